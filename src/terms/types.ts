/**
 * What the term check says, as plain data: the page, the command and the JSON print the same proof.
 */
import type { Language } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';
import type { DayOff } from './calendar/days-off.ts';
import type { Doubt } from './calendar/doubts.ts';
import type { Moment } from './calendar/moment.ts';
import type { Deadline } from './deadline.ts';
import type { Reading } from './readings.ts';

/** Time as integers that are never turned into one another: a calendar day is not 1,440 minutes of work. */
export interface Amount {
  workMinutes: number;
  calendarDays: number;
  /** Days of which the act does not say whether they are working or calendar days. */
  unstatedDays: number;
  months: number;
}

export type UnitFamily = 'none' | 'work' | 'calendar' | 'unstated' | 'month' | 'mixed';

/** How days of an unstated kind are read. */
export type DayBasis = 'working' | 'calendar';

export type DurationUnit = 'minute' | 'hour' | 'working-day' | 'calendar-day' | 'day' | 'month';

/** The limiting words: «не более», «до», «в течение», «не позднее». */
export type DurationLimit = 'at-most' | 'up-to' | 'within' | 'not-later';

/** One number with its unit; `min` and `max` differ in a range only. */
export interface DurationPart {
  min: number;
  max: number;
  unit: DurationUnit;
}

/** A slip of the act that does not hinder reading. */
export interface DurationNote {
  code: 'misspelt';
  word: string;
  correct: string;
}

export type UnreadableCode =
  | 'no-number'
  | 'no-unit'
  | 'numbers-disagree'
  | 'days-disagree'
  | 'range'
  | 'order'
  | 'zero'
  | 'leftover';

/** The words that were read, and the words round them that were not. */
interface Extent {
  span: string;
  /** In an amount these are only dashes and full stops. */
  leftover: string;
}

interface AmountReading extends Extent {
  kind: 'amount';
  min: Amount;
  max: Amount;
  parts: DurationPart[];
  limit?: DurationLimit;
  /** «со дня регистрации»: from when the duration runs. */
  from?: string;
  notes: DurationNote[];
}

interface EventReading extends Extent {
  kind: 'event';
}

interface ReferenceReading extends Extent {
  kind: 'reference';
  /** What it refers to, in the words of the act: «пункте 4 Стандарта». */
  to: string;
}

export interface UnreadableReading extends Extent {
  kind: 'unreadable';
  code: UnreadableCode;
  reason: Record<Language, string>;
  /** The figure and the words in the order of the phrase, where both are numbers and not the same one. */
  numbers?: readonly [number, number];
}

export type DurationReading = AmountReading | EventReading | ReferenceReading | UnreadableReading;

/** Why the time of a part of the path is not known. */
export type OpenReason =
  | 'no-duration'
  | 'by-event'
  | 'by-reference'
  | 'unreadable'
  | 'unstated-part'
  | 'unbounded-loop'
  | 'no-end';

/** `none`: an event, which takes none of the provider's time. */
export type ItemTime =
  | { kind: 'counted'; amount: Amount }
  | { kind: 'none' }
  | { kind: 'open'; why: OpenReason };

/** One line of the proof. */
export interface PathItem {
  /** Process id; absent for a link of the path that the act does not describe. */
  process?: string;
  /** Step id; absent for a duration stated for the process as a whole. */
  step?: string;
  label?: string;
  /** Words of the act; for a link that the act does not describe, words of the editor. */
  text: string;
  at: string;
  phrase?: string;
  time: ItemTime;
  /** Total up to and with this line. */
  running: Amount;
}

/** What leaves the upper bound open. */
export interface Gap {
  why: OpenReason;
  process?: string;
  step?: string;
  label?: string;
  text: string;
  at: string;
  phrase?: string;
}

/** A way through the path of a channel. */
export interface Run {
  items: PathItem[];
  total: Amount;
}

/**
 * The shortest and the longest ways. Each list has one run; several only when no run of it is the longest
 * (the shortest), because one counts calendar days and another working time.
 */
export interface PathBounds {
  lower: Run[];
  upper: Run[];
  /** When not empty, the upper bound is open and `upper` holds only what is known of it. */
  missing: Gap[];
}

export type Total =
  | { kind: 'exact'; amount: Amount }
  | { kind: 'between'; lower: Amount; upper: Amount }
  | { kind: 'at-least'; lower: Amount }
  /** Longest ways that have no common measure. */
  | { kind: 'several'; amounts: Amount[] };

export type UnknownReason =
  | 'term-not-stated'
  | 'standard-unknown'
  | 'term-by-event'
  | 'term-by-reference'
  | 'term-unreadable'
  | 'open-duration'
  /** Working time and calendar days, and no calendar that could decide. */
  | 'mixed-families'
  /** Some ways through the process fit, others do not. */
  | 'depends-on-path';

export type Judgement =
  | { verdict: 'fits'; reserve: Amount }
  | { verdict: 'exceeds'; excess: Amount }
  | { verdict: 'unknown'; reasons: UnknownReason[] };

export type Verdict = Judgement['verdict'] | 'ambiguous';

/** A term that applies to a channel. */
export interface AppliedTerm {
  origin: 'regulation' | 'standard';
  /** Position in `terms` of the record of its origin. */
  index: number;
  phrase: string;
  /** The sentence of the act. */
  text: string;
  at: string;
  from?: string;
  /** For which case; absent for a general term. */
  case?: string;
  /** Absent when the phrase is not an amount. */
  amount?: Amount;
}

/** A step of the deciding start. */
export interface StoryLine extends Pick<PathItem, 'process' | 'step' | 'label' | 'text' | 'at' | 'phrase'> {
  /** When it can begin: working time begins in working hours. */
  from: Moment;
  to: Moment;
  /** Days off that it had to wait through; none for a step in calendar days. */
  skipped: readonly DayOff[];
}

/** A run over the calendar under one reading of the law: the start that decides, and its story. */
export interface CalendarRun {
  reading: Reading;
  /** Which ways were run: the shortest show that the term is exceeded, the longest that it is kept. */
  bound: 'lower' | 'upper';
  start: Moment;
  end: Moment;
  deadline: Deadline;
  late: boolean;
  /** The least reserve, or the greatest excess when late: dates and the provider's working minutes. */
  margin: Amount;
  story: readonly StoryLine[];
  /** Dates of the first and the last start that were tried. */
  tried: { from: string; to: string };
  /** What is uncertain about the years of all starts; of the deciding one, see `deadline.doubts`. */
  doubts: readonly Doubt[];
}

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
