import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { KnownStandard } from '../../model/records.ts';
import { makeSchedule, readHours } from './read-hours.ts';
import { CON, minutesInDay, PROVIDER, PROVIDER_INTAKE } from './schedule.ts';

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

describe('hours as a standard writes them', () => {
  it('have weekdays, an opening and a break', () => {
    const text =
      'с понедельника по пятницу включительно, с 9.00 до 18.30 часов, с перерывом на обед с 13.00 часов до 14.30 часов';
    expect(readHours(text)).toEqual({
      days: [0, 4],
      hours: [
        { from: at(9), to: at(13) },
        { from: at(14, 30), to: at(18, 30) },
      ],
    });
  });

  it('may have no break, or no weekdays, or colons', () => {
    expect(readHours('с понедельника по субботу, с 9.00 до 20.00 часов без перерыва на обед')).toEqual({
      days: [0, 5],
      hours: [{ from: at(9), to: at(20) }],
    });
    expect(readHours('Прием с 09:00 часов до 17:30 часов')).toEqual({
      hours: [{ from: at(9), to: at(17, 30) }],
    });
  });

  it('name any weekday, and may end at midnight', () => {
    const first = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'];
    const last = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'];
    first.forEach((from, weekday) => {
      const preposition = /^(?:вт|ср)/.test(from) ? 'со' : 'с';
      const text = `${preposition} ${from} по ${last[weekday]} с  8.30   до 24.00`;
      expect(readHours(text)).toEqual({ days: [weekday, weekday], hours: [{ from: at(8, 30), to: at(24) }] });
    });
  });

  it('say nothing of weekdays where none are named', () => {
    expect(readHours('с 9.00 до 18.00')).not.toHaveProperty('days');
  });

  it.each([
    'с 9.00 до 18.00 часов, с перерывом с 13.00 до 14.00 часов, с 19.00 до 20.00 часов',
    'круглосуточно, за исключением технических перерывов',
    'Прием осуществляется в порядке электронной очереди',
    'с понедельника по пятницу с 9.00 до 18.00 часов, в субботу с 9.00 до 13.00 часов',
    'с понедельника по пятницу с 9.00 до 18.00 часов, с субботы по воскресенье',
    'с пятницы по вторник с 9.00 до 18.00 часов',
    'с 9.00 до 18.00 часов, приём до 17.00',
    'с 18.00 до 9.00 часов',
    'с 9.00 до 18.00 часов, с перерывом с 19.00 до 20.00 часов',
    'с перерывом на обед с 13.00 до 14.00 часов',
    'с 9.00 до 18.00 часов, с перерывом на обед',
    'с 9.00 до 13.00 часов, с 14.00 до 18.00 часов',
    'с 9.00 до 25.00 часов',
    '',
  ])('are not guessed from «%s»', (text) => {
    expect(readHours(text)).toBeUndefined();
  });
});

describe('the schedule of stated hours', () => {
  it('is the usual one where it is the same', () => {
    const text = 'с понедельника по субботу с 9.00 до 20.00 часов';
    const hours = readHours(text);
    expect(hours && makeSchedule(hours, CON)).toBe(CON);
  });

  it('keeps the weekdays of the usual one where none are named', () => {
    const hours = readHours('с 8.00 до 12.00 часов');
    const schedule = hours && makeSchedule(hours, PROVIDER);
    expect(schedule?.week.map((intervals) => intervals.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(schedule && minutesInDay(schedule)).toBe(at(4));
    expect(schedule?.title.ru).toBe('понедельник – пятница, 08:00–12:00');
  });

  it('is named by its days and hours, in both languages, and has its source', () => {
    const hours = readHours('со вторника по четверг с 8.00 до 16.00, с перерывом с 12.00 до 13.00');
    const schedule = hours && makeSchedule(hours, PROVIDER);
    expect(schedule?.week.map((intervals) => intervals.length)).toEqual([0, 2, 2, 2, 0, 0, 0]);
    expect(schedule).toMatchObject({
      id: '1-3 08:00–12:00, 13:00–16:00',
      title: {
        ru: 'вторник – четверг, 08:00–12:00, 13:00–16:00',
        en: 'Tuesday to Thursday, 08:00–12:00, 13:00–16:00',
      },
      source: { ru: expect.stringMatching(/[а-я]{4}/), en: expect.stringMatching(/[a-z]{4}/) },
    });
  });

  it('has a name for every weekday', () => {
    const names = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      const hours = [{ from: at(8), to: at(9) }];
      return makeSchedule({ days: [weekday, weekday], hours }, PROVIDER).title;
    });
    const russian = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
    const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    expect(names.map(({ ru }) => ru.split(' – ')[0])).toEqual(russian);
    expect(names.map(({ en }) => en.split(' to ')[0])).toEqual(english);
  });

  it('is one for equal hours, so that its days are counted once', () => {
    const twice = ['с 8.00 до 12.00 часов', 'С 08.00 до 12.00'].map((text) => {
      const hours = readHours(text);
      return hours && makeSchedule(hours, PROVIDER);
    });
    expect(twice[0]).toBe(twice[1]);
  });
});

const FOLDER = new URL('../../../content/standards/', import.meta.url);

it('reads what the standards of the catalogue say of the provider and of the ЦОН', () => {
  const standards = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/\d+\.yaml$/.test(file))
    .map((file) => load(readFileSync(new URL(file, FOLDER), 'utf8')) as KnownStandard)
    .flatMap(({ schedule }) => schedule ?? []);
  const usual = { 'office hours': PROVIDER, 'office intake': PROVIDER_INTAKE, 'con hours': CON };
  for (const { channel, about, text } of standards) {
    const key = `${channel} ${about}`;
    const hours = readHours(text);
    // The portal is open day and night, and the ЦОН tells of its queue.
    if (key === 'portal hours' || key === 'con intake') expect(hours, text).toBeUndefined();
    else {
      const schedule = usual[key as keyof typeof usual];
      expect(hours && makeSchedule(hours, schedule), text).toBe(schedule);
    }
  }
  expect(standards.length).toBeGreaterThan(20);
});
