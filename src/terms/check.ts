/**
 * The total-term check: whether a service, done as its regulation says, ends within its term, per channel,
 * with the proof.
 */
import { CHANNEL_KINDS } from '../model/channels.ts';
import { defined } from '../model/defined.ts';
import type {
  ActiveRegulation,
  Channel,
  ChannelCase,
  ChannelPath,
  Process,
  Standard,
} from '../model/records.ts';
import { narrowProcesses } from '../process/narrow.ts';
import { findTerms, type TermLookup } from './applied-terms.ts';
import type { CaseCheck, ChannelCheck, PathCheck, RestatedCheck } from './channel-check.ts';
import { checkPath, type PathQuestion } from './check-path.ts';
import { listLeftOfRegulation } from './left-times.ts';
import { locateRestated } from './place.ts';
import { asRestated, differingPairs, findRetelling } from './restated.ts';
import type { RunOver } from './run/setting.ts';
import type { Verdict } from './verdict.ts';

/** A channel as its record has it. */
interface ChannelQuestion extends PathQuestion {
  lookup: TermLookup;
}

/** The same question by another path; what is inferred of it is its own. */
function along(
  question: PathQuestion,
  path: ChannelPath,
  { conditions, inferred }: Pick<ChannelCase, 'conditions' | 'inferred'> = {},
): PathQuestion {
  const { inferred: _, ...channel } = question.channel;
  const isInferred = inferred?.includes('path') === true;
  return {
    ...question,
    channel: { ...channel, path, ...(isInferred ? { inferred: ['path'] } : {}) },
    processes: narrowProcesses(question.processes, { channel: question.kind, path, conditions }),
  };
}

/** The terms that no case has for its own, by the path of the channel and by the other readings of it. */
function checkGeneral({ lookup, ...question }: ChannelQuestion): PathCheck {
  const { path, inferred = [], alternatives = [] } = question.channel;
  const isInferred = inferred.includes('path');
  const own = along(question, path, isInferred ? { inferred: ['path'] } : {});
  const others = alternatives.map((other) => ({ title: other.title, question: along(question, other.path) }));
  return checkPath(own, lookup, others);
}

function checkCases(question: ChannelQuestion): CaseCheck[] {
  const { lookup, ...rest } = question;
  const { cases = [] } = question.channel;
  const tied = cases.flatMap((one, index): CaseCheck[] => {
    const terms = lookup.terms.filter(({ at }) => at === one.term);
    if (terms.length === 0) return [];
    return [{ title: one.title, index, ...checkPath(along(rest, one.path, one), { terms }) }];
  });
  const free = lookup.terms.filter(({ at }) => !cases.some(({ term }) => term === at));
  const isAllTied = tied.length > 0 && free.length === 0;
  return [...(isAllTied ? [] : [checkGeneral({ ...question, lookup: { ...lookup, terms: free } })]), ...tied];
}

const WORST: readonly Verdict[] = ['exceeds', 'ambiguous', 'unknown', 'fits'];

function findWorst(cases: readonly CaseCheck[]): PathCheck {
  const [worst] = WORST.flatMap((verdict) => cases.filter((one) => one.verdict === verdict));
  if (worst === undefined) throw new Error('a channel has a check of its path');
  const { index: _, ...check } = worst;
  return { ...check, readings: cases.flatMap(({ readings }) => readings) };
}

/** The cases are told apart where the record does. */
function gatherCases(cases: CaseCheck[]): PathCheck & Pick<ChannelCheck, 'cases'> {
  const isOne = cases.length === 1 && cases[0]?.index === undefined;
  return { ...findWorst(cases), ...(isOne ? {} : { cases }) };
}

/** The processes by what the regulation says a second time, where that differs on the path of the channel. */
function restatedProcesses({ path }: Channel, processes: PathQuestion['processes']) {
  const at: string[] = [];
  const restated: Record<string, Process> = { ...processes };
  for (const id of new Set(path)) {
    const process = typeof id === 'string' ? processes[id] : undefined;
    const again = process && findRetelling(process);
    if (typeof id !== 'string' || process === undefined || again === undefined) continue;
    if (differingPairs(process).length === 0) continue;
    at.push(again.at);
    restated[id] = asRestated(process, (step) => locateRestated(again, step));
  }
  return { at, restated };
}

function checkRestated(question: ChannelQuestion): RestatedCheck | undefined {
  const { at, restated } = restatedProcesses(question.channel, question.processes);
  if (at.length === 0) return undefined;
  return { ...gatherCases(checkCases({ ...question, processes: restated })), at };
}

function checkChannel(question: ChannelQuestion): ChannelCheck {
  const cases = checkCases(question);
  const restated = checkRestated(question);
  return { channel: question.kind, ...gatherCases(cases), ...defined({ restated }) };
}

/** A time in the notes of the regulation itself may belong to any process: each path is told with it, in its first. */
function withOwnNotes(regulation: ActiveRegulation, { path }: Channel): PathQuestion['processes'] {
  const { processes } = regulation;
  const left = listLeftOfRegulation(regulation);
  const first = path.find((part) => typeof part === 'string');
  const process = first === undefined ? undefined : processes[first];
  if (left.length === 0 || first === undefined || process === undefined) return processes;
  const own = left.map(({ text, at }) => ({ text, at }));
  return { ...processes, [first]: { ...process, notes: [...(process.notes ?? []), ...own] } };
}

function checkChannels(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  over: RunOver | undefined,
): ChannelCheck[] {
  return CHANNEL_KINDS.flatMap((kind) => {
    const channel = regulation.channels[kind];
    if (channel === undefined) return [];
    const lookup = findTerms(regulation, standard, kind);
    const processes = withOwnNotes(regulation, channel);
    return [checkChannel({ kind, channel, processes, standard, over, lookup })];
  });
}

interface Known {
  standard: Standard | undefined;
  over: RunOver | undefined;
  checks: ChannelCheck[];
}

/** Several places ask for the same check; it is kept for as long as its record. */
const cachedChecks = new WeakMap<ActiveRegulation, Known>();

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
  const before = cachedChecks.get(regulation);
  if (before !== undefined && before.standard === standard && before.over === over) return before.checks;
  const checks = checkChannels(regulation, standard, over);
  cachedChecks.set(regulation, { standard, over, checks });
  return checks;
}
