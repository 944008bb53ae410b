/** Abbreviations that a text uses and nobody explains: the glossary of the catalogue needs them. */
import { findAcronyms, isExplainedBy, isExplainedInPlace, splitAcronym } from '../language/acronyms.ts';
import type { ImportedDraft } from './import-text.ts';
import type { Plain } from './sourced.ts';

export interface UnexplainedTerm {
  term: string;
  /** Ids of regulations. */
  usedIn: readonly string[];
}

/** @param glossary terms that the catalogue explains already */
export function unexplainedTerms(
  drafts: readonly ImportedDraft[],
  glossary: readonly string[],
): UnexplainedTerm[] {
  const used = new Map<string, string[]>();
  for (const { kind, id, record } of drafts) {
    if (kind !== 'regulation') continue;
    const explained = new Set([...glossary, ...explainedIn(record)].flatMap(splitAcronym));
    const found = new Set<string>();
    for (const text of textsIn(record)) {
      for (const use of findAcronyms(text)) {
        if (isExplainedInPlace(text, use)) for (const part of splitAcronym(use.acronym)) explained.add(part);
        found.add(use.acronym);
      }
    }
    for (const term of found) {
      if (!isExplainedBy(explained, term)) used.set(term, [...(used.get(term) ?? []), id]);
    }
  }
  return [...used].map(([term, usedIn]) => ({ term, usedIn })).toSorted((a, b) => (a.term < b.term ? -1 : 1));
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
