/** Answers by question: regulations of one kind have the same steps and terms. */

import { toDayNumber } from '../../model/day.ts';
import { defined } from '../../model/defined.ts';
import { buildTimetables, type WorkingCalendar } from '../calendar/calendar.ts';
import type { Doubt } from '../calendar/doubts.ts';
import { MINUTES_IN_DAY, toMoment } from '../calendar/moment.ts';
import { type CountedTerm, type Deadline, doubtsBetween, findDeadlines } from '../deadline.ts';
import type { DurationPart } from '../duration-reading.ts';
import type { Reading } from '../readings.ts';
import type { Bound } from '../step-time.ts';
import type { WorstStart } from './scan.ts';
import { HOLDERS, makeSegmentsKey } from './segments.ts';
import { measureLateShare, type Share } from './share.ts';
import type { StartQuestion, Ways } from './starts.ts';
import { type Tried, type WorstStarts, worstStarts } from './worst-start.ts';

export interface DecidingStart {
  reading: Reading;
  worst: WorstStart;
  deadline: Deadline;
  /** How many starts are late, where the worst one is. */
  share?: Share;
}

export interface DecidingStarts {
  /** One for each reading, in their order. */
  starts: DecidingStart[];
  tried: Tried;
  /** What is uncertain about the years of all starts. */
  doubts: Doubt[];
}

interface Answers {
  from: (from?: string) => WorstStarts | undefined;
  decided: Map<string | undefined, DecidingStarts | undefined>;
}

const cachedAnswers = new WeakMap<WorkingCalendar, Map<string, Answers>>();

function questionKey(ways: Ways, bound: Bound, question: StartQuestion): string {
  const { term, readings, intake, place, holders = HOLDERS, to } = question;
  const counted = 'minutes' in term ? `${term.minutes}` : `${term.count} ${term.unit}`;
  const read = readings.map(({ firstDay, endOfDay }) => `${firstDay} ${endOfDay}`);
  // A single way is both the shortest and the longest.
  const which = ways.length === 1 ? '' : bound;
  const hours = [intake, place, holders.provider, holders.con].map(({ id }) => id);
  return [which, counted, ...hours, to, ...read, ...ways.map(makeSegmentsKey)].join('|');
}

function toDurationParts(term: CountedTerm): DurationPart[] {
  const [count, unit] = 'minutes' in term ? [term.minutes, 'minute' as const] : [term.count, term.unit];
  return [{ min: count, max: count, unit }];
}

function decide(
  found: WorstStarts,
  question: StartQuestion,
  shareUnder: (reading: Reading) => Share | undefined,
): DecidingStarts {
  const { calendar, term, readings, place } = question;
  const starts = found.worst.flatMap((worst, index): DecidingStart[] => {
    const reading = readings[index];
    if (reading === undefined) return [];
    const start = { date: toMoment(worst.start).date, minute: worst.start % MINUTES_IN_DAY };
    const [deadline] = findDeadlines({
      start,
      term: toDurationParts(term),
      calendar,
      schedule: place,
      readings: [reading],
    });
    if (deadline?.kind !== 'deadline') throw new Error('a start was tried whose deadline cannot be computed');
    const share = worst.margin.late ? shareUnder(reading) : undefined;
    return [{ reading, worst, deadline, ...defined({ share }) }];
  });
  const [from, until] = [toDayNumber(found.tried.from), toDayNumber(found.tried.until)];
  const doubts = buildTimetables(calendar, place).flatMap((table) => doubtsBetween(table, from, until));
  return { starts, tried: found.tried, doubts };
}

/**
 * The worst starts with their deadlines, worked out once for equal questions; nothing when no start can be
 * computed.
 *
 * @param from the first date on which a path can start at all; without it every day at hand
 */
export function decidingStarts(
  ways: Ways,
  bound: Bound,
  question: StartQuestion,
  from: string | undefined,
): DecidingStarts | undefined {
  const ofCalendar = cachedAnswers.get(question.calendar) ?? new Map<string, Answers>();
  cachedAnswers.set(question.calendar, ofCalendar);
  const key = questionKey(ways, bound, question);
  const answers = ofCalendar.get(key) ?? { from: worstStarts(ways, bound, question), decided: new Map() };
  ofCalendar.set(key, answers);
  if (!answers.decided.has(from)) {
    const found = answers.from(from);
    const shareUnder = (reading: Reading) =>
      measureLateShare(ways, bound, { ...question, readings: [reading] }, from);
    answers.decided.set(from, found && decide(found, question, shareUnder));
  }
  return answers.decided.get(from);
}
