/**
 * The one reader of durations. An act's phrase goes in; what comes out is an amount, an event, a reference,
 * or the reason why it is none of these: a word that is not understood is never passed over.
 *
 *     duration  = reference | event | amount {" + " amount}
 *     amount    = [dash] {limit} quantity {["и"] quantity} [limit-after] [beginning] [mark]
 *               | [dash] "в течение" [kind of day] unit [beginning] [mark]
 *     beginning = ("с момента" | "со дня" | "с даты") word {word}
 *     event     = ("в день" | "в момент" | ["на"] "период") word {word} | "в тот же день" | "незамедлительно"
 *               | "дереу" | "сол күні" | [word {word}] participle "күні"
 */

import { isNumeral } from '../language/numerals.ts';
import { type Token, take, tokenise } from '../language/tokens.ts';
import { defined } from '../model/defined.ts';
import { memoize } from '../model/memoize.ts';
import { type DurationUnit, sumAmounts, toAmount } from './amount.ts';
import type { DurationPart, DurationReading } from './duration-reading.ts';
import { takeBeginning, takeLimitAfter, takeLimits, unitWord } from './duration-words.ts';
import { findUncounted, type QuantityCursor, takeOne, takeQuantity } from './quantity.ts';
import { badOrder, badRange, type Failure, leftWords, minus, noNumber, unreadable } from './unreadable.ts';

const REFERENCE = /^(?:указан|предусмотрен|установлен|определен|согласно)/;
const REFERENCE_TO = /^(?:пункт|подпункт|стандарт|расписк|приложени)/;
const END_MARKS = ['.', ';', ','];
const LEADING_MARKS = ['–', '-', '—', ':'];
/** From the greatest to the least, the order in which a compound duration is written. */
const ORDER: readonly DurationUnit[] = ['month', 'calendar-day', 'day', 'working-day', 'hour', 'minute'];

/** Whether a token is a word that could be part of another amount, which a clause must not swallow. */
function measuresTime(token: Token): boolean {
  return isNumeral(token.text) || unitWord(token) !== undefined;
}

/** Whether tokens are plain words to the end, with neither marks nor a measure of time. */
function isClause(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every((token) => token.kind === 'word' && !measuresTime(token));
}

function readReference(text: string, tokens: readonly Token[]): DurationReading | undefined {
  if (!tokens.some((token) => REFERENCE.test(token.text))) return undefined;
  if (tokens.some(measuresTime)) return undefined;
  const target = tokens.find((token) => REFERENCE_TO.test(token.text));
  if (target === undefined) return undefined;
  return { kind: 'reference', to: text.slice(target.start).trim(), span: text.trim(), leftover: '' };
}

/** «өтініш түскен күні»: the day stands last, behind what happens on it. */
function isKazakhDay(tokens: readonly Token[]): boolean {
  const [happens, day] = tokens.slice(-2);
  return (
    day?.text === 'күні' && /(?:[ғқ]ан|[гк]ен)$/.test(happens?.text ?? '') && isClause(tokens.slice(0, -1))
  );
}

function readEvent(text: string, tokens: readonly Token[]): DurationReading | undefined {
  const cursor = { tokens, at: 0 };
  const sameDay =
    (take(cursor, 'в', 'тот', 'же', 'день') ||
      take(cursor, 'незамедлительно') ||
      take(cursor, 'дереу') ||
      take(cursor, 'сол', 'күні')) &&
    cursor.at === tokens.length;
  const onDay =
    take(cursor, 'в', 'день') ||
    take(cursor, 'в', 'момент') ||
    take(cursor, 'на', 'период') ||
    take(cursor, 'период');
  if (!sameDay && !(onDay && isClause(tokens.slice(cursor.at))) && !isKazakhDay(tokens)) return undefined;
  return { kind: 'event', span: text.trim(), leftover: '' };
}

function takeParts(cursor: QuantityCursor): DurationPart[] | { failure: Failure } {
  const parts: DurationPart[] = [];
  for (;;) {
    const before = cursor.at;
    if (parts.length > 0) take(cursor, 'и');
    const part = takeQuantity(cursor);
    if (part === undefined) {
      cursor.at = before;
      break;
    }
    if ('failure' in part) return part;
    parts.push(part);
  }
  if (parts.length === 0) return noNumber;
  const places = parts.map(({ unit }) => ORDER.indexOf(unit));
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? place))) return badOrder;
  return parts.length > 1 && parts.some(({ min, max }) => min !== max) ? badRange : parts;
}

