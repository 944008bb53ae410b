/** A regulation as it is compared: plain data, so that a page may fetch two of them and compare in the browser. */
import type { ChannelKind, Step } from '../model/records.ts';
import type { Amount } from '../terms/amount.ts';
import type { Total } from '../terms/channel-check.ts';
import type { StepTime } from '../terms/step-time.ts';
import type { Verdict } from '../terms/verdict.ts';

export const FIELDS = [
  'title',
  'provider',
  'form',
  'results',
  'resultForm',
  'standard',
  'start',
  'applicants',
] as const;
export type FieldName = (typeof FIELDS)[number];

export interface ComparedStep {
  id: string;
  kind: NonNullable<Step['kind']>;
  label?: string;
  /** The unit in the words of the act; empty when the act names none. */
  who: string;
  action: string;
  /** The duration in the words of the act. */
  phrase?: string;
  time: StepTime;
  result?: string;
  outcome?: NonNullable<Step['outcome']>;
}

export interface ComparedProcess {
  id: string;
  steps: readonly ComparedStep[];
}

/** An amount with a sign: a reserve is above nought, an excess below. */
export interface SignedAmount {
  sign: 1 | -1;
  amount: Amount;
}

export interface ComparedTerm {
  phrase: string;
  /** Absent when the phrase is not an amount. */
  amount?: Amount;
}

export interface ComparedChannel {
  kind: ChannelKind;
  text: string;
  /** The terms that apply, each once. */
  terms: readonly ComparedTerm[];
  total: Total;
  verdict: Verdict;
  /** Absent when the verdict is unknown or depends on the reading. */
  margin?: SignedAmount;
}

export interface Comparand {
  /** In the words of the act; a field that it does not have is absent. */
  fields: Partial<Record<FieldName, readonly string[]>>;
  channels: readonly ComparedChannel[];
  processes: readonly ComparedProcess[];
}
