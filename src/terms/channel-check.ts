/** What the term check says of a channel, as plain data: the page, the command and the JSON print the same proof. */
import type { ChannelKind } from '../model/records.ts';
import type { Amount, DayBasis } from './amount.ts';
import type { AppliedTerm } from './applied-terms.ts';
import type { Gap, PathItem } from './path-item.ts';
import type { CalendarRun } from './run/calendar-run.ts';
import type { Judgement } from './verdict.ts';

export type Total =
  | { kind: 'exact'; amount: Amount }
  | { kind: 'between'; lower: Amount; upper: Amount }
  | { kind: 'at-least'; lower: Amount }
  /** Longest ways that have no common measure. */
  | { kind: 'several'; amounts: Amount[] };

/**
 * The judgement under one term and, where days are of an unstated kind, under one reading of them. Where only
 * a run over the calendar can tell, there is one for each reading of the law, with its run.
 */
export type TermReading = Judgement & { term: AppliedTerm; basis?: DayBasis; run?: CalendarRun };

/**
 * `ambiguous`: the readings disagree. Otherwise the least reserve or the least excess of the readings; an
 * unknown verdict gives every reason.
 */
export type PathCheck = (Judgement | { verdict: 'ambiguous' }) & {
  readings: TermReading[];
  total: Total;
  /** The way that decides: the shortest when it exceeds the term, else the longest. */
  path: PathItem[];
  missing: Gap[];
};

/** The same check by the durations of a repetition («пункт 7»), where they differ from the first telling. */
export type RestatedCheck = PathCheck & { at: string[] };

export type ChannelCheck = PathCheck & { channel: ChannelKind; restated?: RestatedCheck };
