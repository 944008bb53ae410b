/** What a change of a catalogue did to its verdicts, its steps, its totals and its terms. */
import { defined } from '../../model/defined.ts';
import { isAtLeast } from '../../terms/amount.ts';
import type { Verdict } from '../../terms/verdict.ts';
import { matchPaths } from './match-paths.ts';
import { stepsGone } from './steps-gone.ts';
import {
  CHECKED_KINDS,
  type CheckedKind,
  type PathSnapshot,
  type RecordSnapshot,
  type VerdictSnapshot,
} from './verdict-snapshot.ts';

export type VerdictChange = { record: CheckedKind; id: string } & RecordChange;

type RecordChange =
  | { kind: 'record-gone' }
  | { kind: 'path-gone'; before: PathSnapshot }
  | { kind: 'reading-gone'; before: PathSnapshot; reading: string }
  /** Steps are now too long, or longer than before. */
  | { kind: 'worse'; before: PathSnapshot; now: PathSnapshot }
  /** What was known is not known any more. */
  | { kind: 'less-known'; before: PathSnapshot; now: PathSnapshot }
  | { kind: 'step-gone'; process: string; step: string; action: string }
  | { kind: 'term-changed'; before: PathSnapshot; now: PathSnapshot }
  | { kind: 'total-changed'; before: PathSnapshot; now: PathSnapshot }
  | { kind: 'row-changed'; row: string; before: number; now?: number };

/** The gravest first: so a report tells them. */
export const CHANGE_ORDER: readonly VerdictChange['kind'][] = [
  'worse',
  'less-known',
  'record-gone',
  'path-gone',
  'reading-gone',
  'step-gone',
  'term-changed',
  'total-changed',
  'row-changed',
];

/** How much a verdict says; one that says less than before is a loss, whatever it says. */
const KNOWN: Record<Verdict, number> = { fits: 2, exceeds: 2, ambiguous: 1, unknown: 0 };

/** What is new in `now` is not told: there was nothing that it could have made worse. */
export function verdictChanges(before: VerdictSnapshot, now: VerdictSnapshot): VerdictChange[] {
  const changes = CHECKED_KINDS.flatMap((record) =>
    Object.entries(before[record]).flatMap(([id, was]) => {
      const is = Object.hasOwn(now[record], id) ? now[record][id] : undefined;
      return recordChanges(was, is).map((change): VerdictChange => ({ record, id, ...change }));
    }),
  );
  return changes.toSorted((a, b) => CHANGE_ORDER.indexOf(a.kind) - CHANGE_ORDER.indexOf(b.kind));
}

function recordChanges(was: RecordSnapshot, is: RecordSnapshot | undefined): RecordChange[] {
  if (is === undefined) return [{ kind: 'record-gone' }];
  return [
    ...matchPaths(was.paths, is.paths).flatMap(pathChanges),
    ...stepsGone(was.steps, is.steps),
    ...rowChanges(was, is),
  ];
}

function rowChanges({ rows: was = {} }: RecordSnapshot, { rows: is = {} }: RecordSnapshot): RecordChange[] {
  return Object.entries(was).flatMap(([row, before]): RecordChange[] =>
    before === undefined || is[row] === before
      ? []
      : [{ kind: 'row-changed', row, before, ...defined({ now: is[row] }) }],
  );
}

function pathChanges({
  before,
  now,
}: {
  before: PathSnapshot;
  now: PathSnapshot | undefined;
}): RecordChange[] {
  if (now === undefined) return [{ kind: 'path-gone', before }];
  const kinds = [
    ...(isWorse(before, now) ? (['worse'] as const) : []),
    ...(KNOWN[now.verdict] < KNOWN[before.verdict] ? (['less-known'] as const) : []),
    ...(isSame(before.terms, now.terms) ? [] : (['term-changed'] as const)),
    ...(isSame(before.total, now.total) ? [] : (['total-changed'] as const)),
  ];
  const { readings = [] } = before;
  return [
    ...kinds.map((kind) => ({ kind, before, now })),
    ...readings
      .filter((reading) => now.readings?.includes(reading) !== true)
      .map((reading) => ({ kind: 'reading-gone' as const, before, reading })),
  ];
}

function isWorse(before: PathSnapshot, now: PathSnapshot): boolean {
  if (now.verdict !== 'exceeds') return false;
  if (before.excess === undefined || now.excess === undefined) return before.verdict !== 'exceeds';
  return !isAtLeast(before.excess, now.excess);
}

/** The order of the keys is that of the engine, the same on both sides. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
