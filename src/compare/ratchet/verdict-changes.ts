/** What a change of a catalogue did to its verdicts, its steps, its totals and its terms. */
import { isAtLeast } from '../../terms/amount.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { PathSnapshot, RegulationSnapshot, VerdictSnapshot } from './verdict-snapshot.ts';

export type VerdictChange = { id: string } & (
  | { kind: 'regulation-gone' }
  | { kind: 'path-gone'; before: PathSnapshot }
  /** Steps are now too long, or longer than before. */
  | { kind: 'worse'; before: PathSnapshot; now: PathSnapshot }
  /** What was known is not known any more. */
  | { kind: 'less-known'; before: PathSnapshot; now: PathSnapshot }
  | { kind: 'step-gone'; process: string; step: string; action: string }
  | { kind: 'term-changed'; before: PathSnapshot; now: PathSnapshot }
  | { kind: 'total-changed'; before: PathSnapshot; now: PathSnapshot }
);

/** The gravest first: so a report tells them. */
export const CHANGE_ORDER: readonly VerdictChange['kind'][] = [
  'worse',
  'less-known',
  'regulation-gone',
  'path-gone',
  'step-gone',
  'term-changed',
  'total-changed',
];

/** How much a verdict says; one that says less than before is a loss, whatever it says. */
const KNOWN: Record<Verdict, number> = { fits: 2, exceeds: 2, ambiguous: 1, unknown: 0 };

/** What is new in `now` is not told: there was nothing that it could have made worse. */
export function verdictChanges(before: VerdictSnapshot, now: VerdictSnapshot): VerdictChange[] {
  const changes = Object.entries(before.regulations).flatMap(([id, was]): VerdictChange[] => {
    const is = Object.hasOwn(now.regulations, id) ? now.regulations[id] : undefined;
    if (is === undefined) return [{ id, kind: 'regulation-gone' }];
    return [...pathChanges(id, was, is), ...stepsGone(id, was, is)];
  });
  return changes.toSorted((a, b) => CHANGE_ORDER.indexOf(a.kind) - CHANGE_ORDER.indexOf(b.kind));
}

function pathChanges(id: string, was: RegulationSnapshot, is: RegulationSnapshot): VerdictChange[] {
  return was.paths.flatMap((before): VerdictChange[] => {
    const now = is.paths.find(({ channel, title }) => channel === before.channel && title === before.title);
    if (now === undefined) return [{ id, kind: 'path-gone', before }];
    const kinds: VerdictChange['kind'][] = [
      ...(isWorse(before, now) ? (['worse'] as const) : []),
      ...(KNOWN[now.verdict] < KNOWN[before.verdict] ? (['less-known'] as const) : []),
      ...(isSame(before.terms, now.terms) ? [] : (['term-changed'] as const)),
      ...(isSame(before.total, now.total) ? [] : (['total-changed'] as const)),
    ];
    return kinds.map((kind) => ({ id, kind, before, now }) as VerdictChange);
  });
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

/** A step that only has another name, and says the same, is still there. */
function stepsGone(id: string, was: RegulationSnapshot, is: RegulationSnapshot): VerdictChange[] {
  return Object.entries(was.steps).flatMap(([process, steps]) => {
    const left = is.steps[process] ?? {};
    const actions = new Set(Object.values(left));
    return Object.entries(steps).flatMap(([step, action]): VerdictChange[] =>
      Object.hasOwn(left, step) || actions.has(action)
        ? []
        : [{ id, kind: 'step-gone', process, step, action }],
    );
  });
}
