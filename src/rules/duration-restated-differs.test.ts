import { describe, expect, it } from 'vitest';
import { processOf, regulationOf, stepsOf } from '../terms/__fixtures__/regulation.ts';
import { durationRestatedDiffers } from './duration-restated-differs.ts';
import { lint } from './index.ts';

function run(...durations: string[]) {
  const steps = durations.map((duration, index) => ({ label: `${index + 1})`, action: 'снова', duration }));
  const provider = { ...processOf(...stepsOf('20 минут', '3 рабочих дня')), restated: { at: 'п. 7', steps } };
  const regulation = regulationOf([], { processes: { provider } });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    durationRestatedDiffers,
  ]);
}

describe('duration/restated-differs', () => {
  it('finds each step that takes another time the second time, with both places', () => {
    expect(run('20 минут', '2 рабочих дня')).toMatchObject([
      {
        rule: 'duration/restated-differs',
        severity: 'error',
        path: ['processes', 'provider', 'restated', 'steps', 1, 'duration'],
        text: { ru: { expected: '3 рабочих дня (п. 5 пп. 2))', got: '2 рабочих дня (п. 7 пп. 2))' } },
        quotes: [
          { text: 'действие 2 – 3 рабочих дня', at: 'п. 5 пп. 2)' },
          { text: 'снова – 2 рабочих дня', at: 'п. 7 пп. 2)' },
        ],
      },
    ]);
  });

  it('is silent when the same time is worded otherwise', () => {
    expect(run('не более 20 (двадцати) минут', 'три рабочих дня')).toEqual([]);
  });
});
