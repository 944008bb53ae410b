import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel, Process, Step } from '../model/records.ts';
import { buildGraph, END } from '../process/graph.ts';
import { processOf, stepsOf } from './__fixtures__/regulation.ts';
import { compareAmounts, ZERO } from './amount.ts';
import { channelBounds } from './path.ts';
import type { PathBounds } from './types.ts';

function boundsOf(steps: readonly Step[], more: Partial<Process> = {}): PathBounds {
  return pathOf(['provider'], { provider: { ...processOf(...steps), ...more } });
}

function pathOf(path: Channel['path'], processes: Record<string, Process>): PathBounds {
  return channelBounds({ text: 'канцелярия', at: 'п. 1', path }, processes);
}

/** Minutes of work of the only shortest and the only longest way. */
function minutesOf({ lower, upper }: PathBounds) {
  return [lower, upper].map((runs) => {
    expect(runs).toHaveLength(1);
    return runs[0]?.total.workMinutes;
  });
}

const step = (id: string, minutes: number | undefined, more: Partial<Step> = {}): Step => ({
  id,
  action: id,
  ...(minutes === undefined ? {} : { duration: `${minutes} минут` }),
  ...more,
});

describe('bounds of a sequence', () => {
  it('adds steps up and keeps running totals', () => {
    const bounds = boundsOf(
      stepsOf('15 (пятнадцать) минут', '3 (три) часа', 'не более 12 (двенадцати) рабочих дней'),
    );
    expect(minutesOf(bounds)).toEqual([5955, 5955]);
    expect(bounds.upper[0]?.items.map(({ at, running }) => [at, running.workMinutes])).toEqual([
      ['п. 5 пп. 1)', 15],
      ['п. 5 пп. 2)', 195],
      ['п. 5 пп. 3)', 5955],
    ]);
    expect(bounds.missing).toEqual([]);
  });

  it('takes the ends of a range', () => {
    expect(minutesOf(boundsOf(stepsOf('15 минут', '2 – 4 часа')))).toEqual([135, 255]);
  });

  it('leaves the upper bound open at a step without a duration, but not at an event', () => {
    const bounds = boundsOf([
      step('come', undefined, { kind: 'event' }),
      step('take', 15),
      step('carry', undefined, { label: '3)' }),
    ]);
    expect(minutesOf(bounds)[0]).toBe(15);
    expect(bounds.missing).toEqual([
      {
        why: 'no-duration',
        process: 'provider',
        step: 'carry',
        label: '3)',
        text: 'carry',
        at: 'п. 5 пп. 3)',
      },
    ]);
  });

  it.each([
    ['в день поступления документов', 'by-event'],
    ['указаны в пункте 4 Стандарта', 'by-reference'],
    ['скоро', 'unreadable'],
  ])('is open where a duration is «%s»', (phrase, why) => {
    expect(boundsOf(stepsOf(phrase)).missing).toMatchObject([{ why, phrase }]);
  });
});

describe('bounds of a branching process', () => {
  it('takes the longest branch after a condition for the upper bound and the shortest for the lower', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'long', no: 'short' }),
      step('long', 60, { next: 'give' }),
      step('short', 10),
      step('give', 15),
    ]);
    expect(minutesOf(bounds)).toEqual([30, 80]);
    expect(bounds.upper[0]?.items.map((item) => item.step)).toEqual(['check', 'long', 'give']);
  });

  it('counts the longest of parallel branches in both bounds', () => {
    const bounds = boundsOf([
      step('split', 5, { next: ['long', 'short'] }),
      step('long', 60, { next: 'give' }),
      step('short', 10),
      step('give', 15),
    ]);
    expect(minutesOf(bounds)).toEqual([80, 80]);
  });

  it('looks for the shortest way to the result, past refusals', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'refuse' }),
      step('refuse', 1, { next: END, outcome: 'refusal' }),
      step('work', 60, { outcome: 'result' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('looks past refusals even when the result is not marked', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'refuse' }),
      step('refuse', 1, { next: END, outcome: 'refusal' }),
      step('work', 60),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('counts a refusal that takes longer than the result', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'refuse' }),
      step('refuse', 90, { next: END, outcome: 'refusal' }),
      step('work', 60, { outcome: 'result' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 95]);
  });

  it('keeps branches that have no common measure', () => {
    const bounds = boundsOf([
      { id: 'check', kind: 'condition', action: 'check', duration: '5 минут', yes: 'a', no: 'b' },
      { id: 'a', action: 'a', duration: '3 календарных дня', next: END },
      { id: 'b', action: 'b', duration: '2 рабочих дня' },
    ]);
    expect(bounds.upper).toHaveLength(2);
    expect(bounds.lower).toHaveLength(2);
  });
});

