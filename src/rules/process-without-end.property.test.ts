/** Against a search that knows nothing of graphs: a process ends when, from wherever one gets, «end» is in reach. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../model/records.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { lint } from './lint.ts';
import { processUnreachableStep } from './process-unreachable-step.ts';
import { processWithoutEnd } from './process-without-end.ts';

const SIZE = 6;
const target = fc.constantFrom('end', ...Array.from({ length: SIZE }, (_, index) => `s${index}`));
const exits: fc.Arbitrary<Partial<Step>> = fc.oneof(
  fc.constant({}),
  fc.record({ next: target }),
  fc.record({ kind: fc.constant('condition' as const), yes: target, no: target }),
);
const processes = fc
  .array(exits, { minLength: SIZE, maxLength: SIZE })
  .map((all) => all.map((one, index): Step => ({ id: `s${index}`, action: 'дело', ...one })));

function after(steps: readonly Step[], id: string): string[] {
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  if (step === undefined) return [];
  const following = steps[index + 1]?.id ?? 'end';
  return step.kind === 'condition'
    ? [step.yes ?? following, step.no ?? following]
    : [String(step.next ?? following)];
}

function inReach(steps: readonly Step[], from: string): Set<string> {
  const reached = new Set([from]);
  for (let grown = true; grown; ) {
    const next = [...reached].flatMap((id) => after(steps, id)).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    grown = next.length > 0;
  }
  return reached;
}

const run = (steps: readonly Step[], rule: typeof processWithoutEnd) => {
  return lint({ kind: 'regulation', data: makeRegulation(steps), checks: [] }, [rule]);
};

describe('any process', () => {
  it('is without an end when some step in reach has none in reach', () => {
    fc.assert(
      fc.property(processes, (steps) => {
        const stuck = steps
          .filter(({ id }) => inReach(steps, 's0').has(id) && !inReach(steps, id).has('end'))
          .map(({ id }) => Number(id.slice(1)));
        expect(run(steps, processWithoutEnd).map(({ path }) => path[3])).toEqual(stuck.slice(0, 1));
      }),
    );
  });

  it('has a step out of reach when the rule names one, and the rule names the first', () => {
    fc.assert(
      fc.property(processes, (steps) => {
        const reached = inReach(steps, 's0');
        const first = steps.findIndex(({ id }) => !reached.has(id));
        const found = run(steps, processUnreachableStep).map(({ path }) => Number(path[3]));
        expect(found[0] ?? -1).toBe(first);
        for (const index of found) expect(reached.has(`s${index}`)).toBe(false);
      }),
    );
  });
});
