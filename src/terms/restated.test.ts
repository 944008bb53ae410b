import { describe, expect, it } from 'vitest';
import type { Process, RestatedStep } from '../model/records.ts';
import { processOf, stepsOf } from './__fixtures__/regulation.ts';
import { differingPairs, durationsDiffer, pairRestated } from './restated.ts';

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
    expect(durationsDiffer('скоро', '4 часа')).toBe(false);
  });

  it('are found step by step', () => {
    const found = differingPairs(withRestated(['1)', '2)', '3)'], ['5 минут', '16 минут', '7 минут']));
    expect(found.map(({ step, restated }) => [step.duration, restated.duration])).toEqual([
      ['6 минут', '16 минут'],
    ]);
  });
});
