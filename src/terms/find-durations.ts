/** Where in a sentence durations stand, each as long as `readDuration` can read it. */
import { isNumeral } from '../language/numerals.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { readDuration } from './duration.ts';
import { unitWord } from './duration-words.ts';

export interface FoundDuration {
  phrase: string;
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

/** «в течение не более 2 (двух) – 4 (четырех) рабочих дней»: no phrase has more tokens before its unit. */
const REACH = 20;
/** Kazakh limits follow the unit in at most two words: «артық емес». */
const REACH_AFTER = 2;
const OPENING_WORDS = new Set(['не', 'в', 'до', 'от', 'рабочих', 'календарных', 'жұмыс', 'күнтізбелік']);
/** «с 9-00 до 18-30 часов» is a time of day; so is «18.30 часов». */
const CLOCK_BEFORE = /(?:^|\s)(?:с|к|до|после|сағат)\s+$|\d[.:–-]$/u;

function mayOpen({ kind, text }: Token): boolean {
  return (
    kind === 'number' || text === '(' || (kind === 'word' && (isNumeral(text) || OPENING_WORDS.has(text)))
  );
}

/** The beginning («с момента …») is part of the engine's span, but it is a clause of the sentence. */
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

function isTimeOfDay(text: string, start: number): boolean {
  return CLOCK_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

function withSlips(text: string, found: readonly FoundDuration[]): FoundDuration[] {
  const slips = Array.from(text.matchAll(SLIP), ({ index, 0: phrase }) => ({
    phrase,
    start: index,
    end: index + phrase.length,
  })).filter(
    ({ start, end }) =>
      found.every((other) => end <= other.start || start >= other.end) && !isTimeOfDay(text, start),
  );
  return slips.length === 0 ? [...found] : [...found, ...slips].toSorted((a, b) => a.start - b.start);
}

function longest(text: string, tokens: readonly Token[], first: number, last: number, unit: number) {
  if (unit - first > REACH) return undefined;
  for (let from = first; from <= last; from += 1) {
    const opening = tokens[from];
    if (opening === undefined || !mayOpen(opening)) continue;
    for (let to = Math.min(unit + REACH_AFTER, tokens.length - 1); to >= unit; to -= 1) {
      const closing = tokens[to];
      if (closing?.kind === 'word' && isAmount(text.slice(opening.start, closing.end))) return { from, to };
    }
  }
  return undefined;
}

/** Every duration of the sentence, in its order. */
export function findDurations(text: string): FoundDuration[] {
  const tokens = tokenise(text);
  const found: { from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    if (unitWord(token) === undefined) return;
    const last = found.at(-1);
    // «1 рабочий день 2 часа» is one duration, if the engine can read both as one.
    const joined = last === undefined ? undefined : longest(text, tokens, last.from, last.from, at);
    if (joined !== undefined) found[found.length - 1] = joined;
    else {
      const first = Math.max(at - REACH, last === undefined ? 0 : last.to + 1);
      const alone = longest(text, tokens, first, at - 1, at);
      if (alone !== undefined) found.push(alone);
    }
  });
  const read = found.flatMap(({ from, to }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
    return isTimeOfDay(text, start) ? [] : [{ phrase: text.slice(start, end), start, end }];
  });
  return withSlips(text, read);
}
