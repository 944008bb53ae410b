/**
 * The start from which a path leaves the least reserve, or is the latest.
 *
 * Which starts are tried. The end of a path never gets earlier when its start gets later (see `advance`), nor
 * do the earliest and the latest end of several ways. The deadline of a term in days is the same for every
 * minute of a day. So no minute of a day is worse than the last minute of its intake: that one alone decides.
 * A term in hours runs from the minute: there the deadline moves with the start, nothing of the kind holds,
 * and every minute of intake is tried.
 *
 * Which of them can be left out. Days are tried from the last to the first. A start ends no later than the one
 * after it that was run; where even that end, against the deadline of the day, would be better than the worst
 * that is known, the day need not be run.
 */
import { dayOf, endMomentOf, isoOf, MINUTES_IN_DAY } from '../calendar/day-number.ts';
import {
  addWorkingMinutes,
  closingOf,
  hoursOn,
  nextWorkingDay,
  type Timetable,
  workingDaysUntil,
} from '../calendar/timetable.ts';
import type { DayTerm } from '../last-day.ts';
import type { Bound } from '../step-time.ts';
import { deadlineTable } from './deadline-table.ts';
import { dateOf, datesAbove, type Margin, marginOf, scoreOf } from './margin.ts';
import type { Segment } from './segments.ts';
import { endFrom, type Span, type StartQuestion, spansOf } from './starts.ts';

type Ways = readonly (readonly Segment[])[];

export interface WorstStart {
  /** Instants, see day-number.ts. */
  start: number;
  end: number;
  deadline: number;
  margin: Margin;
  /** Which of the ways ends then. */
  way: number;
}

/** The first and the last date from which the end and every deadline can be computed. */
export interface Tried {
  from: string;
  to: string;
  /** The date by which everything that began had ended. */
  until: string;
}

export interface WorstStarts {
  /** One for each reading, in their order. */
  worst: WorstStart[];
  tried: Tried;
}

/**
 * The worst of the starts that it is shown, from the last to the first. Every step of the way is kept: it is
 * the worst of the starts from there on, whatever the first date asked for.
 */
class Worst {
  readonly #span: Span;
  readonly steps: WorstStart[] = [];
  #score = Number.POSITIVE_INFINITY;
  /** With so many dates left a start is better than the worst. */
  enough = Number.POSITIVE_INFINITY;

  constructor(span: Span) {
    this.#span = span;
  }

