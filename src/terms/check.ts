/**
 * The total-term check: whether a service, done as its regulation says, ends within its term, per channel,
 * with the proof.
 */
import type { ActiveRegulation, Channel, ChannelKind, Process, Standard } from '../model/records.ts';
import { sameAmounts } from './amount.ts';
import { type TermLookup, termsOfChannel } from './applied-terms.ts';
import type { ChannelCheck, PathCheck, RestatedCheck, TermReading, Total } from './channel-check.ts';
import { agree, readingsOfTerm } from './judge.ts';
import { channelBounds } from './path.ts';
import type { PathBounds } from './path-item.ts';
import { placeOfRestated } from './place.ts';
import { asRestated, differingPairs } from './restated.ts';
import { type RunPath, runOverCalendar, waysToRun } from './run/over-calendar.ts';
import type { RunOver } from './run/setting.ts';

type Processes = Readonly<Record<string, Process>>;

/** What is checked, and over which calendar, if any. */
interface Case {
  kind: ChannelKind;
  channel: Channel;
  processes: Processes;
  standard: Standard | undefined;
  over: RunOver | undefined;
}

function totalOf({ lower, upper, missing }: PathBounds): Total {
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

function checkPath({ over, ...path }: Case, { terms, reason }: TermLookup): PathCheck {
  const bounds = channelBounds(path.channel, path.processes);
  const summed = terms.flatMap((term) => readingsOfTerm(term, bounds));
  const readings = over === undefined ? summed : overCalendar(summed, { ...path, over }, bounds);
  const verdict = reason === undefined ? agree(readings) : { verdict: 'unknown' as const, reasons: [reason] };
  const deciding = verdict.verdict === 'exceeds' ? bounds.lower : bounds.upper;
  return {
    ...verdict,
    readings,
    total: totalOf(bounds),
    path: deciding[0]?.items ?? [],
    missing: bounds.missing,
  };
}

/** The check by what the regulation says a second time, when that differs on the path of the channel. */
function checkRestated(first: Case, lookup: TermLookup): RestatedCheck | undefined {
  const { channel, processes } = first;
  const at: string[] = [];
  const restated: Record<string, Process> = { ...processes };
  for (const id of new Set(channel.path)) {
    const process = typeof id === 'string' ? processes[id] : undefined;
    const again = process?.restated;
    if (typeof id !== 'string' || process === undefined || again === undefined) continue;
    if (differingPairs(process).length === 0) continue;
    at.push(again.at);
    restated[id] = asRestated(process, (step) => placeOfRestated(again, step));
  }
  return at.length === 0 ? undefined : { ...checkPath({ ...first, processes: restated }, lookup), at };
}

const CHANNELS: readonly ChannelKind[] = ['office', 'con', 'portal'];

function checkChannels(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  over: RunOver | undefined,
): ChannelCheck[] {
  const { processes } = regulation;
  return CHANNELS.flatMap((kind) => {
    const channel = regulation.channels[kind];
    if (channel === undefined) return [];
    const lookup = termsOfChannel(regulation, standard, kind);
    const one: Case = { kind, channel, processes, standard, over };
    const restated = checkRestated(one, lookup);
    return [
      {
        channel: kind,
        ...checkPath(one, lookup),
        ...(restated === undefined ? {} : { restated }),
      },
    ];
  });
}

interface Known {
  standard: Standard | undefined;
  over: RunOver | undefined;
  checks: ChannelCheck[];
}

/** Several places ask for the same check; it is kept for as long as its record. */
const known = new WeakMap<ActiveRegulation, Known>();

/**
 * One check for each channel of the regulation, in the order office, con, portal.
 *
 * Times are sums in one family of units; see `Amount`. `standard` is the standard that the regulation names,
 * if the catalogue has it; its term counts where the regulation states none. Where working time and calendar
 * days have to be compared, they are run over the calendar of `over`; without it the verdict is unknown.
 * Records do not change once they are read: asked again with the same arguments, the check is the same object.
 *
 * @throws Error when a path or a step leads to something that the regulation does not have.
 */
export function checkRegulation(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  over?: RunOver,
): readonly ChannelCheck[] {
  const before = known.get(regulation);
  if (before !== undefined && before.standard === standard && before.over === over) return before.checks;
  const checks = checkChannels(regulation, standard, over);
  known.set(regulation, { standard, over, checks });
  return checks;
}
