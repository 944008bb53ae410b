/**
 * The middle of a duration: a number and its unit, «15 (пятнадцати) рабочих дней», «2 – 4 часов»,
 * «15 (пятнадцать рабочих) дней», «күнтізбелік 10 күн».
 */

import { readNumeral } from '../language/numerals.ts';
import { type Cursor, type Token, take } from '../language/tokens.ts';
import type { DayBasis, DurationUnit } from './amount.ts';
import type { DurationNote, DurationPart } from './duration-reading.ts';
import { takeDayKind, takeOneUnit, takeUnit, type UnitWord } from './duration-words.ts';
import {
  badBracket,
  badDays,
  badRange,
  type Failure,
  fraction,
  noUnit,
  numbersDisagree,
  otherUnit,
  partialUnit,
  zero,
} from './unreadable.ts';

export interface QuantityCursor extends Cursor {
  notes: DurationNote[];
}

type Parsed<T> = T | { failure: Failure } | undefined;

/** More than this many digits is a year or a number of an act, not a duration. */
const DIGITS = 4;

function takeFigure(cursor: QuantityCursor): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'number') return undefined;
  cursor.at += 1;
  return token.text;
}

function takeNumeral(cursor: QuantityCursor): string | undefined {
  const words = cursor.tokens.slice(cursor.at).map((token) => token.text);
  const numeral = readNumeral(words);
  if (numeral === undefined) return undefined;
  cursor.at += numeral.length;
  cursor.notes.push(...numeral.misspelt.map((slip) => ({ code: 'misspelt' as const, ...slip })));
  return String(numeral.value);
}

interface Count {
  value: number;
  days?: DayBasis | undefined;
}

/** «2-8 (двух-восьми)», «20 – 25 (двадцати – двадцати пяти)»: the bracket tells both ends of the range again. */
function takeRangeAgain(cursor: QuantityCursor, low: number, high: number): boolean {
  const { tokens, at } = cursor;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  if (tokens[at]?.text !== '(' || close === -1) return false;
  const inside = tokens.slice(at + 1, close).map(({ text }) => text);
  const again = inside
    .join(' ')
    .split(/\s?[-–—−]\s?/u)
    .map(readWhole);
  if (again.length !== 2 || again[0] !== low || again[1] !== high) return false;
  cursor.at = close + 1;
  return true;
}

function readWhole(numeral: string): number | undefined {
  const words = numeral.split(' ');
  const read = readNumeral(words);
  return read?.length === words.length ? read.value : undefined;
}

/** «(два) рабочих дня»: the figure before the bracket is lost. */
function takeBracketed(cursor: QuantityCursor): string | undefined {
  const before = cursor.at;
  const number = take(cursor, '(') ? takeNumeral(cursor) : undefined;
  if (number !== undefined && take(cursor, ')')) return number;
  cursor.at = before;
  return undefined;
}

/**
 * A number in figures, in words, or in both, which must then agree.
 *
 * @param low the lesser end of a range whose greater end this is
 */
function takeCount(cursor: QuantityCursor, low?: number): Parsed<Count> {
  const bracketed = takeBracketed(cursor);
  if (bracketed !== undefined) return { value: Number(bracketed) };
  const figure = takeFigure(cursor);
  const number = figure ?? takeNumeral(cursor);
  if (number === undefined) return undefined;
  if (number.startsWith('0') || number.length > DIGITS) return zero;
  const value = Number(number);
  if (low !== undefined && takeRangeAgain(cursor, low, value)) return { value };
  if (!take(cursor, '(')) return { value };
  const again = figure === undefined ? takeFigure(cursor) : takeNumeral(cursor);
  const days = takeDayKind(cursor);
  if (again === undefined || !take(cursor, ')')) return badBracket;
  return Number(again) === value ? { value, days } : numbersDisagree(value, Number(again));
}

function readUnit(word: UnitWord, days: DayBasis | undefined): DurationUnit | undefined {
  if (word === 'day') return days === undefined ? 'day' : `${days}-day`;
  if (days === undefined) return word;
  return word === 'hour' && days === 'working' ? 'hour' : undefined;
}

