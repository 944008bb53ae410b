/** A check for programs: everything that the other reporters show, with the whole proof. */
import type { Finding } from '../model/finding.ts';
import { countFindings } from './count-findings.ts';
import type { CheckedRegulation } from './verdict-rows.ts';

export interface CheckReport {
  /** ГГГГ-ММ-ДД, the day of the check. */
  date: string;
  regulations: readonly CheckedRegulation[];
  findings: readonly Finding[];
}

/** @returns a JSON document with `date`, `counts`, `regulations` and `findings`, ended by a line feed */
export function formatJson({ date, regulations, findings }: CheckReport): string {
  return `${JSON.stringify({ date, counts: countFindings(findings), regulations, findings }, null, 2)}\n`;
}
