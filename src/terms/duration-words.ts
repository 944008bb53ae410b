/** The words that durations are made of, in the forms in which acts have them. */

import { type Cursor, type Token, take } from '../language/tokens.ts';
import type { DayBasis } from './amount.ts';
import type { DurationLimit, DurationNote } from './duration-reading.ts';

export type UnitWord = 'minute' | 'hour' | 'day' | 'month';

const UNIT_WORDS: readonly (readonly [UnitWord, RegExp])[] = [
  ['minute', /^(?:мин|минут(?:а|ы|у|е|ой|ам|ами|ах|тан|қа|та|ты|тың)?)$/],
  ['hour', /^(?:ч|час(?:а|у|ом|е|ы|ов|ам|ами|ах)?|сағат(?:тан|қа|та|ты|ы|тың)?)$/],
  [
    'day',
    /^(?:день|дня|дню|днем|дне|дни|дней|дням|днями|днях|күн(?:і|нен|ге|де|ді|ін|інен|іне|інде|нің|інің)?)$/,
  ],
  ['month', /^(?:месяц(?:а|у|ем|е|ы|ев|ам|ами|ах)?|ай(?:дан|ға|да|ды|ы|дың)?)$/],
];

const ABBREVIATED = /^(?:мин|ч|час)$/;
const ONE = /^(?:минуты|часа|дня|месяца)$/;

const DAY_KINDS: readonly (readonly [DayBasis, RegExp])[] = [
  ['working', /^(?:рабоч(?:ий|его|ему|им|ем|ие|их|ими)|жұмыс)$/],
  ['calendar', /^(?:календарн(?:ый|ого|ому|ым|ом|ые|ых|ыми)|күнтізбелік)$/],
];

const LIMITS: readonly (readonly [DurationLimit, string, ...string[]])[] = [
  ['at-most', 'не', 'более', 'чем'],
  ['at-most', 'не', 'более'],
  ['at-most', 'не', 'превышает'],
  ['not-later', 'не', 'позднее'],
  ['not-later', 'не', 'позже'],
  ['within', 'в', 'течение'],
  ['within', 'в', 'течении'],
  ['within', 'в', 'течени'],
  ['up-to', 'до'],
];

/** Kazakh limits stand after the unit. */
const LIMITS_AFTER: readonly (readonly [DurationLimit, ...string[]])[] = [
  ['at-most', 'аспайтын', 'уақыт', 'ішінде'],
  ['at-most', 'аспайтын', 'мерзім', 'ішінде'],
  ['at-most', 'аспайтын', 'уақытта'],
  ['at-most', 'аспайтын', 'мерзімде'],
  ['within', 'ішінде'],
  ['within', 'мерзімінде'],
  ['up-to', 'дейін'],
  ['at-most', 'аспайды'],
  ['at-most', 'аспай'],
  ['at-most', 'асырмай'],
  ['at-most', 'асырмайды'],
  ['at-most', 'артық', 'емес'],
  ['at-most', 'көп', 'емес'],
  ['not-later', 'кешіктірмей'],
  ['not-later', 'кешіктірілмей'],
  ['not-later', 'кешікпей'],
];

const BEGINNINGS = [
  ['с', 'момента'],
  ['со', 'дня'],
  ['с', 'даты'],
] as const;

function lookUp<T>(table: readonly (readonly [T, RegExp])[], token: Token | undefined): T | undefined {
  return token?.kind === 'word' ? table.find(([, form]) => form.test(token.text))?.[0] : undefined;
}

const OPENING = new Set<string>(['от', ...LIMITS.map(([, first]) => first)]);

/** Whether a word may stand before the number of an amount, as its first: a limit, «от», the kind of days. */
export function opensAmount(token: Token): boolean {
  return OPENING.has(token.text) || lookUp(DAY_KINDS, token) !== undefined;
}

export function unitWord(token: Token | undefined): UnitWord | undefined {
  return lookUp(UNIT_WORDS, token);
}

export function takeUnit(cursor: Cursor): UnitWord | undefined {
  const token = cursor.tokens[cursor.at];
  const unit = unitWord(token);
  if (unit === undefined) return undefined;
  cursor.at += 1;
  // «1 час. 30 мин.»: «час» looks whole, and acts shorten it all the same.
  if (ABBREVIATED.test(token?.text ?? '')) take(cursor, '.');
  return unit;
}

/** «дня», «часа»: of one unit, in a phrase that has no number. */
export function takeOneUnit(cursor: Cursor): UnitWord | undefined {
  return ONE.test(cursor.tokens[cursor.at]?.text ?? '') ? takeUnit(cursor) : undefined;
}

export function takeDayKind(cursor: Cursor): DayBasis | undefined {
  const kind = lookUp(DAY_KINDS, cursor.tokens[cursor.at]);
  if (kind !== undefined) cursor.at += 1;
  return kind;
}

/** Every limit at the cursor («в течение не более»); the last one is the closest to the number. */
export function takeLimits(cursor: Cursor, notes: DurationNote[]): DurationLimit | undefined {
  const found = LIMITS.find(([, ...words]) => take(cursor, ...words));
  if (found === undefined) return undefined;
  const slip = found.find((word) => word === 'течении' || word === 'течени');
  if (slip !== undefined) notes.push({ code: 'misspelt', word: `в ${slip}`, correct: 'в течение' });
  return takeLimits(cursor, notes) ?? found[0];
}

export function takeLimitAfter(cursor: Cursor): DurationLimit | undefined {
  return LIMITS_AFTER.find(([, ...words]) => take(cursor, ...words))?.[0];
}

/** «со дня», «с момента»: the words that open a clause about the beginning. */
export function takeBeginning(cursor: Cursor): boolean {
  return BEGINNINGS.some((words) => take(cursor, ...words));
}
