/** A check for programs: everything that the other reporters show, with the whole proof. */
import type { Finding } from '../model/finding.ts';
import { type Amount, workTime } from '../terms/amount.ts';
import { countFindings } from './count-findings.ts';
import type { CheckedRules } from './rules-rows.ts';
import type { ChangesSince } from './verdict-changes.ts';
import type { CheckedRegulation } from './verdict-rows.ts';

export interface CheckReport {
  /** ГГГГ-ММ-ДД, the day of the check. */
  date: string;
  regulations: readonly CheckedRegulation[];
  rules: readonly CheckedRules[];
  findings: readonly Finding[];
  /** What became worse or less known since a revision, where one was named. */
  against?: ChangesSince;
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

/**
 * A JSON document with `date`, `counts`, `regulations`, `rules` and `findings`, ended by a line feed, in pieces: as one
 * text the findings of a large catalogue would take its memory twice.
 */
export function* formatJson({ date, against, ...lists }: CheckReport): Generator<string> {
  const head = JSON.stringify({ date, against, counts: countFindings(lists.findings) }, publish, 2);
  yield head.slice(0, -'\n}'.length);
  for (const name of ['regulations', 'rules', 'findings'] as const) {
    yield `,\n  "${name}": [`;
    for (const [index, item] of lists[name].entries()) {
      // Ends of lines stand between fields only: those of texts are escaped.
      const text = JSON.stringify(item, publish, 2).replaceAll('\n', '\n    ');
      yield `${index === 0 ? '' : ','}\n    ${text}`;
    }
    yield lists[name].length === 0 ? ']' : '\n  ]';
  }
  yield '\n}\n';
}
