/** A finding on its way to a file, a line and a column. */
import type { Explanation, RuleFinding } from '../model/finding.ts';

/** Both count from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

export interface UnplacedFinding extends RuleFinding {
  /** Known at once for what is wrong with a file or its YAML; otherwise found by the path. */
  position?: Position;
  /** `key` when it is the name of the field that is wrong, not its value. */
  on?: 'key';
}

/** What is wrong with one file. */
export interface FileFindings {
  /** From the content folder, with forward slashes. */
  path: string;
  record?: string;
  drafts: readonly UnplacedFinding[];
}

/** What every problem of the loader has in common: it is an error unless said otherwise. */
export function draft(
  rule: string,
  ru: Explanation,
  en: Explanation,
  rest: Partial<Pick<UnplacedFinding, 'path' | 'position' | 'on' | 'severity'>> = {},
): UnplacedFinding {
  return { rule, severity: 'error', path: [], text: { ru, en }, ...rest };
}
