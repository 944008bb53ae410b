/**
 * Working hours as a standard writes them: «с понедельника по пятницу включительно, с 9.00 до 18.30 часов, с
 * перерывом на обед с 13.00 часов до 14.30 часов». Nothing is guessed: hours that differ by day, or anything else
 * with a time of day that does not fit, are not read.
 */
import { defined } from '../../model/defined.ts';
import { formatTime } from './moment.ts';
import { areInOrder, type Interval, type Schedule } from './schedule.ts';

const FIRST = ['понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы', 'воскресенья'];
const LAST = ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'];
const SHORT = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
const SHORT_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const DAYS = new RegExp(`со? (${FIRST.join('|')}) по (${LAST.join('|')})`, 'g');
const TIME = String.raw`(\d{1,2})[.:-](\d{2})(?: час(?:ов|а))?`;
const SPELL = new RegExp(`(перерыв[а-я]*(?: на обед)? )?с ${TIME} до ${TIME}`, 'g');
const ANY_TIME = /\d{1,2}[.:]\d{2}/g;

export interface StatedHours {
  /** First and last weekday, Monday is 0; absent where the text names none. */
  days?: [first: number, last: number];
  /** Opening hours of such a day. */
  hours: Interval[];
}

function readSpells(text: string): (Interval & { isBreak: boolean })[] {
  return [...text.matchAll(SPELL)].map(([, pause, ...numbers]) => {
    const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = numbers.map(Number);
    return { from: h1 * 60 + m1, to: h2 * 60 + m2, isBreak: pause !== undefined };
  });
}

/** Nothing when the text does not say one pair of hours, with one break or none, for every day that it names. */
export function readHours(text: string): StatedHours | undefined {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ');
  const spells = readSpells(plain);
  const [open, pause, ...others] = spells;
  const named = [...plain.matchAll(DAYS)];
  const isWhole = plain.match(ANY_TIME)?.length === spells.length * 2;
  if (open === undefined || open.isBreak || others.length > 0 || !isWhole || named.length > 1)
    return undefined;
  const hasBreak = /(?<!без )перерыв/.test(plain);
  if (pause === undefined ? hasBreak : !pause.isBreak) return undefined;
  const hours =
    pause === undefined
      ? [{ from: open.from, to: open.to }]
      : [
          { from: open.from, to: pause.from },
          { from: pause.to, to: open.to },
        ];
  const [days] = named.map(([, first = '', last = '']): [number, number] => [
    FIRST.indexOf(first),
    LAST.indexOf(last),
  ]);
  if (!areInOrder(hours) || open.to > 1440 || (days !== undefined && days[0] > days[1])) return undefined;
  return { ...defined({ days }), hours };
}

const cachedSchedules = new Map<string, Schedule>();

/**
 * The schedule of stated hours; `usual` itself where it is the same week. Equal hours are one schedule, so that its
 * timetables are worked out once.
 *
 * @param usual whose weekdays count where the text names none
 */
export function makeSchedule({ days, hours }: StatedHours, usual: Schedule): Schedule {
  const week = usual.week.map((intervals, weekday) => {
    const isOpen = days === undefined ? intervals.length > 0 : weekday >= days[0] && weekday <= days[1];
    return isOpen ? hours : [];
  });
  if (JSON.stringify(week) === JSON.stringify(usual.week)) return usual;
  const open = week.flatMap((intervals, weekday) => (intervals.length > 0 ? [weekday] : []));
  const [first = 0, last = 0] = [open[0], open.at(-1)];
  const times = hours.map(({ from, to }) => `${formatTime(from)}–${formatTime(to)}`).join(', ');
  const id = `${first}-${last} ${times}`;
  const schedule = cachedSchedules.get(id) ?? {
    id,
    title: {
      ru: `${SHORT[first]} – ${SHORT[last]}, ${times}`,
      en: `${SHORT_EN[first]} to ${SHORT_EN[last]}, ${times}`,
    },
    source: {
      ru: 'стандарт государственной услуги, пункт о графике работы',
      en: 'the standard of the service, the item on working hours',
    },
    week,
  };
  cachedSchedules.set(id, schedule);
  return schedule;
}
