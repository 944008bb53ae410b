import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defined } from '../model/defined.ts';
import type { Channel, Process, Step } from '../model/records.ts';
import { buildGraph, END } from '../process/graph.ts';
import { makeProcess, makeSteps } from './__fixtures__/regulation.ts';
import { compareAmounts, workTime, ZERO } from './amount.ts';
import { channelBounds } from './path.ts';
import type { PathBounds } from './path-item.ts';

function boundsOf(steps: readonly Step[], more: Partial<Process> = {}): PathBounds {
  return pathOf(['provider'], { provider: { ...makeProcess(...steps), ...more } });
}

function pathOf(path: Channel['path'], processes: Record<string, Process>): PathBounds {
  return channelBounds({ text: 'канцелярия', at: 'п. 1', path }, processes);
}

/** Minutes of work of the only shortest and the only longest way. */
function minutesOf({ lower, upper }: PathBounds) {
  return [lower, upper].map((runs) => {
    expect(runs).toHaveLength(1);
    return runs[0] && workTime(runs[0].total);
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
      makeSteps('15 (пятнадцать) минут', '3 (три) часа', 'не более 12 (двенадцати) рабочих дней'),
    );
    expect(minutesOf(bounds)).toEqual([5955, 5955]);
    expect(bounds.upper[0]?.items.map(({ at, running }) => [at, workTime(running)])).toEqual([
      ['п. 5 пп. 1)', 15],
      ['п. 5 пп. 2)', 195],
      ['п. 5 пп. 3)', 5955],
    ]);
    expect(bounds.missing).toEqual([]);
  });

  it('takes the ends of a range', () => {
    expect(minutesOf(boundsOf(makeSteps('15 минут', '2 – 4 часа')))).toEqual([135, 255]);
    expect(minutesOf(boundsOf(makeSteps('2 – 4 часа')))).toEqual([120, 240]);
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
    expect(boundsOf(makeSteps(phrase)).missing).toMatchObject([{ why, phrase }]);
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

  it('counts the longest of several refusals', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'late?' }),
      step('work', 60, { next: END, outcome: 'result' }),
      step('late?', 1, { kind: 'condition', yes: 'late', no: 'early' }),
      step('early', 80, { next: END, outcome: 'refusal' }),
      step('late', 90, { outcome: 'refusal' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 96]);
  });

  it('looks for the result among other ends that are no refusals', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'hand over' }),
      step('hand over', 10, { next: END }),
      step('work', 60, { outcome: 'result' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('takes for an end only what ends, whatever outcome a step is said to have', () => {
    const steps = [step('a', 5, { outcome: 'result' }), step('b', 10)];
    expect(minutesOf(boundsOf(steps))).toEqual([15, 15]);
    const fork = step('fork', 1, { kind: 'condition', yes: 'a', no: 'b' });
    expect(minutesOf(boundsOf([fork, ...steps]))).toEqual([11, 16]);
  });

  it('takes refusals for the way when there is no other', () => {
    const steps = [step('a', 5), step('b', 10, { outcome: 'refusal' })];
    const fork = step('fork', 1, { kind: 'condition', yes: 'a', no: 'b' });
    for (const [all, minutes] of [
      [steps, [15, 15]],
      [
        [fork, ...steps],
        [11, 16],
      ],
    ] as const) {
      const bounds = boundsOf(all);
      expect([minutesOf(bounds), bounds.missing]).toEqual([minutes, []]);
    }
  });

  it('takes refusals for the way, too, where a condition ends in one or is passed by', () => {
    const refused = step('b', 10, { outcome: 'refusal' });
    const ends = boundsOf([
      step('a', 5, { kind: 'condition', yes: 'b', no: END, outcome: 'refusal' }),
      refused,
    ]);
    expect([minutesOf(ends), ends.missing]).toEqual([[5, 15], []]);
    const passed = step('p', 100, { kind: 'condition', next: END, outcome: 'refusal' });
    const fork = step('a', 5, { kind: 'condition', yes: 'p', no: END, outcome: 'refusal' });
    const both = boundsOf([fork, passed, refused]);
    expect([minutesOf(both), both.missing]).toEqual([[5, 105], []]);
    const passes = boundsOf([step('a', 5), passed, refused]);
    expect([minutesOf(passes), passes.missing]).toEqual([[15, 105], []]);
  });

  it('does not mind steps that no way leads to', () => {
    const bounds = boundsOf([step('a', 5, { next: END }), step('b', undefined)]);
    expect([minutesOf(bounds), bounds.missing]).toEqual([[5, 5], []]);
  });

  it('says of a step what is known of it, and nothing else', () => {
    const bounds = boundsOf([step('a', undefined, { kind: 'event' }), step('b', 5, { label: '2)' })]);
    const counted = { ...ZERO, workMinutes: 5 };
    expect(bounds.upper[0]?.items).toStrictEqual([
      { process: 'provider', step: 'a', text: 'a', at: 'п. 5', time: { kind: 'none' }, running: ZERO },
      {
        process: 'provider',
        step: 'b',
        label: '2)',
        text: 'b',
        at: 'п. 5 пп. 2)',
        phrase: '5 минут',
        time: { kind: 'counted', amount: counted },
        running: counted,
      },
    ]);
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

describe('a step that is done only in the case of a refusal', () => {
  const refusal = step('b', 960, { kind: 'condition', next: 'end', outcome: 'refusal' });

  it('takes no time on the way to the result, and the refusal is a way of its own', () => {
    expect(minutesOf(boundsOf([step('a', 15), refusal, step('c', 60)]))).toEqual([75, 975]);
  });

  it('is passed by where it is the last', () => {
    expect(minutesOf(boundsOf([step('a', 15), refusal]))).toEqual([15, 975]);
    const fork = step('a', 5, { kind: 'condition', yes: 'c', no: 'b' });
    expect(minutesOf(boundsOf([fork, step('c', 60, { next: END }), refusal]))).toEqual([5, 965]);
  });

  it('leaves nothing open when it has no time', () => {
    const { duration: _, ...silent } = refusal;
    expect(boundsOf([step('a', 15), silent, step('c', 60)]).missing).toEqual([]);
  });
});

describe('bounds of branches side by side', () => {
  const refuse = step('refuse', 1, { next: END, outcome: 'refusal' });

  it('are those of the branches that lead to the result', () => {
    const bounds = boundsOf([
      step('split', 5, { next: ['refuse', 'work'] }),
      refuse,
      step('work', 60, { outcome: 'result' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('count the longest of those, the others apart', () => {
    const bounds = boundsOf([
      step('split', 5, { next: ['long', 'refuse', 'short'] }),
      refuse,
      step('long', 60, { next: END }),
      step('short', 10),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('are passed over when none of them leads there', () => {
    const bounds = boundsOf([
      step('check', 5, { kind: 'condition', yes: 'work', no: 'split' }),
      step('work', 60, { next: END, outcome: 'result' }),
      step('split', 5, { next: ['refuse', 'reject'] }),
      refuse,
      step('reject', 2, { outcome: 'refusal' }),
    ]);
    expect(minutesOf(bounds)).toEqual([65, 65]);
  });

  it('keep what has no common measure', () => {
    const bounds = boundsOf([
      step('split', 5, { next: ['days', 'hours'] }),
      { id: 'days', action: 'days', duration: '1 календарный день', next: END },
      { id: 'hours', action: 'hours', duration: '2 часа' },
    ]);
    expect(bounds.upper).toHaveLength(2);
    expect(bounds.lower).toHaveLength(1);
  });
});

describe('bounds of loops', () => {
  const loop = (rounds?: number): Step[] => [
    step('draft', 10),
    step('check', 5, { kind: 'condition', yes: 'sign', no: 'mend' }),
    step('mend', 20, { next: 'draft', ...defined({ rounds }) }),
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
    expect(minutesOf(bounds)).toEqual([16, 16]);
    expect(bounds.missing).toMatchObject([{ why: 'unbounded-loop', step: 'mend' }]);
  });

  it('takes more rounds than can be followed for no limit at all', () => {
    expect(boundsOf(loop(1_000_000)).missing).toMatchObject([{ why: 'unbounded-loop' }]);
  });

  it('passes such a loop once for the lower bound where no way goes round it', () => {
    const onHead = loop().map((one) => (one.id === 'draft' ? { ...one, rounds: 1_000_000 } : one));
    const bounds = boundsOf(onHead);
    expect(minutesOf(bounds)[0]).toBe(16);
    expect(bounds.missing).toMatchObject([{ why: 'unbounded-loop', step: 'draft' }]);
  });

  it('counts the rounds of each loop apart', () => {
    const two = (a: number, b: number) =>
      boundsOf([
        step('x', 1, { kind: 'condition', yes: 'y', no: 'a' }),
        step('a', a, { next: 'x', rounds: 11 }),
        step('y', 1, { kind: 'condition', yes: END, no: 'b' }),
        step('b', b, { next: 'x', rounds: 12 }),
      ]);
    const rounds = (a: number, b: number) => 11 * (a + 1) + 12 * (b + 2) + 2;
    expect(minutesOf(two(100, 1))).toEqual([2, rounds(100, 1)]);
    expect(minutesOf(two(1, 100))).toEqual([2, rounds(1, 100)]);
  });

  it('does not take one step for another whose name begins alike', () => {
    const bounds = boundsOf([
      step('s', 1, { kind: 'condition', yes: 'n11', no: 'n1' }),
      step('n1', 100, { next: END }),
      step('n11', 5, { kind: 'condition', yes: END, no: 'n11', rounds: 12 }),
    ]);
    expect(minutesOf(bounds)).toEqual([6, 101]);
  });

  it('sees one where the last step goes back', () => {
    const { missing } = boundsOf([step('a', 5), step('b', 5, { next: 'a' })]);
    expect(missing.map(({ why }) => why)).toEqual(['unbounded-loop', 'no-end']);
  });

  it('says when no way leads to an end', () => {
    const bounds = boundsOf([step('a', 5), step('b', 5), step('c', 5, { next: 'a', rounds: 2 })]);
    expect(minutesOf(bounds)).toEqual([0, 0]);
    expect(bounds.missing).toMatchObject([{ why: 'no-end', step: 'c' }]);
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
    const bounds = boundsOf(makeSteps('1 календарный день'), { stated });
    expect(bounds.lower.map(({ total }) => total)).toEqual([{ ...ZERO, calendarDays: 1 }]);
    expect(bounds.upper).toHaveLength(2);
  });

  it('are no way where no way leads to an end', () => {
    const bounds = boundsOf([step('a', 5, { next: 'a' })], { stated });
    expect(minutesOf(bounds)).toEqual([0, 0]);
    expect(bounds.missing.map(({ why }) => why)).toEqual(['unbounded-loop', 'no-end']);
  });

  it('are followed by what comes after the process', () => {
    const take = { ...makeProcess(...makeSteps('1 календарный день')), stated };
    const { upper } = pathOf(['take', 'work'], { take, work: makeProcess(step('work', 100)) });
    expect(upper.map(({ total }) => total)).toEqual([
      { ...ZERO, calendarDays: 1, workMinutes: 100 },
      { ...ZERO, workMinutes: 115 },
    ]);
  });

  it('that have no number leave the upper bound open', () => {
    const bounds = boundsOf([step('take', 50)], {
      stated: [{ duration: 'скоро', text: 'Скоро.', at: 'п. 9' }],
    });
    expect(bounds.missing).toEqual([
      { why: 'unreadable', process: 'provider', text: 'Скоро.', at: 'п. 9', phrase: 'скоро' },
    ]);
  });
});

describe('bounds of a path', () => {
  const take = makeProcess(
    step('look', 5, { kind: 'condition', yes: 'accept', no: 'refuse' }),
    step('refuse', 500, { next: END, outcome: 'refusal' }),
    step('accept', 10),
  );
  const work = makeProcess(step('work', 100));

  it('adds processes up; nothing follows a refusal', () => {
    expect(minutesOf(pathOf(['take', 'work'], { take, work }))).toEqual([115, 505]);
  });

  it('names a link that the act does not describe', () => {
    const bounds = pathOf(['work', { unstated: 'передача документов' }, 'work'], { work });
    expect(minutesOf(bounds)[0]).toBe(200);
    expect(bounds.missing).toEqual([{ why: 'unstated-part', text: 'передача документов', at: 'п. 1' }]);
    expect(bounds.upper[0]?.items).toHaveLength(3);
    expect(bounds.upper[0]?.items[1]?.time).toEqual({ kind: 'open', why: 'unstated-part' });
  });

  it('may pass such a link after a fork', () => {
    const bounds = pathOf(['take', { unstated: 'передача документов' }], { take });
    expect(minutesOf(bounds)).toEqual([15, 505]);
    expect(bounds.lower[0]?.items.at(-1)?.text).toBe('передача документов');
  });

  it('keeps the longest ways through all of it, not those through each part alone', () => {
    const fork = (minutes: number) =>
      makeProcess(
        step('fork', undefined, { kind: 'condition', duration: '1 минута', yes: 'a', no: 'b' }),
        step('a', minutes, { next: END }),
        { id: 'b', action: 'b', duration: '1 календарный день' },
      );
    const { lower, upper } = pathOf(['one', 'two'], { one: fork(300), two: fork(60) });
    const told = (runs: PathBounds['upper']) =>
      runs.map(({ total }) => `${total.calendarDays} ${workTime(total)}`).sort();
    expect(told(upper)).toEqual(['0 362', '1 302', '2 2']);
    expect(told(lower)).toEqual(['0 362', '1 62', '2 2']);
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
  const { nodes, edges } = buildGraph('p', makeProcess(...steps));
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
                ...defined({ outcome }),
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