describe('bounds of loops', () => {
  const loop = (rounds?: number): Step[] => [
    step('draft', 10),
    step('check', 5, { kind: 'condition', yes: 'sign', no: 'mend' }),
    step('mend', 20, { next: 'draft', ...(rounds === undefined ? {} : { rounds }) }),
    step('sign', 1),
  ];

  it('counts every round that the act allows in the upper bound and none in the lower', () => {
    const bounds = boundsOf(loop(3));
    expect(minutesOf(bounds)).toEqual([16, 16 + 3 * 35]);
    expect(bounds.missing).toEqual([]);
  });

  it('takes the limit wherever in the loop the record has it', () => {
    const onCheck = loop().map((one) => (one.id === 'check' ? { ...one, rounds: 3 } : one));
    expect(minutesOf(boundsOf(onCheck))).toEqual([16, 16 + 3 * 35]);
    const onHead = loop().map((one) => (one.id === 'draft' ? { ...one, rounds: 3 } : one));
    expect(minutesOf(boundsOf(onHead))).toEqual([16, 16 + 3 * 35]);
  });

  it('is open when nothing limits the rounds', () => {
    const bounds = boundsOf(loop());
    expect(minutesOf(bounds)[0]).toBe(16);
    expect(bounds.missing).toMatchObject([{ why: 'unbounded-loop', step: 'mend' }]);
  });

  it('takes more rounds than can be followed for no limit at all', () => {
    expect(boundsOf(loop(1_000_000)).missing).toMatchObject([{ why: 'unbounded-loop' }]);
  });

  it('says when no way leads to an end', () => {
    const bounds = boundsOf([step('a', 5), step('b', 5, { next: 'a', rounds: 2 })]);
    expect(minutesOf(bounds)).toEqual([0, 0]);
    expect(bounds.missing).toMatchObject([{ why: 'no-end' }]);
  });
});

describe('durations stated for a process as a whole', () => {
  const stated = [
    { duration: 'не более 15 (пятнадцати) минут', text: 'Длительность – 15 минут.', at: 'п. 9' },
  ];

  it('raise the lower bound; open steps keep the upper bound open', () => {
    const bounds = boundsOf([step('take', 5), step('scan', undefined)], { stated });
    expect(minutesOf(bounds)).toEqual([15, 15]);
    expect(bounds.lower[0]?.items).toMatchObject([{ at: 'п. 9', text: 'Длительность – 15 минут.' }]);
    expect(bounds.missing).toMatchObject([{ step: 'scan' }]);
  });

  it('give way to steps that take longer', () => {
    expect(minutesOf(boundsOf([step('take', 50)], { stated }))).toEqual([50, 50]);
  });

  it('that have no measure in common with the steps leave the lower bound and widen the upper', () => {
    const bounds = boundsOf(stepsOf('1 календарный день'), { stated });
    expect(bounds.lower.map(({ total }) => total)).toEqual([{ ...ZERO, calendarDays: 1 }]);
    expect(bounds.upper).toHaveLength(2);
  });
});

describe('bounds of a path', () => {
  const take = processOf(
    step('look', 5, { kind: 'condition', yes: 'accept', no: 'refuse' }),
    step('refuse', 500, { next: END, outcome: 'refusal' }),
    step('accept', 10),
  );
  const work = processOf(step('work', 100));

  it('adds processes up; nothing follows a refusal', () => {
    expect(minutesOf(pathOf(['take', 'work'], { take, work }))).toEqual([115, 505]);
  });

  it('names a link that the act does not describe', () => {
    const bounds = pathOf(['work', { unstated: 'передача документов' }, 'work'], { work });
    expect(minutesOf(bounds)[0]).toBe(200);
    expect(bounds.missing).toEqual([{ why: 'unstated-part', text: 'передача документов', at: 'п. 1' }]);
    expect(bounds.upper[0]?.items).toHaveLength(3);
  });

  it('throws for a process that is not there', () => {
    expect(() => pathOf(['nowhere'], {})).toThrow('there is no process «nowhere»');
  });
});