  show(start: number, { end, way }: { end: number; way: number }, deadline: number): void {
    if (dateOf(deadline) - dateOf(end) >= this.enough) return;
    const margin = marginOf(this.#span.tables.provider, end, deadline);
    const score = scoreOf(margin);
    if (score > this.#score) return;
    this.#score = score;
    this.enough = datesAbove(score);
    this.steps.push({ start, end, way, deadline, margin });
  }
}

/** What is known of a span, for any first date to start on. */
interface SpanResult {
  intake: Timetable;
  /** One for each reading. */
  worst: Worst[];
  /** The last day from which all can be computed, and the instant at which all had ended. */
  last: number;
  until: number;
}

type Scan = (ways: Ways, bound: Bound, question: StartQuestion, span: Span) => SpanResult | undefined;

/** How many days of a span there are to start on. */
function daysToTry({ intake }: Span, { to }: StartQuestion): number {
  return to === undefined ? intake.working.length : workingDaysUntil(intake, dayOf(to) + 1);
}

function scanDays(term: DayTerm): Scan {
  return (ways, bound, question, span) => {
    const { intake } = span;
    const lanes = question.readings.map((reading) => ({
      ...deadlineTable(span, term, reading),
      worst: new Worst(span),
    }));
    const startAt = (index: number) => {
      const day = intake.working[index] ?? 0;
      return day * MINUTES_IN_DAY + (closingOf(intake, day) ?? 0) - 1;
    };
    const endAt = (index: number) => endFrom(startAt(index), ways, bound, span);
    // What cannot be computed from one day cannot be computed from a later one.
    const count = countWhile(
      daysToTry(span, question),
      (index) => lanes.every(({ ends }) => !Number.isNaN(ends[index])) && endAt(index) !== undefined,
    );
    if (count === 0) return undefined;
    for (let index = count - 1; index >= 0; ) {
      const start = startAt(index);
      const found = endFrom(start, ways, bound, span);
      if (found === undefined) throw new Error('an end that was there for a later start');
      const ending = dateOf(found.end);
      let next = -1;
      for (const { ends, dates, worst } of lanes) {
        worst.show(start, found, ends[index] ?? 0);
        next = Math.max(next, lastBelow(dates, index - 1, ending + worst.enough));
      }
      index = next;
    }
    const until = Math.max(endAt(count - 1)?.end ?? 0, ...lanes.map(({ ends }) => ends[count - 1] ?? 0));
    return { intake, worst: lanes.map(({ worst }) => worst), last: intake.working[count - 1] ?? 0, until };
  };
}

/** The last position up to `from` whose date is before a limit; -1 when there is none. */
function lastBelow(dates: Int32Array, from: number, limit: number): number {
  let index = from;
  while (index >= 0 && (dates[index] ?? 0) >= limit) index -= 1;
  return index;
}

/** How many of the first ones are so; once one is not, none after it may be. */
function countWhile(length: number, is: (index: number) => boolean): number {
  let [count, beyond] = [0, length];
  while (count < beyond) {
    const middle = (count + beyond + 1) >> 1;
    if (is(middle - 1)) count = middle;
    else beyond = middle - 1;
  }
  return count;
}

/** Here every minute is run, so days before the first that is asked for are left out. */
function scanMinutes(minutes: number, earliest: number): Scan {
  return (ways, bound, question, span) => {
    const { intake, place } = span;
    const worst = question.readings.map(() => new Worst(span));
    let [last, until] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const tryStart = (start: number, day: number) => {
      const found = endFrom(start, ways, bound, span);
      const deadline = addWorkingMinutes(place, start, minutes);
      if (found === undefined || deadline === undefined) return;
      for (const one of worst) one.show(start, found, deadline);
      last = Math.max(last, day);
      until = Math.max(until, found.end, deadline);
    };
    const first = workingDaysUntil(intake, earliest);
    for (let index = daysToTry(span, question) - 1; index >= first; index -= 1) {
      const day = intake.working[index] ?? 0;
      for (const { from, to } of hoursOn(intake, day).toReversed()) {
        for (let minute = to - 1; minute >= from; minute -= 1) tryStart(day * MINUTES_IN_DAY + minute, day);
      }
    }
    return last < 0 ? undefined : { intake, worst, last, until };
  };
}

/** Of spans the worst, the earliest of equal ones. */
function worseOf(a: WorstStart | undefined, b: WorstStart | undefined): WorstStart | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return scoreOf(b.margin) < scoreOf(a.margin) ? b : a;
}

/**
 * Answers for any first date to start on: the worst start under each reading, the earliest of several equal
 * ones; nothing when there is no start whose end and deadlines lie in the years at hand.
 */
export function worstStarts(
  ways: Ways,
  bound: Bound,
  question: StartQuestion,
): (from?: string) => WorstStarts | undefined {
  const { term, readings } = question;
  const spans = spansOf(question);
  const run = (scan: Scan) => spans.flatMap((span) => scan(ways, bound, question, span) ?? []);
  const scanned = 'minutes' in term ? undefined : run(scanDays(term));
  return (from) => {
    const earliest = from === undefined ? Number.NEGATIVE_INFINITY : dayOf(from);
    const results = scanned ?? ('minutes' in term ? run(scanMinutes(term.minutes, earliest)) : []);
    const inTime = results.filter(({ last }) => last >= earliest);
    const [first, final] = [inTime[0], inTime.at(-1)];
    if (first === undefined || final === undefined) return undefined;
    const worst = readings.flatMap((_, index) => {
      const ofSpans = inTime.map((result) =>
        result.worst[index]?.steps.findLast(({ start }) => start >= earliest * MINUTES_IN_DAY),
      );
      return ofSpans.reduce(worseOf) ?? [];
    });
    const begins = nextWorkingDay(first.intake, Math.max(earliest, first.intake.first)) ?? first.last;
    const until = endMomentOf(Math.max(...inTime.map((result) => result.until))).date;
    return { worst, tried: { from: isoOf(begins), to: isoOf(final.last), until } };
  };
}
