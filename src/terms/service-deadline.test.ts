import { describe, expect, it } from 'vitest';
import type { Standard } from '../model/records.ts';
import { kz } from './__fixtures__/kz.ts';
import { makeRegulation, makeStandard, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { CON, PROVIDER } from './calendar/schedule.ts';
import { countFrom } from './count-from.ts';
import { serviceTerms } from './service-deadline.ts';

const STEPS = makeSteps('1 рабочий день');
const regulation = (...durations: string[]) =>
  makeRegulation(STEPS, { terms: durations.map((duration) => makeTerm(duration)) });

function termsOf(standard: Standard | undefined, ...durations: string[]) {
  const { countable, unknown } = serviceTerms(regulation(...durations), standard, '2015-06-26', 'office');
  return { phrases: countable.map(({ term }) => term.phrase), unknown };
}

describe('the terms of a service', () => {
  it('are those that are amounts of time', () => {
    const terms = termsOf(undefined, '5 рабочих дней', 'в день обращения', '2 часа');
    expect(terms).toEqual({ phrases: ['5 рабочих дней', '2 часа'], unknown: undefined });
  });

  it('are unknown for the reason that there are none', () => {
    expect(termsOf(undefined)).toEqual({ phrases: [], unknown: 'standard-unknown' });
    expect(termsOf(makeStandard())).toEqual({ phrases: [], unknown: 'term-not-stated' });
    expect(termsOf(undefined, 'скоро')).toEqual({ phrases: [], unknown: 'term-unreadable' });
  });

  it('say nothing of a reason when there is something to count', () => {
    expect(serviceTerms(regulation('2 часа'), undefined, '2015-06-26', 'office')).not.toHaveProperty(
      'unknown',
    );
  });

  it('are counted as the law of the act and the hours of the channel have it', () => {
    const standard = makeStandard(makeTerm('5 рабочих дней', { channels: ['office', 'con'] }));
    const counted = (actDate: string, channel: 'office' | 'con') =>
      serviceTerms(makeRegulation(STEPS), standard, actDate, channel).countable.map(
        ({ schedule, readings }) => [schedule, readings.map(({ firstDay }) => firstDay)],
      );
    expect(counted('2015-06-26', 'office')).toEqual([[PROVIDER, ['day-of-event', 'day-after']]]);
    expect(counted('2022-06-26', 'con')).toEqual([[CON, ['day-after']]]);
  });
});

it('counts a term from a day under each reading', () => {
  const [term] = serviceTerms(regulation('5 рабочих дней'), undefined, '2015-06-26', 'office').countable;
  const lastDays = (date: string, year: number) => {
    if (term === undefined) throw new Error('the regulation states a term');
    const { intake, answers } = countFrom(term, { date, minute: 600 }, kz(year));
    return [intake.date, ...answers.map((one) => one.kind === 'deadline' && `${one.lastDay} ${one.time}`)];
  };
  expect(lastDays('2015-04-13', 2015)).toEqual(['2015-04-13', '2015-04-17 18:30', '2015-04-20 18:30']);
  // Handed in on a Saturday, taken in on the Monday.
  expect(lastDays('2015-04-11', 2015)).toEqual(['2015-04-13', '2015-04-17 18:30', '2015-04-20 18:30']);
  // The law by which the day of the event is the first was in force until 30 June 2021.
  expect(lastDays('2021-06-30', 2021)).toHaveLength(3);
  expect(lastDays('2021-07-01', 2021)).toHaveLength(2);
});

describe('the words of the standard about intake', () => {
  const HOURS = { channel: 'office', about: 'hours', text: 'с 9.00 до 18.30 часов', at: 'п. 8' } as const;
  const INTAKE = {
    channel: 'office',
    about: 'intake',
    text: 'с 9.00 часов до 17.30 часов',
    at: 'п. 8, абз. 2',
  } as const;
  const ORDER = {
    channel: 'office',
    about: 'intake',
    text: 'в порядке очереди',
    at: 'п. 8, абз. 3',
  } as const;
  type Schedule = ReturnType<typeof makeStandard>['schedule'];
  const said = (schedule: Schedule, channel: 'office' | 'portal' = 'office') =>
    serviceTerms(regulation('2 часа'), { ...makeStandard(), schedule }, '2015-06-26', channel).said?.at;

  it('are those that name its hours, else those on the hours of the channel', () => {
    expect(said([HOURS, INTAKE])).toBe('п. 8, абз. 2');
    expect(said([ORDER, HOURS])).toBe('п. 8');
    expect(said([ORDER])).toBeUndefined();
    expect(said([HOURS, INTAKE], 'portal')).toBeUndefined();
  });

  it('are none where the text of the standard is not at hand', () => {
    const unknown: Standard = {
      order: 'kz/gov/2014-538',
      titles: { heading: 'Справка' },
      unknown: { reason: 'текста нет', lookup: 'adilet' },
    };
    expect(serviceTerms(regulation('2 часа'), unknown, '2015-06-26', 'office')).not.toHaveProperty('said');
    expect(serviceTerms(regulation('2 часа'), undefined, '2015-06-26', 'office')).not.toHaveProperty('said');
  });
});