/** Random processes: each step leads forward, conditions to two steps. */
const forwardProcess: fc.Arbitrary<Step[]> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, index) => {
      const target = fc.integer({ min: index + 1, max: size }).map((at) => (at === size ? END : `n${at}`));
      return fc
        .record({ minutes: fc.integer({ min: 1, max: 99 }), fork: fc.boolean(), yes: target, no: target })
        .map(({ minutes, fork, yes, no }) =>
          fork
            ? step(`n${index}`, minutes, { kind: 'condition', yes, no })
            : step(`n${index}`, minutes, { next: yes }),
        );
    }),
  ),
);

/** Minutes of every way from a step to the end, one by one. */
function everyWay(steps: readonly Step[], loops = 0): number[] {
  const { nodes, edges } = buildGraph('p', processOf(...steps));
  const from = (id: string, left: number): number[] => {
    if (id === END) return [0];
    const minutes = Number(nodes.find((node) => node.id === id)?.step.duration?.split(' ')[0]);
    return edges
      .filter((edge) => edge.from === id)
      .flatMap(({ to }) => {
        const isBack = to <= id && to !== END;
        if (isBack && left === 0) return [];
        return from(to, isBack ? left - 1 : left).map((rest) => minutes + rest);
      });
  };
  return from('n0', loops);
}

describe('bounds: properties', () => {
  it('are those of the enumeration of every way', () => {
    fc.assert(
      fc.property(forwardProcess, (steps) => {
        const ways = everyWay(steps);
        expect(minutesOf(boundsOf(steps))).toEqual([Math.min(...ways), Math.max(...ways)]);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of the enumeration with a limited loop, too', () => {
    const withLoop = forwardProcess.chain((steps) =>
      fc.record({
        steps: fc.constant(steps),
        rounds: fc.integer({ min: 1, max: 3 }),
        back: fc.nat(steps.length - 1),
      }),
    );
    fc.assert(
      fc.property(withLoop, ({ steps, rounds, back }) => {
        const last = `n${steps.length}`;
        const looped: Step[] = [
          ...steps.map((one) => ({
            ...one,
            ...(one.next === END ? { next: last } : {}),
            ...(one.yes === END ? { yes: last } : {}),
            ...(one.no === END ? { no: last } : {}),
          })),
          step(last, 7, { kind: 'condition', yes: END, no: `n${back}`, rounds }),
        ];
        const ways = everyWay(looped, rounds);
        const bounds = boundsOf(looped);
        expect(minutesOf(bounds)).toEqual([Math.min(...ways), Math.max(...ways)]);
      }),
      { numRuns: 200 },
    );
  });

  it('lower is never over upper, with ranges, refusals and parallel branches', () => {
    const anySteps = forwardProcess.chain((steps) =>
      fc.tuple(
        ...steps.map((one) =>
          fc
            .record({
              range: fc.boolean(),
              parallel: fc.boolean(),
              outcome: fc.constantFrom('result', 'refusal', undefined),
            })
            .map(({ range, parallel, outcome }): Step => {
              const { yes, no, ...rest } = one;
              const canSplit =
                parallel && yes !== undefined && no !== undefined && yes !== no && yes !== END && no !== END;
              return {
                ...(canSplit ? { ...rest, kind: 'action', next: [yes, no] } : one),
                ...(range ? { duration: '5 – 90 минут' } : {}),
                ...(outcome === undefined ? {} : { outcome }),
              };
            }),
        ),
      ),
    );
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { lower, upper } = boundsOf(steps);
        const [least, most] = [lower[0]?.total ?? ZERO, upper[0]?.total ?? ZERO];
        expect(compareAmounts(least, most)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
