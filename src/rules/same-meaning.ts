import { splitAcronym } from '../language/acronyms.ts';
import { stemText } from '../language/russian-stems.ts';

/**
 * The words of a meaning that count: addresses («www.egov.kz») and abbreviations in it («системе ЦОН») do not,
 * the first are written in many ways and the others have meanings of their own.
 */
export function meaningWords(meaning: string): Set<string> {
  const inner = new Set(splitAcronym(meaning).map((part) => part.toLowerCase()));
  return new Set(stemText(meaning).filter((stem) => /^[^a-z]+$/.test(stem) && !inner.has(stem)));
}

/** Whether two meanings are the same, as far as it is sure that they are not: one may say more than the other. */
export function meanTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** Whether two meanings are of one thing: they share half of the shorter, as names of two branches of a body do. */
export function areAkin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return 2 * one.intersection(other).size >= Math.min(one.size, other.size);
}
