/** How many of the starts are late: the worst start alone says nothing of how often. */
import { toDayNumber } from '../../model/day.ts';
import { MINUTES_IN_DAY, type Moment, toMoment } from '../calendar/moment.ts';
import { addWorkingMinutes, workedUntil, workingDaysUntil } from '../calendar/timetable.ts';
import type { Bound } from '../step-time.ts';
import { countWhile } from './candidates.ts';
import { deadlineTable } from './deadline-table.ts';
import {
  buildSpans,
  type CalendarSpan,
  endFrom,
  preparePassage,
  type StartQuestion,
  type Ways,
} from './starts.ts';

/** Days on which papers are taken in, and the minutes of their intake. */
interface Count {
  days: number;
  minutes: number;
}

/** The starts from which the end is after the deadline, of all that were tried. */
export interface Share {
  late: Count;
  all: Count;
  first: Moment;
  last: Moment;
}

/** The starts of a span, minute by minute of its intake, in their order. */
interface Minutes {
  count: number;
  at: (position: number) => number;
  deadline: (position: number) => number;
  end: (position: number) => number;
}

function deadlineAt(span: CalendarSpan, { term, readings }: StartQuestion): (start: number) => number {
  const [reading] = readings;
  const { intake, place } = span;
  if ('minutes' in term) return (start) => addWorkingMinutes(place, start, term.minutes) ?? Number.NaN;
  if (reading === undefined) throw new Error('a share is counted under a reading of the law');
  const { ends } = deadlineTable(span, term, reading);
  return (start) => ends[workingDaysUntil(intake, Math.floor(start / MINUTES_IN_DAY))] ?? Number.NaN;
}

function splitMinutes(
  ways: Ways,
  bound: Bound,
  question: StartQuestion,
  span: CalendarSpan,
  from: number,
): Minutes {
  const { intake } = span;
  const passage = preparePassage(ways, bound, span);
  const within = (day: number) => Math.min(Math.max(day, intake.first), intake.last + 1) * MINUTES_IN_DAY;
  const opening = intake.first * MINUTES_IN_DAY;
  const before = workedUntil(intake, within(from)) ?? 0;
  const until = question.to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(question.to) + 1;
  const wanted = (workedUntil(intake, within(until)) ?? 0) - before;
  const at = (position: number) =>
    (addWorkingMinutes(intake, opening, before + position + 1) ?? Number.NaN) - 1;
  const deadlineFrom = deadlineAt(span, question);
  const deadline = (position: number) => deadlineFrom(at(position));
  const end = (position: number) => endFrom(at(position), passage);
  // What cannot be computed from one start cannot be computed from a later one.
  const count = countWhile(wanted, (one) => !Number.isNaN(deadline(one)) && !Number.isNaN(end(one)));
  return { count, at, deadline, end };
}

const dayAt = ({ at }: Minutes, position: number) => Math.floor(at(position) / MINUTES_IN_DAY);

/** Late starts in a row, from the first of them up to, and without, the last; the next spell may begin there. */
type Spell = [from: number, to: number];

/**
 * Neither the end nor the deadline of a later start is earlier: from a late one all are late whose deadline is before
 * that end, from one in time all are in time that end by that deadline.
 */
function lateSpells(minutes: Minutes): Spell[] {
  const { count, deadline, end } = minutes;
  const spells: Spell[] = [];
  let position = 0;
  while (position < count) {
    const [ends, due] = [end(position), deadline(position)];
    const from = position;
    const isLate = ends > due;
    const stays = isLate
      ? (ahead: number) => deadline(from + ahead) < ends
      : (ahead: number) => end(from + ahead) <= due;
    position += Math.max(1, countWhile(count - from, stays));
    if (isLate) spells.push([from, position]);
  }
  return spells;
}

/** Days of intake on which something of the spells lies; two spells may share a day. */
function countDays(minutes: Minutes, spells: readonly Spell[], { intake }: CalendarSpan): number {
  let days = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spells) {
    const [first, last] = [dayAt(minutes, from), dayAt(minutes, to - 1)];
    const fresh = Math.max(first, counted + 1);
    days += workingDaysUntil(intake, last + 1) - workingDaysUntil(intake, fresh);
    counted = last;
  }
  return days;
}

/**
 * The share of late starts under one reading of the law; nothing where none is late.
 *
 * @param question with one reading
 * @param from the first date on which a path can start at all; without it every day at hand
 */
export function measureLateShare(
  ways: Ways,
  bound: Bound,
  question: StartQuestion,
  from: string | undefined,
): Share | undefined {
  const [late, all] = [
    { days: 0, minutes: 0 },
    { days: 0, minutes: 0 },
  ];
  const ends: number[] = [];
  const earliest = from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from);
  for (const span of buildSpans(question)) {
    const minutes = splitMinutes(ways, bound, question, span, earliest);
    if (minutes.count <= 0) continue;
    const spells = lateSpells(minutes);
    all.minutes += minutes.count;
    all.days += countDays(minutes, [[0, minutes.count]], span);
    late.minutes += spells.reduce((sum, [begin, end]) => sum + end - begin, 0);
    late.days += countDays(minutes, spells, span);
    ends.push(...spells.flatMap(([begin, end]) => [minutes.at(begin), minutes.at(end - 1)]));
  }
  if (ends.length === 0) return undefined;
  return { late, all, first: toMoment(Math.min(...ends)), last: toMoment(Math.max(...ends)) };
}
