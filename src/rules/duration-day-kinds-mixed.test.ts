import { describe, expect, it } from 'vitest';
import type { ActiveRegulation } from '../model/records.ts';
import { processOf, regulationOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { durationDayKindsMixed } from './duration-day-kinds-mixed.ts';
import { lint } from './index.ts';

function lintOne(regulation: ActiveRegulation) {
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    durationDayKindsMixed,
  ]);
}
const run = (term: string, ...durations: string[]) =>
  lintOne(regulationOf(stepsOf(...durations), { terms: [termOf(term)] }));

describe('duration/day-kinds-mixed', () => {
  it('finds working days of steps under a term in calendar days, with both places', () => {
    expect(run('30 календарных дней', '15 минут', '20 рабочих дней')).toMatchObject([
      {
        rule: 'duration/day-kinds-mixed',
        severity: 'info',
        path: ['channels', 'office'],
        text: {
          ru: {
            message:
              'Канал «канцелярия»: срок назван в календарных днях или месяцах, а действия – в рабочих днях (п. 5 пп. 2)).',
          },
        },
        quotes: [
          { text: 'Срок – 30 календарных дней.', at: 'п. 5' },
          { text: 'действие 2 – 20 рабочих дней', at: 'п. 5 пп. 2)' },
        ],
      },
    ]);
  });

  it('finds the reverse, and a month for calendar time', () => {
    expect(run('15 рабочих дней', '12 календарных дней')).toHaveLength(1);
    expect(run('один месяц', '12 рабочих дней')).toHaveLength(1);
  });

  it('finds what is stated for a process as a whole', () => {
    const stated = [{ duration: '2 рабочих дня', text: 'Обработка – 2 рабочих дня', at: 'п. 9' }];
    const provider = { ...processOf(...stepsOf(undefined)), stated };
    const regulation = regulationOf([], { processes: { provider }, terms: [termOf('5 календарных дней')] });
    expect(lintOne(regulation)[0]?.quotes?.[1]).toEqual({ text: 'Обработка – 2 рабочих дня', at: 'п. 9' });
  });

  it('tells one fact once for channels that share it', () => {
    const regulation = regulationOf(stepsOf('2 рабочих дня'), {
      terms: [termOf('5 календарных дней', { channels: ['office', 'con'] })],
    });
    const con = { text: 'ЦОН', at: 'п. 1', path: ['provider'] };
    expect(lintOne({ ...regulation, channels: { ...regulation.channels, con } })).toHaveLength(1);
  });

  it('is silent about hours and minutes under a term in days of either kind', () => {
    expect(run('не более 30 (тридцати) календарных дней', '2 (два) часа', '25 календарных дней')).toEqual([]);
    expect(run('пять рабочих дней', '20 минут', '1 рабочий день')).toEqual([]);
  });

  it('is silent when a kind is not named', () => {
    expect(run('30 дней', '12 рабочих дней')).toEqual([]);
    expect(run('15 рабочих дней', '12 дней')).toEqual([]);
    expect(run('в день обращения', '1 рабочий день')).toEqual([]);
  });
});
