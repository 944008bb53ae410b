/** Abbreviations that a text uses and does not explain: the glossary of the catalogue needs those that it has not. */
import { findAcronyms, isExplainedBy, isExplainedInPlace, splitAcronym } from '../language/acronyms.ts';
import type { ImportedDraft } from './import-text.ts';
import type { Plain } from './sourced.ts';

export interface UnexplainedTerm {
  term: string;
  /** Ids of regulations. */
  usedIn: readonly string[];
  /** The glossary of the catalogue explains what the act does not. */
  inGlossary: boolean;
}

/** @param glossary terms that the catalogue explains already */
export function unexplainedTerms(
  drafts: readonly ImportedDraft[],
  glossary: readonly string[],
): UnexplainedTerm[] {
  const used = new Map<string, { usedIn: string[]; inGlossary: boolean }>();
  const kept = glossary.flatMap(splitAcronym);
  for (const { kind, id, record } of drafts) {
    if (kind !== 'regulation') continue;
    const explained = new Set(explainedIn(record).flatMap(splitAcronym));
    const found = new Set<string>();
    for (const text of textsIn(record)) {
      for (const use of findAcronyms(text)) {
        if (isExplainedInPlace(text, use)) for (const part of splitAcronym(use.acronym)) explained.add(part);
        found.add(use.acronym);
      }
    }
    for (const term of found) {
      if (isExplainedBy(explained, term)) continue;
      const before = used.get(term);
      const known = isExplainedBy(new Set([...kept, ...explained]), term);
      const inGlossary = known && before?.inGlossary !== false;
      used.set(term, { usedIn: [...(before?.usedIn ?? []), id], inGlossary });
    }
  }
  return [...used].map(([term, use]) => ({ term, ...use })).toSorted((a, b) => (a.term < b.term ? -1 : 1));
}

function explainedIn(value: Plain): string[] {
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, Plain]) =>
    key === 'abbr' && typeof inner === 'string' ? [inner] : explainedIn(inner),
  );
}

function textsIn(value: Plain): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? Object.values(value).flatMap((inner: Plain) => textsIn(inner)) : [];
}
