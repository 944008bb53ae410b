import type { Language } from '../model/finding.ts';
import type { Amount, DurationUnit } from './amount.ts';

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
