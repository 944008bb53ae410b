/** What differs between two regulations: of one service in two regions, or two redactions of one. */

import { sameStems } from '../language/russian-stems.ts';
import { sameLists, sameWords } from '../language/same-words.ts';
import { CHANNEL_KINDS } from '../model/channels.ts';
import { sameAmounts } from '../terms/amount.ts';
import type { Total } from '../terms/channel-check.ts';
import type { StepTime } from '../terms/step-time.ts';
import { align, type Pair } from './align.ts';
import {
  type Comparand,
  type ComparedChannel,
  type ComparedProcess,
  type ComparedStep,
  FIELDS,
  type FieldName,
  type SignedAmount,
} from './comparand.ts';
import { collectStepWords, compareSteps } from './likeness.ts';

/** A thing that both have, with what of it differs, or that one of them has. */
export type PairedRow<T, Part extends string> =
  | { in: 'both'; a: T; b: T; differs: readonly Part[] }
  | { in: 'a'; a: T }
  | { in: 'b'; b: T };

/** `phrase`: the same time in other words. */
export type StepPart = 'who' | 'action' | 'time' | 'phrase' | 'result' | 'outcome' | 'kind';
export type StepRow = PairedRow<ComparedStep, StepPart>;

/** `terms`: in other words or other times. */
export type ChannelPart = 'text' | 'terms' | 'total' | 'verdict' | 'margin';
export type ChannelPair = PairedRow<ComparedChannel, ChannelPart>;

export type FieldRow = PairedRow<readonly string[], 'text'> & { name: FieldName };

/** The steps of a process that both or one of them has, in the order of both. */
export interface ProcessRow {
  id: string;
  in: 'both' | 'a' | 'b';
  steps: StepRow[];
}

export interface Comparison {
  fields: FieldRow[];
  channels: ChannelPair[];
  processes: ProcessRow[];
}

export function isSame(row: PairedRow<unknown, string>): boolean {
  return row.in === 'both' && row.differs.length === 0;
}

/** Nothing when neither has it. */
function pairUp<T, Part extends string>(
  a: T | undefined,
  b: T | undefined,
  differs: (a: T, b: T) => readonly Part[],
): PairedRow<T, Part> | undefined {
  if (a !== undefined && b !== undefined) return { in: 'both', a, b, differs: differs(a, b) };
  if (a !== undefined) return { in: 'a', a };
  return b === undefined ? undefined : { in: 'b', b };
}

function sameTimes(a: StepTime, b: StepTime): boolean {
  if (a.kind === 'counted' && b.kind === 'counted') {
    return sameAmounts(a.min, b.min) && sameAmounts(a.max, b.max);
  }
  return a.kind === b.kind && (a.kind === 'open' && b.kind === 'open' ? a.why === b.why : true);
}

function stepParts(a: ComparedStep, b: ComparedStep): StepPart[] {
  const time = !sameTimes(a.time, b.time);
  return [
    ...(sameStems(a.who, b.who) ? [] : ['who' as const]),
    ...(sameWords(a.action, b.action) ? [] : ['action' as const]),
    ...(time ? ['time' as const] : []),
    ...(time || sameWords(a.phrase, b.phrase) ? [] : ['phrase' as const]),
    ...(sameWords(a.result, b.result) ? [] : ['result' as const]),
    ...(a.outcome === b.outcome ? [] : ['outcome' as const]),
    ...(a.kind === b.kind ? [] : ['kind' as const]),
  ];
}

/** The pairs of two sequences of steps, the same whichever is named first. */
function findPairs(a: readonly ComparedStep[], b: readonly ComparedStep[]): readonly Pair[] {
  // Ways of equal worth are told apart by the order of the sequences, so that one order is chosen for both calls.
  const key = (steps: readonly ComparedStep[]) =>
    JSON.stringify(steps.map(({ who, action }) => [who, action]));
  if (key(a) > key(b)) return findPairs(b, a).map(([second, first]) => [first, second]);
  const [wordsA, wordsB] = [a.map(collectStepWords), b.map(collectStepWords)];
  return align(a.length, b.length, (i, j) => {
    const [one, other] = [wordsA[i], wordsB[j]];
    return one === undefined || other === undefined ? 0 : compareSteps(one, other);
  });
}

/** Every step of both once; between two pairs those of the first stand before those of the second. */
export function alignSteps(a: readonly ComparedStep[], b: readonly ComparedStep[]): StepRow[] {
  const rows: StepRow[] = [];
  let [nextA, nextB] = [0, 0];
  for (const [toA, toB] of [...findPairs(a, b), [a.length, b.length] as const]) {
    rows.push(...a.slice(nextA, toA).map((step): StepRow => ({ in: 'a', a: step })));
    rows.push(...b.slice(nextB, toB).map((step): StepRow => ({ in: 'b', b: step })));
    const pair = pairUp(a[toA], b[toB], stepParts);
    if (pair !== undefined) rows.push(pair);
    [nextA, nextB] = [toA + 1, toB + 1];
  }
  return rows;
}

/** Processes are the same by their id, which says whose they are: «provider», «con-intake», «portal». */
function compareProcesses(a: readonly ComparedProcess[], b: readonly ComparedProcess[]): ProcessRow[] {
  const ids = new Set([...a, ...b].map(({ id }) => id));
  return [...ids].map((id) => {
    const [inA, inB] = [a, b].map((processes) => processes.find((process) => process.id === id));
    return {
      id,
      in: inA === undefined ? 'b' : inB === undefined ? 'a' : 'both',
      steps: alignSteps(inA?.steps ?? [], inB?.steps ?? []),
    };
  });
}

function sameTotals(a: Total, b: Total): boolean {
  // Plain data made in one place: its members stand in one order.
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameMargins(a: SignedAmount | undefined, b: SignedAmount | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.sign === b.sign && sameAmounts(a.amount, b.amount);
}

const phrases = ({ terms }: ComparedChannel) => terms.map(({ phrase }) => phrase);

function channelParts(a: ComparedChannel, b: ComparedChannel): ChannelPart[] {
  return [
    ...(sameWords(a.text, b.text) ? [] : ['text' as const]),
    ...(sameLists(phrases(a), phrases(b)) ? [] : ['terms' as const]),
    ...(sameTotals(a.total, b.total) ? [] : ['total' as const]),
    ...(a.verdict === b.verdict ? [] : ['verdict' as const]),
    ...(sameMargins(a.margin, b.margin) ? [] : ['margin' as const]),
  ];
}

function compareChannels(a: Comparand, b: Comparand): ChannelPair[] {
  return CHANNEL_KINDS.flatMap((kind) => {
    const [inA, inB] = [a, b].map(({ channels }) => channels.find((channel) => channel.kind === kind));
    return pairUp(inA, inB, channelParts) ?? [];
  });
}

function compareFields(a: Comparand, b: Comparand): FieldRow[] {
  return FIELDS.flatMap((name) => {
    const row = pairUp(a.fields[name], b.fields[name], (one, other) =>
      sameLists(one, other) ? [] : ['text' as const],
    );
    return row === undefined ? [] : [{ name, ...row }];
  });
}

/** Every field, channel and step of both, each once, with what differs; the other way round it says the same. */
export function compare(a: Comparand, b: Comparand): Comparison {
  return {
    fields: compareFields(a, b),
    channels: compareChannels(a, b),
    processes: compareProcesses(a.processes, b.processes),
  };
}