function takeSingle(cursor: QuantityCursor, start: number): DurationPart[] | { failure: Failure } {
  cursor.at = start;
  const one = takeOne(cursor);
  if (one !== undefined) return [one];
  cursor.at = start;
  return noNumber;
}

/** «-3 часа»: a hyphen that touches its figure is a sign, a dash before a space begins a line of a list. */
function hasMinus([mark, figure]: readonly Token[]): boolean {
  return /^[-−]$/u.test(mark?.text ?? '') && figure?.kind === 'number' && figure.start === mark?.end;
}

function readAmount(text: string, all: readonly Token[]): DurationReading {
  if (hasMinus(all)) return unreadable('', text.trim(), minus.failure);
  const first = LEADING_MARKS.includes(all[0]?.text ?? '') ? 1 : 0;
  const last = END_MARKS.includes(all.at(-1)?.text ?? '') ? -1 : all.length;
  const tokens = all.slice(first, last);
  const cursor: QuantityCursor = { tokens, at: 0, notes: [] };
  const words = (from: number, to: number) =>
    text.slice(tokens[from]?.start ?? text.length, tokens[to - 1]?.end ?? 0);
  const stop = (why: Failure) => unreadable(words(0, cursor.at), words(cursor.at, tokens.length), why);

  const before = takeLimits(cursor, cursor.notes);
  const start = cursor.at;
  const counted = takeParts(cursor);
  const parts = counted === noNumber && before === 'within' ? takeSingle(cursor, start) : counted;
  if (parts === noNumber) return stop((findUncounted(tokens) ?? noNumber).failure);
  if ('failure' in parts) return stop(parts.failure);
  const isRange = parts.some(({ min, max }) => min !== max);
  // «до 18-30 часов» is a time of day.
  if (isRange && (before === 'up-to' || before === 'not-later')) return stop(badRange.failure);
  const limit = before ?? takeLimitAfter(cursor);

  const beginning = cursor.at;
  if (takeBeginning(cursor) && isClause(tokens.slice(cursor.at))) cursor.at = tokens.length;
  else cursor.at = beginning;
  if (cursor.at < tokens.length) return stop(leftWords(words(cursor.at, tokens.length)));

  const span = words(0, cursor.at);
  return {
    kind: 'amount',
    min: sumAmounts(parts.map((part) => toAmount(part.min, part.unit))),
    max: sumAmounts(parts.map((part) => toAmount(part.max, part.unit))),
    parts,
    ...defined({ limit }),
    ...(beginning === tokens.length ? {} : { from: words(beginning, tokens.length) }),
    span,
    leftover: text.replace(span, '').trim(),
    notes: cursor.notes,
  };
}

/** «15 минут + 3 (трех) рабочих дней»: amounts that one step of an act names apart, each as it stands. */
function readSum(text: string): DurationReading | undefined {
  const phrases = text.split(/\s\+\s/u);
  if (phrases.length < 2) return undefined;
  const readings = phrases.map((phrase) => readDuration(phrase));
  const amounts = readings.filter((reading) => reading.kind === 'amount');
  if (amounts.length < readings.length) {
    const { failure } = noNumber;
    const failed = readings.find((reading) => reading.kind === 'unreadable') ?? failure;
    return { ...failed, kind: 'unreadable', span: '', leftover: text.trim() };
  }
  return {
    kind: 'amount',
    min: sumAmounts(amounts.map(({ min }) => min)),
    max: sumAmounts(amounts.map(({ max }) => max)),
    parts: amounts.flatMap(({ parts }) => parts),
    span: text.trim(),
    leftover: '',
    notes: amounts.flatMap(({ notes }) => notes),
  };
}

/**
 * Reads a duration in Russian or Kazakh as an act writes it.
 *
 * Reading never fails: a phrase that is not understood as a whole is `unreadable`, with what was read, what
 * was left and why. A limit («не более 12 рабочих дней») is read as the time that the act allots.
 */
export const readDuration = memoize((phrase: string): DurationReading => {
  const text = phrase.normalize('NFC');
  const tokens = tokenise(text);
  return readSum(text) ?? readReference(text, tokens) ?? readEvent(text, tokens) ?? readAmount(text, tokens);
});
