import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { durationDayKindUnstated } from './duration-day-kind-unstated.ts';
import { lint } from './index.ts';

function run(...durations: string[]) {
  const regulation = regulationOf(stepsOf(...durations));
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    durationDayKindUnstated,
  ]);
}

describe('duration/day-kind-unstated', () => {
  it('finds days of an unnamed kind', () => {
    expect(run('1 рабочий день', '3 дня')).toMatchObject([
      {
        rule: 'duration/day-kind-unstated',
        severity: 'info',
        path: ['processes', 'provider', 'steps', 1, 'duration'],
        text: { ru: { message: 'Длительность «3 дня»: не сказано, рабочие это дни или календарные.' } },
        quotes: [{ text: '3 дня', at: 'п. 5 пп. 2)' }],
      },
    ]);
    expect(run('не более 30 (тридцати) дней', 'три дня 2 часа')).toHaveLength(2);
  });

  it('finds them in the term of a standard', () => {
    const standard = standardOf(termOf('30 дней'));
    expect(lint('standard', { id: 'kz/s/01', standard }, [durationDayKindUnstated])).toMatchObject([
      { path: ['terms', 0, 'duration'] },
    ]);
  });

  it('is silent when the kind is named, before, after or in the brackets', () => {
    expect(
      run(
        'пятнадцать рабочих дней',
        '25 (двадцать пять) календарных дней',
        '15 (пятнадцать рабочих) дней',
        'күнтізбелік 10 күн',
      ),
    ).toEqual([]);
  });

  it('is silent about minutes, hours and months, and about a day that is no length of time', () => {
    expect(run('20 минут', '3 (три) часа', 'одного месяца')).toEqual([]);
    expect(run('в день поступления документов', 'в тот же день')).toEqual([]);
  });
});
