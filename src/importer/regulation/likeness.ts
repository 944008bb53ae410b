/** Whether two lists tell the same work: by their words, wherever they stand and however many entries they have. */
import { rootText } from '../../language/russian-stems.ts';
import type { PassageEntry } from './passage.ts';

/** Said of every step: how long it takes. */
const TIME = /^(?:минут|часов|часа|рабоч|календ|течен|дней|позд|более|услуг|госуд)/u;
/** So much of the shorter one's words. */
const ALIKE = 0.5;
/** So many of the entries. */
const MOST = 0.6;

export function rootsIn(text: string): ReadonlySet<string> {
  return new Set(rootText(text).filter((root) => !TIME.test(root)));
}

/** The share of the shorter text's words that the other one has too, from 0 to 1. */
export function compareRoots(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  return [...one].filter((root) => other.has(root)).length / least;
}

/** The part of the entries that some step is like, from 0 to 1. */
export function shareTold(entries: readonly PassageEntry[], steps: readonly PassageEntry[]): number {
  const known = steps.map(({ paragraph }) => rootsIn(paragraph.words.text));
  const told = entries.filter(({ paragraph }) => {
    const roots = rootsIn(paragraph.words.text);
    return known.some((other) => compareRoots(roots, other) >= ALIKE);
  });
  return entries.length === 0 ? 0 : told.length / entries.length;
}

/** Whether a list tells the steps of another one again. */
export function retells(entries: readonly PassageEntry[], steps: readonly PassageEntry[]): boolean {
  return entries.length > 1 && shareTold(entries, steps) >= MOST;
}
