/** Whether two lists tell the same work: by their words, wherever they stand and however many entries they have. */
import type { PassageEntry } from './passage.ts';

const WORD = /\p{L}{4,}/gu;
/** A word in its cases, and a verb beside its noun («регистрирует», «регистрация»), begin with the same letters. */
const STEM = 5;
/** Said of every step: how long it takes. */
const TIME = /^(?:минут|часов|часа|рабоч|календ|течен|дней|позд|более|услуг|госуд)/u;
/** So much of the shorter one's words. */
const ALIKE = 0.5;
/** So many of the entries. */
const MOST = 0.6;

export function stemsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)).filter((stem) => !TIME.test(stem)));
}

/** The share of the shorter text's words that the other one has too, from 0 to 1. */
export function compareStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  return [...one].filter((stem) => other.has(stem)).length / least;
}

/** The part of the entries that some step is like, from 0 to 1. */
export function shareTold(entries: readonly PassageEntry[], steps: readonly PassageEntry[]): number {
  const known = steps.map(({ paragraph }) => stemsIn(paragraph.words.text));
  const told = entries.filter(({ paragraph }) => {
    const stems = stemsIn(paragraph.words.text);
    return known.some((other) => compareStems(stems, other) >= ALIKE);
  });
  return entries.length === 0 ? 0 : told.length / entries.length;
}

/** Whether a list tells the steps of another one again. */
export function retells(entries: readonly PassageEntry[], steps: readonly PassageEntry[]): boolean {
  return entries.length > 1 && shareTold(entries, steps) >= MOST;
}
