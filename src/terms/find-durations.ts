/** Where in a sentence durations stand, each as long as `readDuration` can read it. */
import { isNumeral } from '../language/numerals.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { readDuration } from './duration.ts';
import { opensAmount, unitWord } from './duration-words.ts';

export interface FoundDuration {
  phrase: string;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** «в течение не более 2 (двух) – 4 (четырех) рабочих дней»: no phrase has more tokens before its unit. */
const REACH = 20;
/** Kazakh limits follow the unit in at most three words: «аспайтын уақыт ішінде». */
const REACH_AFTER = 3;
/** «с 9-00 до 18-30 часов» is a time of day; so is «18.30 часов». */
const CLOCK_BEFORE = /(?:^|\s)(?:с|к|до|после|сағат)\s+$|\d[.:–-]$/u;

function mayOpen(token: Token): boolean {
  const { kind, text } = token;
  return kind === 'number' || text === '(' || isNumeral(text) || opensAmount(token);
}

/** The beginning («со дня …») is part of the engine's span, but it is a clause of the sentence. */
function isAmount(text: string): boolean {
  const reading = readDuration(text);
  return reading.kind === 'amount' && reading.from === undefined;
}

/**
 * An amount with a slip that the engine does not read: «1 (одного) календарнорго дня». It is a duration all the same,
 * and the check says that nobody can read it.
 */
const SLIP =
  /(?<![\p{L}\d.,:№/-])(?:(?:в течени[ией]?|не более|не позднее)\s)?(?:\d{1,3}|\(\p{L}+\))(?:\s?[-–]\s?\d{1,3})?(?:\s?\([^()]{1,40}\))?\s(?:(?:рабоч|календ)\p{L}*\s)?(?:минут|час|дн|ден)\p{L}{0,4}(?!\p{L})/giu;

/** «1-й день», «2-5-й день»: which day, not how long. */
const ORDINAL = /^\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?[-–]\s?(?:й|ый|ий|ой)(?!\p{L})/u;

function isTimeOfDay(text: string, start: number): boolean {
  return CLOCK_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

function findSlips(text: string, found: readonly FoundDuration[]): FoundDuration[] {
  return Array.from(text.matchAll(SLIP), ({ index, 0: phrase }) => ({
    phrase,
    start: index,
    end: index + phrase.length,
  })).filter(({ start, end }) => found.every((other) => end <= other.start || start >= other.end));
}

interface Ends {
  opening: Token;
  closing: Token;
}

function findLongest(text: string, openings: readonly Token[], closings: readonly Token[]): Ends | undefined {
  for (const opening of openings.filter(mayOpen)) {
    const closing = closings.findLast(
      ({ kind, end }) => kind === 'word' && isAmount(text.slice(opening.start, end)),
    );
    if (closing !== undefined) return { opening, closing };
  }
  return undefined;
}

function findReadable(text: string): FoundDuration[] {
  const tokens = tokenise(text);
  const found: Ends[] = [];
  tokens.forEach((token, at) => {
    if (unitWord(token) === undefined) return;
    const last = found.at(-1);
    const near = tokens.slice(Math.max(0, at - REACH), at);
    const closings = tokens.slice(at, at + 1 + REACH_AFTER);
    // «1 рабочий день 2 часа» is one duration, if the engine can read both as one.
    const same = near.filter((opening) => opening === last?.opening);
    const joined = findLongest(text, same, closings);
    if (joined !== undefined) found.pop();
    const free = near.filter(({ start }) => last === undefined || start >= last.closing.end);
    found.push(...[joined ?? findLongest(text, free, closings) ?? []].flat());
  });
  return found.map(({ opening: { start }, closing: { end } }) => ({
    phrase: text.slice(start, end),
    start,
    end,
  }));
}

/** Every duration of the sentence, in its order. */
export function findDurations(text: string): FoundDuration[] {
  const found = findReadable(text);
  return [...found, ...findSlips(text, found)]
    .filter(({ start, phrase }) => !isTimeOfDay(text, start) && !ORDINAL.test(phrase))
    .toSorted((one, other) => one.start - other.start);
}
