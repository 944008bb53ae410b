/** Hours that a standard states, and what they do to the check and to the deadline. */
import { expect, it } from 'vitest';
import type { KnownStandard, ScheduleItem, Standard } from '../../model/records.ts';
import { kz } from '../__fixtures__/kz.ts';
import { makeRegulation, makeStandard, makeSteps, makeTerm } from '../__fixtures__/regulation.ts';
import { CON, HOURS, PROVIDER, PROVIDER_INTAKE } from '../calendar/schedule.ts';
import { checkRegulation } from '../check.ts';
import { countFrom } from '../count-from.ts';
import { serviceTerms } from '../service-deadline.ts';
import { findHours } from './setting.ts';

type Item = [channel: ScheduleItem['channel'], about: ScheduleItem['about'], text: string];

function stating(...items: Item[]): KnownStandard {
  const schedule = items.map(([channel, about, text]) => ({ channel, about, text, at: 'п. 8' }));
  return { ...makeStandard(), schedule };
}

const EARLY: Item = ['office', 'hours', 'с понедельника по пятницу с 8.00 до 12.00 часов'];
const over = { calendar: kz(2015), actDate: '2015-06-26', from: '2015-04-13', to: '2015-04-13' };

it('are the usual ones without a standard, or where it says nothing that can be read', () => {
  const { order, titles } = makeStandard();
  const unread: Standard = { order, titles, unknown: { reason: 'р', lookup: 'а' } };
  for (const standard of [undefined, unread, makeStandard(), stating(['office', 'hours', 'по графику'])]) {
    expect(findHours(standard)).toEqual({ channels: HOURS, holders: { provider: PROVIDER, con: CON } });
  }
});

it('are those that are stated, with intake while the provider works', () => {
  const { channels, holders } = findHours(stating(EARLY));
  expect(holders.provider.week[0]).toEqual([{ from: 480, to: 720 }]);
  expect(channels.office).toEqual({ intake: holders.provider, place: holders.provider });
  expect(channels.portal).toEqual(channels.office);
  expect(channels.con).toEqual(HOURS.con);
});

it('may differ for intake alone', () => {
  const { channels } = findHours(stating(['office', 'intake', 'с 9.00 до 12.00 часов']));
  expect(channels.office.place).toBe(PROVIDER);
  expect(channels.office.intake).not.toBe(PROVIDER_INTAKE);
  expect(channels.office.intake.week[5]).toEqual([]);
});

it('of the ЦОН are its own, both of its work and of its intake', () => {
  const { channels, holders } = findHours(
    stating(['con', 'hours', 'с 9.00 до 18.00 часов'], ['con', 'intake', 'с 9.00 до 17.00 часов']),
  );
  expect(holders.con.week[5]).toEqual([{ from: 540, to: 1080 }]);
  expect(channels.con.place).toBe(holders.con);
  expect(channels.con.intake.week[5]).toEqual([{ from: 540, to: 1020 }]);
  expect([holders.provider, channels.office]).toEqual([PROVIDER, HOURS.office]);
});

it('decide when papers are taken in, how long the work lasts and when the last day ends', () => {
  const regulation = makeRegulation(makeSteps('4 часа', '1 рабочий день', '2 календарных дня'), {
    terms: [makeTerm('10 календарных дней')],
  });
  const [check] = checkRegulation(regulation, stating(EARLY), over);
  const run = check?.readings[0]?.run;
  expect(run?.start).toEqual({ date: '2015-04-13', time: '11:59' });
  // A working day is the provider's: four hours. The law counts the first day of the two.
  expect(run?.story.map(({ to }) => `${to.date} ${to.time}`)).toEqual([
    '2015-04-14 11:59',
    '2015-04-15 11:59',
    '2015-04-16 11:59',
  ]);
  expect(run?.deadline).toMatchObject({ lastDay: '2015-04-22', time: '12:00' });
});

it('end the last day of the service, too', () => {
  const regulation = makeRegulation(makeSteps('1 рабочий день'), { terms: [makeTerm('5 рабочих дней')] });
  const [term] = serviceTerms(regulation, stating(EARLY), '2015-06-26', 'office').countable;
  const [first] = (term && countFrom(term, { date: '2015-04-13' }, kz(2015)).answers) ?? [];
  expect(first).toMatchObject({ lastDay: '2015-04-17', time: '12:00' });
});
