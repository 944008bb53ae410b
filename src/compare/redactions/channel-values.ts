/** Values that rules give by channel and case: terms, numbers of documents. */
import { plainWords, sameLists } from '../../language/same-words.ts';
import { defined } from '../../model/defined.ts';
import type { RulesRedaction, ServiceChannel } from '../../model/records.ts';
import { readDuration } from '../../terms/duration.ts';

export interface ValueOfChannels {
  /** Empty where neither redaction names a channel. */
  channels: ServiceChannel[];
  case?: string;
  /** A wait for one's turn, which is no term of the service. */
  isQueue?: true;
  /** Phrases of terms, counts of documents or what stands for them; absent where the side gives none. */
  before?: readonly string[];
  after?: readonly string[];
}

interface Value {
  channel?: ServiceChannel;
  case?: string;
  isQueue?: true;
  value: string;
  /** Documents, as they are named. */
  names?: readonly string[];
}

/** @param other where this redaction does not name its channels, those of the other one stand for them */
export function findTerms(redaction: RulesRedaction, other: RulesRedaction): Value[] {
  return (redaction.terms ?? []).flatMap(({ kind, duration, case: forCase, channels }) =>
    spread(channels, redaction, other).map((channel) => ({
      value: duration,
      ...channel,
      ...defined({ case: forCase }),
      ...(kind === 'queue' && { isQueue: true as const }),
    })),
  );
}

/** @param other as in `findTerms` */
export function findDocuments(redaction: RulesRedaction, other: RulesRedaction): Value[] {
  return (redaction.documents ?? []).flatMap(({ count, items, text, case: forCase, channels }) =>
    spread(channels, redaction, other).map((channel) => ({
      value: String(count ?? items?.length ?? text ?? ''),
      ...channel,
      ...defined({ case: forCase, names: items }),
    })),
  );
}

/** What names no channel is of all of them. */
function spread(
  named: readonly ServiceChannel[] | undefined,
  redaction: RulesRedaction,
  other: RulesRedaction,
): { channel?: ServiceChannel }[] {
  const own = Object.keys(redaction.channels ?? other.channels ?? {}) as ServiceChannel[];
  const channels = named ?? own;
  return channels.length === 0 ? [{}] : channels.map((channel) => ({ channel }));
}

/** Values that differ, those of several channels that differ alike together. */
export function compareByChannel(was: readonly Value[], is: readonly Value[]): ValueOfChannels[] {
  const [before, after] = [Map.groupBy(was, nameKey), Map.groupBy(is, nameKey)];
  const found = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [mine, its] = [before.get(key) ?? [], after.get(key) ?? []];
    if (sameValues(mine, its)) return [];
    const [{ channel, case: forCase, isQueue } = {}] = [...mine, ...its];
    const told: ValueOfChannels = {
      channels: channel === undefined ? [] : [channel],
      ...defined({
        case: forCase,
        isQueue,
        before: mine.length === 0 ? undefined : listValues(mine, its),
        after: its.length === 0 ? undefined : listValues(its, mine),
      }),
    };
    return [told];
  });
  const alike = Map.groupBy(found, ({ channels: _, ...rest }) => JSON.stringify(rest));
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ ...first, channels: group.flatMap(({ channels }) => channels) })),
  );
}

function nameKey({ channel, case: forCase = '', isQueue }: Value): string {
  return [channel, plainWords(forCase), isQueue].join('|');
}

/** Equal counts of other documents: the names tell them apart. */
function listValues(values: readonly Value[], others: readonly Value[]): string[] {
  const told = [...new Set(values.map(({ value }) => value))];
  const otherTold = new Set(others.map(({ value }) => value));
  const names = values.flatMap((one) => one.names ?? []);
  return told.every((value) => otherTold.has(value)) && names.length > 0 ? names : told;
}

function sameValues(was: readonly Value[], is: readonly Value[]): boolean {
  const list = (values: readonly Value[]) => [...new Set(values.map(({ value }) => readValue(value)))].sort();
  const named = [was, is].map((values) => values.flatMap(({ names = [] }) => names.map(plainWords)).sort());
  const [mine = [], its = []] = named;
  const comparable = mine.length > 0 && its.length > 0;
  return sameLists(list(was), list(is)) && (!comparable || sameLists(mine, its));
}

/** «5 (пять) рабочих дней» and «5 рабочих дней» are one value. */
function readValue(value: string): string {
  const reading = readDuration(value);
  return reading.kind === 'amount' ? JSON.stringify([reading.min, reading.max]) : plainWords(value);
}
