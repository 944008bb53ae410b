/**
 * The proof of a term check as data for other programs: one format, whoever prints it. Version 1 only grows: a field
 * is added, none changes its meaning. `schemas/data/trace.schema.json` tells every field.
 */
import type { ChannelKind } from '../../model/records.ts';
import type { Amount, DayBasis } from '../amount.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import type { DayOff } from '../calendar/days-off.ts';
import type { Doubt } from '../calendar/doubts.ts';
import type { ExcessGround, Total } from '../channel-check.ts';
import type { NotComputable } from '../deadline.ts';
import type { Intake } from '../intake.ts';
import type { Gap, PathItem } from '../path-item.ts';
import type { EndOfDay, FirstDay, LegalRule } from '../readings.ts';
import type { CalendarRun } from '../run/calendar-run.ts';
import type { UnknownReason } from '../verdict.ts';

export const TRACE_VERSION = 'v1';

/** `depends`: on the reading of the act or of the law. */
export type TracedVerdict = 'fits' | 'exceeds' | 'depends' | 'unknown';

export interface TracedJudgement {
  verdict: TracedVerdict;
  reserve?: Amount;
  excess?: Amount;
  /** Why nothing can be said. */
  reasons?: UnknownReason[];
  /** What is named is within the term, and no more than this is left for what is not. */
  left?: Amount;
}

/** A term of the service; its phrase and sentence are the act's. */
export type TracedTerm = Omit<AppliedTerm, 'duration'>;

/** By which law days are counted. */
export interface TracedLaw extends LegalRule {
  firstDay: FirstDay;
  endOfDay: EndOfDay;
  /** The term is in hours or minutes: neither a first day nor the end of a last one matters. */
  byMinute?: true;
}

export interface TracedPath {
  /** Words of the editor, for another reading of the path. */
  title?: string;
  total: Total;
  steps: readonly PathItem[];
  /** What leaves the total open. */
  missing: readonly Gap[];
}

export interface TracedDeadline {
  lastDay: string;
  time: string;
  movedFrom?: string;
  skipped: readonly DayOff[];
  doubts: readonly Doubt[];
}

export interface TracedRun
  extends Pick<CalendarRun, 'bound' | 'start' | 'end' | 'margin' | 'share' | 'tried'> {
  deadline: TracedDeadline;
  /** Of the start that decides. */
  steps: CalendarRun['story'];
  doubts: readonly Doubt[];
}

export interface TracedReading extends TracedJudgement {
  /** Positions among `terms` and `paths` of the case. */
  term: number;
  path: number;
  /** How days were read of which the act does not say whether they are working days. */
  daysAs?: DayBasis;
  /** Present where only a run over the calendar can tell. */
  law?: TracedLaw;
  run?: TracedRun;
}

export interface TracedCase extends TracedJudgement {
  /** Words of the editor; absent for what no case has for its own. */
  title?: string;
  terms: readonly TracedTerm[];
  /** The first is that of the case; the others are other readings of it. */
  paths: readonly TracedPath[];
  readings: readonly TracedReading[];
  /** What an excess rests on besides the act. */
  restsOn?: readonly ExcessGround[];
}

export interface TracedChannel extends TracedJudgement {
  channel: ChannelKind;
  restsOn?: readonly ExcessGround[];
  cases: readonly TracedCase[];
  /** The same by the durations of a repetition, at these places. */
  restated?: TracedJudgement & { at: readonly string[]; cases: readonly TracedCase[] };
}

export type TracedAnswer =
  | ({ kind: 'deadline'; law: TracedLaw } & TracedDeadline)
  | ({ kind: 'not-computable'; law: TracedLaw } & Pick<NotComputable, 'why' | 'year'>);

export interface TracedDeadlines {
  channel: ChannelKind;
  terms: readonly { term: TracedTerm; intake: Intake; answers: readonly TracedAnswer[] }[];
  /** What the standard says of the hours of intake. */
  intakeQuote?: { text: string; at: string };
  reason?: UnknownReason;
}
