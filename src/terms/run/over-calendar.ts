/** The judgement that plain sums cannot give: a path in mixed units, run over the calendar. */
import { defined } from '../../model/defined.ts';
import type { Channel, ChannelKind, Process, Standard } from '../../model/records.ts';
import type { Amount, DayBasis } from '../amount.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import { toEndMoment, toMoment } from '../calendar/moment.ts';
import { minutesInDay } from '../calendar/schedule.ts';
import type { TermReading } from '../channel-check.ts';
import { countedTerm } from '../deadline.ts';
import type { DurationPart } from '../duration-reading.ts';
import { leavesRoom } from '../judge.ts';
import { channelBounds } from '../path.ts';
import type { Gap, PathBounds } from '../path-item.ts';
import { isOneWay } from '../process-bounds.ts';
import type { Reading } from '../readings.ts';
import type { Bound } from '../step-time.ts';
import type { Judgement } from '../verdict.ts';
import type { CalendarRun, StoryLine } from './calendar-run.ts';
import { decidingStarts } from './deciding-starts.ts';
import { toMarginAmount } from './margin.ts';
import { buildSegments, findHolder, HOLDERS, joined } from './segments.ts';
import { sequenceKeeper } from './sequences.ts';
import { findHours, findPeriod, legalReadings, type RunOver } from './setting.ts';
import type { StartQuestion } from './starts.ts';
import { writeStory } from './story.ts';

export interface RunPath {
  kind: ChannelKind;
  channel: Channel;
  processes: Readonly<Record<string, Process>>;
  standard: Standard | undefined;
  over: RunOver;
}

/** The parts of a term, its days of an unstated kind read as `basis` says. */
function readParts({ duration }: AppliedTerm, basis: DayBasis | undefined): DurationPart[] {
  if (duration.kind !== 'amount') return [];
  return duration.parts.map((part) =>
    part.unit === 'day' && basis !== undefined ? { ...part, unit: `${basis}-day` } : part,
  );
}

/** One term over one path, its days of an unstated kind read in one way. */
interface Question {
  path: RunPath;
  basis: DayBasis | undefined;
  /** The first day on which papers can be handed in under the regulation and the law of the reading. */
  from: string | undefined;
  /** With one reading of the law. */
  start: StartQuestion;
  ways: PathBounds;
}

/** What a bound comes to under one reading of the law; its story is told when it is asked for. */
interface Decided {
  late: boolean;
  margin: Amount;
  tell: (bound: Bound) => CalendarRun;
}

/** The deciding start under one reading of the law; nothing when no start can be computed. */
function decide(
  { path, basis, from, start, ways }: Question,
  reading: Reading,
  bound: Bound,
): Decided | undefined {
  const { processes } = path;
  const runs = ways[bound];
  // A term in hours runs from the minute: there is no first day to count.
  const countsFirstDay = !('minutes' in start.term) && reading.firstDay === 'day-of-event';
  const { holders = HOLDERS } = start;
  const phrases = { bound, basis, countsFirstDay, holders };
  const segments = runs.map(({ items }) => joined(buildSegments(items, phrases, processes).flat()));
  const deciding = decidingStarts(segments, bound, { ...start, readings: [reading] }, from);
  const [decided] = deciding?.starts ?? [];
  if (deciding === undefined || decided === undefined) return undefined;
  const { worst, deadline, share } = decided;
  const { late } = worst.margin;
  const margin = toMarginAmount(worst.margin);
  const items = runs[worst.way]?.items ?? [];
  let story: StoryLine[] | undefined;
  const tell = (as: Bound) => ({
    reading,
    bound: as,
    start: toMoment(worst.start),
    end: toEndMoment(worst.end),
    deadline,
    late,
    margin,
    ...defined({ share }),
    get story() {
      story ??= writeStory(worst.start, { items, ...phrases, processes, calendar: start.calendar });
      return story;
    },
    tried: { from: deciding.tried.from, to: deciding.tried.to },
    doubts: deciding.doubts,
  });
  return { late, margin, tell };
}

type RunJudgement = Judgement & { run: CalendarRun };

/** What is known is over in time from every start: then something is left for what is not known. */
function openJudgement(least: Decided, most: Decided | undefined, missing: readonly Gap[]): RunJudgement {
  const unknown = { verdict: 'unknown' as const, reasons: ['open-duration' as const] };
  if (most === undefined || most.late || !missing.every(leavesRoom)) {
    return { ...unknown, run: least.tell('lower') };
  }
  return { ...unknown, left: most.margin, run: most.tell('upper') };
}

function judge(question: Question, reading: Reading): RunJudgement | undefined {
  const least = decide(question, reading, 'lower');
  if (least === undefined) return undefined;
  if (least.late) return { verdict: 'exceeds', excess: least.margin, run: least.tell('lower') };
  const { missing, lower, upper } = question.ways;
  const most = lower === upper ? least : decide(question, reading, 'upper');
  if (missing.length > 0) return openJudgement(least, most, missing);
  if (most === undefined) return undefined;
  if (most.late) return { verdict: 'unknown', reasons: ['depends-on-path'], run: most.tell('upper') };
  return { verdict: 'fits', reserve: most.margin, run: most.tell('upper') };
}

/** The judgement under each reading of the law; nothing when under one of them no start can be computed. */
function judgeAll(questions: readonly Question[]): RunJudgement[] | undefined {
  const judgements = questions.flatMap((question) =>
    question.start.readings.map((reading) => judge(question, reading)),
  );
  const known = judgements.filter((judgement) => judgement !== undefined);
  return known.length > 0 && known.length === judgements.length ? known : undefined;
}

/**
 * The ways that have to be run; nothing when there are too many.
 *
 * @param bounds those that count for plain sums: where there is but one way, it is among them
 */
export function waysToRun(
  { channel, processes, standard }: RunPath,
  bounds: PathBounds,
): PathBounds | undefined {
  const passed = channel.path.flatMap((part) => (typeof part === 'string' ? (processes[part] ?? []) : []));
  if (passed.every(isOneWay)) return bounds;
  const { holders } = findHours(standard);
  const dayLength = (process: string) => minutesInDay(holders[findHolder({ process }, processes)]);
  const { keep, isFull } = sequenceKeeper(dayLength);
  const ways = channelBounds(channel, processes, keep);
  return isFull() ? undefined : ways;
}

/**
 * The judgements in place of one that only a calendar can give: one for each reading of the law, with its
 * deciding start. The reading stays as it is where the calendar cannot decide either.
 *
 * @param ways of `waysToRun`, asked for only when they are needed
 */
export function runOverCalendar(
  reading: TermReading,
  path: RunPath,
  ways: () => PathBounds | undefined,
): TermReading[] {
  if (reading.verdict !== 'unknown' || !reading.reasons.includes('mixed-families')) return [reading];
  const { term, basis } = reading;
  const counted = countedTerm(readParts(term, basis));
  const toRun = ways();
  if (typeof counted === 'string' || toRun === undefined) return [reading];
  const { kind, standard, over } = path;
  const { calendar } = over;
  const { channels, holders } = findHours(standard);
  // A reading of which no day of application is left says nothing of this regulation.
  const questions = legalReadings(over, standard, kind, term).flatMap((one): Question[] => {
    const days = findPeriod(over, one);
    if (days === undefined) return [];
    const start = { calendar, term: counted, readings: [one], ...channels[kind], holders, to: days.until };
    return [{ path, basis, from: days.from, start, ways: toRun }];
  });
  const judged = judgeAll(questions);
  if (judged === undefined) return [reading];
  return judged.map((judgement) => ({ term, ...defined({ basis }), ...judgement }));
}
