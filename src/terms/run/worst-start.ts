/** The start from which a path leaves the least reserve, or is the latest. */
import { fromDayNumber, toDayNumber } from '../../model/day.ts';
import { toEndMoment } from '../calendar/moment.ts';
import { nextWorkingDay } from '../calendar/timetable.ts';
import type { Bound } from '../step-time.ts';
import { scoreMargin } from './margin.ts';
import { scanStarts, type WorstStart } from './scan.ts';
import { buildSpans, type StartQuestion, type Ways } from './starts.ts';

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

/** The worst of the spans, the earliest of equal ones. */
function chooseWorse(a: WorstStart | undefined, b: WorstStart | undefined): WorstStart | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return scoreMargin(b.margin) < scoreMargin(a.margin) ? b : a;
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
  const scans = buildSpans(question).flatMap((span) => scanStarts(ways, bound, question, span) ?? []);
  return (from) => {
    const earliest = from === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(from);
    const inTime = scans.filter(({ last }) => last >= earliest);
    const [first, final] = [inTime[0], inTime.at(-1)];
    if (first === undefined || final === undefined) return undefined;
    const ofSpans = inTime.map(({ worstSince }) => worstSince(earliest));
    const worst = question.readings.flatMap((_, reading) => {
      return ofSpans.map((starts) => starts[reading]).reduce(chooseWorse) ?? [];
    });
    const begins = nextWorkingDay(first.intake, Math.max(earliest, first.intake.first)) ?? first.last;
    const tried = {
      from: fromDayNumber(begins),
      to: fromDayNumber(final.last),
      until: toEndMoment(final.until).date,
    };
    return { worst, tried };
  };
}
