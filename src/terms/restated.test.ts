import { describe, expect, it } from 'vitest';
import type { Process, RestatedStep } from '../model/records.ts';
import { processOf, stepsOf } from './__fixtures__/regulation.ts';
import { asRestated, differingPairs, durationsDiffer, pairRestated } from './restated.ts';

function withRestated(labels: readonly string[], durations: readonly string[] = []): Process {
  const steps: RestatedStep[] = labels.map((label, index) => ({
    label,
    action: 'снова',
    ...(durations[index] === undefined ? {} : { duration: durations[index] }),
  }));
  return { ...processOf(...stepsOf('5 минут', '6 минут', '7 минут')), restated: { at: 'п. 7', steps } };
}

const idsOf = (process: Process) => pairRestated(process).map(({ step, index }) => [step.id, index]);

describe('pairRestated', () => {
  it('pairs in order when there are as many', () => {
    expect(idsOf(withRestated(['а', 'б', 'в']))).toEqual([
      ['s1', 0],
      ['s2', 1],
      ['s3', 2],
    ]);
  });

  it('pairs by number when there are not', () => {
    expect(idsOf(withRestated(['действие 3', 'действие 1']))).toEqual([
      ['s3', 0],
      ['s1', 1],
    ]);
  });

  it('pairs by the whole of a compound number', () => {
    const process = processOf(
      { id: 'a', label: '3', action: 'а' },
      { id: 'b', label: '3-1', action: 'б' },
      { id: 'c', label: '12', action: 'в' },
      { id: 'd', label: '13', action: 'г' },
      { id: 'e', label: '3-12', action: 'д' },
      { id: 'f', label: '3-13', action: 'е' },
    );
    const restated = {
      at: 'п. 7',
      steps: [
        { label: 'действие 3-1', action: 'снова' },
        { label: '3-13)', action: 'снова' },
        { label: '12)', action: 'снова' },
      ],
    };
    expect(idsOf({ ...process, restated })).toEqual([
      ['b', 0],
      ['f', 1],
      ['c', 2],
    ]);
  });

  it('pairs nothing with a number that two steps have', () => {
    const process = processOf({ id: 'a', label: '3)', action: 'а' }, { id: 'b', label: '3)', action: 'б' });
    expect(
      idsOf({ ...process, restated: { at: 'п. 7', steps: [{ label: '3)', action: 'снова' }] } }),
    ).toEqual([]);
  });

  it('pairs no steps without numbers', () => {
    const process = processOf({ id: 'a', action: 'а' }, { id: 'b', label: '2)', action: 'б' });
    const restated = { at: 'п. 7', steps: [{ label: 'далее', action: 'снова' }] };
    expect(idsOf({ ...process, restated })).toEqual([]);
    const numbered = { at: 'п. 7', steps: [{ label: '2)', action: 'снова' }] };
    expect(idsOf({ ...process, restated: numbered })).toEqual([['b', 0]]);
  });

  it('leaves out what has no counterpart', () => {
    expect(idsOf(withRestated(['9)', 'без номера']))).toEqual([]);
    expect(idsOf(processOf(...stepsOf('5 минут')))).toEqual([]);
  });
});

describe('durations told twice', () => {
  it('differ by what they allot, not by how it is worded', () => {
    expect(durationsDiffer('3 (три) часа', 'не более 3 часов')).toBe(false);
    expect(durationsDiffer('8 часов', '1 рабочий день')).toBe(false);
    expect(durationsDiffer('1 рабочий день', '1 календарный день')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '4 часа')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '2 – 5 часов')).toBe(true);
    expect(durationsDiffer('2 – 4 часа', '2 часа')).toBe(true);
    expect(durationsDiffer('1 день', '2 дня')).toBe(true);
    expect(durationsDiffer('1 месяц', '2 месяца')).toBe(true);
    expect(durationsDiffer('1 календарный день', '2 календарных дня')).toBe(true);
    expect(durationsDiffer('4 часа', 'скоро')).toBe(false);
    expect(durationsDiffer('скоро', 'потом')).toBe(false);
    expect(durationsDiffer('скоро', '4 часа')).toBe(false);
  });

  it('are found step by step', () => {
    const found = differingPairs(withRestated(['1)', '2)', '3)'], ['5 минут', '16 минут', '7 минут']));
    expect(found.map(({ step, restated }) => [step.duration, restated.duration])).toEqual([
      ['6 минут', '16 минут'],
    ]);
  });

  it('are no difference where one side is silent', () => {
    const process = withRestated(['1)', '2)', '3)'], ['5 минут']);
    expect(differingPairs(process)).toEqual([]);
    const silent = { ...process, steps: stepsOf(undefined, '6 минут', '7 минут') };
    expect(differingPairs(silent)).toEqual([]);
  });

  it('take the place of the first ones where they differ, and nowhere else', () => {
    const process = withRestated(['1)', '2)', '3)'], ['5 минут', '16 минут', '7 минут']);
    const { steps, ...rest } = asRestated(process, ({ label }) => `п. 7 пп. ${label}`);
    const { steps: told, ...same } = process;
    expect(rest).toEqual(same);
    expect(steps).toEqual([
      told[0],
      { ...told[1], action: 'снова', duration: '16 минут', at: 'п. 7 пп. 2)' },
      told[2],
    ]);
  });
});