/** «полчаса», «полтора часа»: of an hour a half is a whole number of minutes; of a day it is not said to be. */
const HALVES: readonly (readonly [minutes: number, first: RegExp, then?: RegExp])[] = [
  [30, /^(?:полчас[ауе]?|получас[аеу]?)$/u],
  [30, /^жарты$/u, /^сағат/u],
  [90, /^пол(?:тор|утор)а$/u, /^час(?:а|ов|ам|ами|ах)$/u],
];

function takeHalf(cursor: QuantityCursor): DurationPart | undefined {
  const [first, second] = cursor.tokens.slice(cursor.at, cursor.at + 2).map(({ text }) => text);
  for (const [minutes, opening, unit] of HALVES) {
    if (!opening.test(first ?? '') || (unit !== undefined && !unit.test(second ?? ''))) continue;
    cursor.at += unit === undefined ? 1 : 2;
    return { min: minutes, max: minutes, unit: 'minute' };
  }
  return undefined;
}

const OTHER_UNIT = /^(?:недел|сут(?:ки|ок)|квартал(?:а|ы|ов)?$|год(?:а|у)?$|лет$|апта|тәулік|тоқсан|жыл$)/u;
const POINTS = [',', '.'];

/** What stands where the unit should: «1,5 часа», «1 неделя». */
function findMissingUnit({ tokens, at }: QuantityCursor): { failure: Failure } {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (POINTS.includes(next?.text ?? '') && after?.kind === 'number') return fraction;
  if ([next, after].some((token) => FRACTION_SIGN.test(token?.text ?? ''))) return partialUnit;
  return findUncounted(tokens.slice(at, at + 2)) ?? noUnit;
}

const FRACTION_SIGN = /^[/\u00bc-\u00be\u2150-\u215e]$/u;
const FRACTION_WORD =
  /^(?:пол(?:тор|утор)|пол(?:у?дня|дней|года|месяца|минуты|недели|су(?:ток|тки))?$|половин|четверт(?:ь|и|ью)$|жарт|жарым)/u;

/** What takes the place of a number and a unit that can be counted: «полдня», «сутки». */
export function findUncounted(tokens: readonly Token[]): { failure: Failure } | undefined {
  if (tokens.some(({ text }) => FRACTION_WORD.test(text))) return partialUnit;
  return tokens.some(({ text }) => OTHER_UNIT.test(text)) ? otherUnit : undefined;
}

const DASHES = ['–', '-', '—', '−'];

/** A number or a range with its unit; nothing when no number follows, wherever the cursor then is. */
export function takeQuantity(cursor: QuantityCursor): Parsed<DurationPart> {
  const half = takeHalf(cursor);
  if (half !== undefined) return half;
  const before = takeDayKind(cursor);
  const spelledOut = take(cursor, 'от');
  const low = takeCount(cursor);
  if (low === undefined || 'failure' in low) return low;
  const isRange = spelledOut ? take(cursor, 'до') : DASHES.some((dash) => take(cursor, dash));
  if (spelledOut && !isRange) return badRange;
  const high = isRange ? takeCount(cursor, low.value) : low;
  if (high === undefined) return badRange;
  if ('failure' in high) return high;
  if (isRange && high.value <= low.value) return badRange;

  const kinds = new Set([before, low.days, high.days, takeDayKind(cursor)]);
  kinds.delete(undefined);
  const word = takeUnit(cursor);
  if (word === undefined) return findMissingUnit(cursor);
  const unit = kinds.size > 1 ? undefined : readUnit(word, [...kinds][0]);
  return unit === undefined ? badDays : { min: low.value, max: high.value, unit };
}

/**
 * «в течение рабочего дня», «в течение часа»: one unit, said without a number. No law says whether the day of such a
 * phrase is a whole one or what is left of the day at hand: at most it is one, at least nothing.
 */
export function takeOne(cursor: QuantityCursor): DurationPart | undefined {
  const days = takeDayKind(cursor);
  const word = takeOneUnit(cursor);
  const unit = word && readUnit(word, days);
  return unit && { min: word === 'day' ? 0 : 1, max: 1, unit };
}
