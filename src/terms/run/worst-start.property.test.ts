/**
 * The run against a walk through the days from every minute of every day: that no minute is worse than the one
 * that is tried, and that its end, its deadline and its margin are right.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../model/__fixtures__/long-run.ts';
import type { Calendar } from '../../model/records.ts';
import { calendars, dateIn, PROPERTY, readings, segments, terms } from '../__fixtures__/arbitrary.ts';
import {
  compareMargins,
  dayAfter,
  isBefore,
  type Point,
  SlowCalendar,
  type SlowMargin,
  slowDeadline,
  slowEnd,
  slowMargin,
} from '../__fixtures__/slow-model.ts';
import { workingCalendar } from '../calendar/calendar.ts';
import { formatTime, toEndMoment, toMoment } from '../calendar/moment.ts';
import { CON, HOURS, PROVIDER } from '../calendar/schedule.ts';
import type { CountedTerm } from '../deadline.ts';
import type { DayTerm } from '../last-day.ts';
import type { Reading } from '../readings.ts';
import type { RunSegment } from './segments.ts';
import { measureLateShare, type Share } from './share.ts';
import type { StartQuestion } from './starts.ts';
import { worstStarts } from './worst-start.ts';

interface Case {
  records: Calendar[];
  from: string;
  to: string;
  kind: 'office' | 'con' | 'portal';
  ways: RunSegment[][];
  bound: 'lower' | 'upper';
  reading: Reading;
}

/** A few days in a row as possible starts: all their minutes are walked. */
const cases: fc.Arbitrary<Case> = calendars.chain((records) =>
  fc
    .record({
      from: fc.constantFrom(...records.map(({ year }) => year)).chain(dateIn),
      days: fc.integer({ min: 1, max: 2 }),
      kind: fc.constantFrom('office' as const, 'con' as const, 'portal' as const),
      ways: fc.array(segments, { minLength: 1, maxLength: 2 }),
      bound: fc.constantFrom('lower' as const, 'upper' as const),
      reading: readings,
    })
    .map(({ from, days, ...rest }) => {
      let to = from;
      for (let left = days; left > 1; left -= 1) to = dayAfter(to);
      return { records, from, to, ...rest };
    }),
);

interface SlowStart {
  start: Point;
  end: Point;
  due: Point;
  margin: SlowMargin;
}

type Due = (start: Point, week: SlowCalendar, place: SlowCalendar) => Point | undefined;

/** Every start of the days whose end and deadline are in the years at hand. */
function walk({ records, from, to, kind, ways, bound }: Case, dueOf: Due): SlowStart[] {
  const week = new SlowCalendar(records, PROVIDER);
  const con = new SlowCalendar(records, CON);
  const intake = new SlowCalendar(records, HOURS[kind].intake);
  const place = HOURS[kind].place === CON ? con : week;
  const starts: SlowStart[] = [];
  for (let date = from; date <= to; date = dayAfter(date)) {
    if (!week.knows(date)) continue;
    for (const open of intake.hours(date)) {
      for (let minute = open.from; minute < open.to; minute += 1) {
        const start = { date, minute };
        const ends = ways.map((way) => slowEnd(start, way, { provider: week, con }));
        const due = dueOf(start, week, place);
        if (due === undefined || ends.some((end) => end === undefined || !inYears(end, week))) continue;
        const known = ends.flatMap((end) => (end === undefined ? [] : [end]));
        const end = known.reduce((best, one) =>
          (bound === 'lower' ? isBefore(one, best) : isBefore(best, one)) ? one : best,
        );
        starts.push({ start, end, due, margin: slowMargin(end, due, week) });
      }
    }
  }
  return starts;
}

/** Midnight after the last day of a year is still of that year. */
function inYears({ date, minute }: Point, week: SlowCalendar): boolean {
  return week.knows(date) || (minute === 0 && date.endsWith('-01-01'));
}

const asPoint = ({ date, minute }: Point) => {
  const point = minute === 0 ? { date: toEndMoment(dayMinutes(date)).date, minute: 1440 } : { date, minute };
  return `${point.date} ${formatTime(point.minute)}`;
};
const dayMinutes = (date: string) => Date.parse(`${date}T00:00:00Z`) / 60_000;

function compare(one: Case, term: CountedTerm, dueOf: Due): void {
  const { records, from, to, kind, ways, bound, reading } = one;
  const calendar = workingCalendar(records);
  const question: StartQuestion = { calendar, term, readings: [reading], ...HOURS[kind], to };
  const found = worstStarts(ways, bound, question)(from);
  const starts = walk(one, dueOf);
  compareShares(measureLateShare(ways, bound, question, from), starts);
  const tried = Map.groupBy(starts, ({ start }) => start.date);
  if (found === undefined) {
    if ('minutes' in term) expect(starts).toEqual([]);
    for (const [date, list] of tried) expect(list.length).toBeLessThan(minutesOfDay(one, date));
    return;
  }
  // A term in days: a day whose last minute leads outside of the years is left out whole.
  const whole = [...tried]
    .filter(([date, list]) => 'minutes' in term || list.length === minutesOfDay(one, date))
    .flatMap(([, list]) => list);
  const worst = whole.reduce((least, start) =>
    compareMargins(start.margin, least.margin) < 0 ? start : least,
  );
  const [result] = found.worst;
  if (result === undefined) throw new Error('one reading was asked for');
  expect(result.margin).toEqual(worst.margin);
  const at = toMoment(result.start);
  const same = whole.find(({ start }) => start.date === at.date && formatTime(start.minute) === at.time);
  expect(same?.margin).toEqual(worst.margin);
  const say = (instant: number) => `${toEndMoment(instant).date} ${toEndMoment(instant).time}`;
  expect([say(result.end), say(result.deadline)]).toEqual(same && [asPoint(same.end), asPoint(same.due)]);
  expect([found.tried.from, found.tried.to]).toEqual([whole[0]?.start.date, whole.at(-1)?.start.date]);
}

const asStart = ({ date, minute }: Point) => ({ date, time: formatTime(minute) });

/** How many of the minutes and of the days are late, and which is the first and the last. */
function compareShares(share: Share | undefined, starts: readonly SlowStart[]): void {
  const late = starts.filter(({ margin }) => margin.late);
  const count = (list: readonly SlowStart[]) => ({
    days: new Set(list.map(({ start }) => start.date)).size,
    minutes: list.length,
  });
  const [first, last] = [late[0], late.at(-1)];
  if (first === undefined || last === undefined) {
    expect(share).toBeUndefined();
    return;
  }
  const ends = { first: asStart(first.start), last: asStart(last.start) };
  expect(share).toEqual({ late: count(late), all: count(starts), ...ends });
}

function minutesOfDay({ records, kind }: Case, date: string): number {
  const hours = new SlowCalendar(records, HOURS[kind].intake).hours(date);
  return hours.reduce((sum, { from, to }) => sum + to - from, 0);
}

it('is the worst of all minutes, for a term in days', PROPERTY, () => {
  fc.assert(
    fc.property(cases, terms, (one, term: DayTerm) => {
      compare(one, term, ({ date }, week, place) => slowDeadline(date, term, one.reading, week, place));
    }),
    propertyRuns(60),
  );
});

it('is the worst of all minutes, for a term in hours', PROPERTY, () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 1000 }), (one, minutes) => {
      fc.pre(one.from === one.to);
      compare(one, { minutes }, (start, _, place) => place.work(start, minutes));
    }),
    propertyRuns(40),
  );
});
