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
export type TermReading = Judgement & {
  term: AppliedTerm;
  basis?: DayBasis;
  run?: CalendarRun;
  /** By which other reading of the path; absent for the path of the channel itself. */
  alternative?: string;
};

/**
 * What an excess rests on besides the act: a path that an editor concluded, where the part of it that the act tells is
 * not too long, or fewer than one start in a hundred.
 */
export type ExcessGround = 'inferred-path' | 'few-starts';

/** A path as it comes out. */
export interface PathProof {
  total: Total;
  /** The way that decides: the shortest when it exceeds the term, else the longest. */
  path: PathItem[];
  missing: Gap[];
}

/**
 * `ambiguous`: the readings disagree. Otherwise the least reserve or the least excess of the readings; an
 * unknown verdict gives every reason, and what is left when all of them leave something.
 */
export type PathCheck = (Judgement | { verdict: 'ambiguous' }) &
  PathProof & {
    readings: TermReading[];
    /** The case of the record that it is about; words of the editor. */
    title?: string;
    /** Present for an excess that is not the act's own. */
    restsOn?: ExcessGround[];
    /** Other readings of the path, each with what it comes to. */
    alternatives?: (PathProof & { title: string })[];
  };

/** The check of the terms of one case by the path of that case. */
export type CaseCheck = PathCheck & {
  /** Position in `cases` of the channel's record; absent for the terms that no case names. */
  index?: number;
};

/** The same check by the durations of a repetition («пункт 7»), where they differ from the first telling. */
export type RestatedCheck = PathCheck & { at: string[]; cases?: CaseCheck[] };

/**
 * Where the record tells cases apart, verdict and proof are those of the worst of them, the readings are those of all,
 * and each has its own check among `cases`.
 */
export type ChannelCheck = PathCheck & {
  channel: ChannelKind;
  restated?: RestatedCheck;
  cases?: CaseCheck[];
};

/** Whether a verdict of the channel waits for a calendar that was not there. */
export function needsCalendar({ readings, restated }: ChannelCheck): boolean {
  return [...readings, ...(restated?.readings ?? [])].some(
    (one) => one.verdict === 'unknown' && one.reasons.includes('mixed-families'),
  );
}

/** The path by which a reading was judged: of the check itself, of its case, or of another reading of the path. */
export function findProof(check: ChannelCheck, reading: TermReading): PathProof {
  const own = check.cases?.find(({ readings }) => readings.includes(reading)) ?? check;
  return own.alternatives?.find(({ title }) => title === reading.alternative) ?? own;
}
