/** Trying the starts of a span, from the last to the first, as far back as somebody asks. */
import { MINUTES_IN_DAY } from '../calendar/moment.ts';
import type { Timetable } from '../calendar/timetable.ts';
import type { Bound } from '../step-time.ts';
import { countWhile, findCandidates } from './candidates.ts';
import { endsByDay } from './end-table.ts';
import { datesAbove, type Margin, measureMargin, scoreMargin, toDate } from './margin.ts';
import {
  type CalendarSpan,
  endFrom,
  preparePassage,
  type StartQuestion,
  type Ways,
  wayTo,
} from './starts.ts';

export interface WorstStart {
  /** Instants, see moment.ts. */
  start: number;
  end: number;
  deadline: number;
  margin: Margin;
  /** Which of the ways ends then. */
  way: number;
}

/**
 * The worst of the starts that it is shown, from the last to the first. Every step of the way is kept: it is
 * the worst of the starts from there on, whatever the first date asked for.
 */
class Worst {
  readonly #week: Timetable;
  readonly #wayTo: (start: number, end: number) => number;
  readonly #steps: WorstStart[] = [];
  #score = Number.POSITIVE_INFINITY;
  /** With so many dates left a start is better than the worst. */
  enough = Number.POSITIVE_INFINITY;

  constructor(week: Timetable, way: (start: number, end: number) => number) {
    this.#week = week;
    this.#wayTo = way;
  }

  show(start: number, end: number, deadline: number): void {
    if (toDate(deadline) - toDate(end) >= this.enough) return;
    const margin = measureMargin(this.#week, end, deadline);
    const score = scoreMargin(margin);
    if (score > this.#score) return;
    this.#score = score;
    this.enough = datesAbove(score);
    this.#steps.push({ start, end, deadline, margin, way: this.#wayTo(start, end) });
  }

  /** The worst of the starts on a day and after it. */
  since(day: number): WorstStart | undefined {
    return this.#steps.findLast(({ start }) => start >= day * MINUTES_IN_DAY);
  }
}

export interface Scan {
  intake: Timetable;
  /** The last day from which all can be computed, and the instant at which all had ended. */
  last: number;
  until: number;
  /** The worst of the starts on a day and after it, one for each reading. */
  worstSince: (day: number) => (WorstStart | undefined)[];
}

/**
 * Which starts are left out: one ends no later than the one after it that was run; where even that end, against
 * its own deadline, would be better than the worst that is known, it need not be run.
 *
 * @returns nothing when there is no start from which all can be computed
 */
export function scanStarts(
  ways: Ways,
  bound: Bound,
  question: StartQuestion,
  span: CalendarSpan,
): Scan | undefined {
  const { intake, tables } = span;
  const { at, from, deadlines, count: wanted } = findCandidates(span, question);
  const passage = preparePassage(ways, bound, span);
  const endAt =
    'minutes' in question.term
      ? (position: number) => endFrom(at(position), passage)
      : endsByDay(span, ways, passage, at);
  // What cannot be computed from one start cannot be computed from a later one.
  const isComputable = (position: number) =>
    deadlines.every((lane) => !Number.isNaN(lane.at(position))) && !Number.isNaN(endAt(position));
  const count = countWhile(wanted, isComputable);
  if (count === 0) return undefined;
  const lanes = deadlines.map((lane) => ({
    ...lane,
    worst: new Worst(tables.provider, (start, end) => wayTo(end, start, passage)),
  }));
  let position = count - 1;
  const worstSince = (day: number) => {
    const first = from(day);
    while (position >= first) {
      const [start, end] = [at(position), endAt(position)];
      let next = -1;
      for (const lane of lanes) {
        lane.worst.show(start, end, lane.at(position));
        next = Math.max(next, lane.lastBelow(toDate(end) + lane.worst.enough, position));
      }
      position = next;
    }
    return lanes.map(({ worst }) => worst.since(day));
  };
  const last = Math.floor(at(count - 1) / MINUTES_IN_DAY);
  const until = Math.max(endAt(count - 1), ...deadlines.map((lane) => lane.at(count - 1)));
  return { intake, last, until, worstSince };
}
