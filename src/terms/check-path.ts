/** One path of a channel against the terms that apply to it. */
import type { Channel, ChannelKind, ChannelPath, Process, Standard } from '../model/records.ts';
import { sameAmounts } from './amount.ts';
import type { AppliedTerm, TermLookup } from './applied-terms.ts';
import type { ExcessGround, PathCheck, PathProof, TermReading, Total } from './channel-check.ts';
import { agree, judgeTerm } from './judge.ts';
import { channelBounds } from './path.ts';
import type { PathBounds } from './path-item.ts';
import { type RunPath, runOverCalendar, waysToRun } from './run/over-calendar.ts';
import type { RunOver } from './run/setting.ts';

/** What is checked, and over which calendar, if any. */
export interface PathQuestion {
  kind: ChannelKind;
  channel: Channel;
  /** As the path passes them, see `narrowProcesses`. */
  processes: Readonly<Record<string, Process>>;
  standard: Standard | undefined;
  over: RunOver | undefined;
}

function sumPath({ lower, upper, missing }: PathBounds): Total {
  const [least, most] = [lower[0]?.total, upper[0]?.total];
  if (least === undefined || most === undefined) throw new Error('a path has no way through it');
  if (lower.length > 1 || upper.length > 1) {
    return { kind: 'several', amounts: upper.map(({ total }) => total) };
  }
  if (missing.length > 0) return { kind: 'at-least', lower: least };
  return sameAmounts(least, most)
    ? { kind: 'exact', amount: least }
    : { kind: 'between', lower: least, upper: most };
}

/** Readings that need a calendar are run over it, when there is one. */
function overCalendar(readings: readonly TermReading[], path: RunPath, bounds: PathBounds): TermReading[] {
  let ways: { bounds: PathBounds | undefined } | undefined;
  const once = () => {
    ways ??= { bounds: waysToRun(path, bounds) };
    return ways.bounds;
  };
  return readings.flatMap((reading) => runOverCalendar(reading, path, once));
}

function judgeTerms(
  { over, ...path }: PathQuestion,
  terms: readonly AppliedTerm[],
  bounds: PathBounds,
): TermReading[] {
  const summed = terms.flatMap((term) => judgeTerm(term, bounds));
  return over === undefined ? summed : overCalendar(summed, { ...path, over }, bounds);
}

function buildProof(bounds: PathBounds, readings: readonly TermReading[]): PathProof {
  const isOver = readings.length > 0 && readings.every(({ verdict }) => verdict === 'exceeds');
  const deciding = isOver ? bounds.lower : bounds.upper;
  return { total: sumPath(bounds), path: deciding[0]?.items ?? [], missing: bounds.missing };
}

/** The part of the path after which the act itself says that the result is given. */
function upToResult({ channel, processes }: PathQuestion): ChannelPath {
  const last = channel.path.findIndex(
    (part) => typeof part === 'string' && processes[part]?.steps.some(({ outcome }) => outcome === 'result'),
  );
  return last === -1 ? channel.path : channel.path.slice(0, last + 1);
}

/**
 * Whether an inferred path is too long for a reason of the act: what leads to the first result is, or the actions of one
 * of its processes are by their plain sum. A process that an editor added behind a result is no such reason.
 */
function isExcessByAct(question: PathQuestion, terms: readonly AppliedTerm[]): boolean {
  const isOver = (path: ChannelPath, over: RunOver | undefined) => {
    const part = { ...question, channel: { ...question.channel, path }, over };
    return agree(judgeTerms(part, terms, channelBounds(part.channel, part.processes))).verdict === 'exceeds';
  };
  const { path } = question.channel;
  return (
    isOver(upToResult(question), question.over) ||
    path.some((part) => typeof part === 'string' && isOver([part], undefined))
  );
}

/** One start in so many has to be late, or the excess is told as that of few starts. */
const FEW = 100;

function listGrounds(
  question: PathQuestion,
  terms: readonly AppliedTerm[],
  readings: readonly TermReading[],
): ExcessGround[] {
  const few = readings.filter(
    ({ run }) => run?.share && run.share.late.minutes * FEW < run.share.all.minutes,
  );
  // The law may be read so that few starts are late; another term of the path may be exceeded from every start.
  const isFew = terms.every((term) => few.some((reading) => reading.term === term));
  const isInferred = question.channel.inferred?.includes('path') === true;
  return [
    ...(isInferred && !isExcessByAct(question, terms) ? ['inferred-path' as const] : []),
    ...(isFew ? ['few-starts' as const] : []),
  ];
}

/**
 * The check of a path, or of several readings of it, which then have to agree.
 *
 * @param others paths that the act may mean instead, with the words that tell them apart
 */
export function checkPath(
  question: PathQuestion,
  { terms, reason }: TermLookup,
  others: readonly { title: string; question: PathQuestion }[] = [],
): PathCheck {
  const bounds = channelBounds(question.channel, question.processes);
  const own = judgeTerms(question, terms, bounds);
  const alternatives = others.map(({ title, question: other }) => {
    const otherBounds = channelBounds(other.channel, other.processes);
    const readings = judgeTerms(other, terms, otherBounds);
    return { readings: readings.map((one) => ({ ...one, alternative: title })), bounds: otherBounds, title };
  });
  const readings = [...own, ...alternatives.flatMap((one) => one.readings)];
  const verdict = reason === undefined ? agree(readings) : { verdict: 'unknown' as const, reasons: [reason] };
  const grounds = verdict.verdict === 'exceeds' ? listGrounds(question, terms, readings) : [];
  return {
    ...verdict,
    ...(grounds.length === 0 ? {} : { restsOn: grounds }),
    readings,
    ...buildProof(bounds, own),
    ...(alternatives.length === 0
      ? {}
      : {
          alternatives: alternatives.map((one) => ({
            title: one.title,
            ...buildProof(one.bounds, one.readings),
          })),
        }),
  };
}
