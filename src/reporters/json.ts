/** A check for programs: everything that the other reporters show, with the whole proof. */
import type { Finding } from '../model/finding.ts';
import { type Amount, workTime } from '../terms/amount.ts';
import { countFindings } from './count-findings.ts';
import type { CheckedRules } from './rules-rows.ts';
import type { CheckedRegulation } from './verdict-rows.ts';

export interface CheckReport {
  /** ГГГГ-ММ-ДД, the day of the check. */
  date: string;
  regulations: readonly CheckedRegulation[];
  rules: readonly CheckedRules[];
  findings: readonly Finding[];
}

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'workingDays' in value && 'workMinutes' in value;

/**
 * Programs get work in minutes, 480 to a working day, as they always have; how a phrase was read is not for them.
 */
function publish(key: string, value: unknown): unknown {
  if (key === 'duration' && typeof value === 'object') return undefined;
  if (!isAmount(value)) return value;
  const { calendarDays, unstatedDays, months } = value;
  return { workMinutes: workTime(value), calendarDays, unstatedDays, months };
}

/** @returns a JSON document with `date`, `counts`, `regulations`, `rules` and `findings`, ended by a line feed */
export function formatJson({ date, regulations, rules, findings }: CheckReport): string {
  return `${JSON.stringify({ date, counts: countFindings(findings), regulations, rules, findings }, publish, 2)}\n`;
}
