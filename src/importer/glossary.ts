/** Abbreviations that a text uses and nobody explains: the glossary of the catalogue needs them. */
import type { ImportedDraft } from './import-text.ts';
import type { Plain } from './sourced.ts';

export interface UnexplainedTerm {
  term: string;
  /** Ids of regulations. */
  usedIn: readonly string[];
}

/** «ГБД ФЛ», «ЕНИС»: capitals, no longer than an abbreviation is. */
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?: \p{Lu}{2,5}){0,2}(?![\p{L}\p{N}])/gu;

/** @param known terms of the glossary */
export function unexplainedTerms(
  drafts: readonly ImportedDraft[],
  known: readonly string[],
): UnexplainedTerm[] {
  const used = new Map<string, string[]>();
  for (const { kind, id, record } of drafts) {
    if (kind !== 'regulation') continue;
    const explained = new Set([...known, ...explainedIn(record)].map((term) => term.toUpperCase()));
    const found = new Set(textsIn(record).flatMap((text) => text.match(ABBREVIATION) ?? []));
    for (const term of found) {
      if (explained.has(term)) continue;
      // «АРМ РШЭП» is explained when the act explains its parts.
      if (term.split(' ').every((part) => explained.has(part))) continue;
      used.set(term, [...(used.get(term) ?? []), id]);
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
