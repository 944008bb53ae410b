/** «В настоящем регламенте используются следующие понятия: 1) потребитель – …»: the early layout's own glossary. */

import type { Desk } from '../draft.ts';
import { withoutRemark } from '../phrases/abbreviations.ts';
import { withoutEnd } from '../phrases/sentence.ts';
import { match, type Words } from '../words.ts';
import type { Passage } from './passage.ts';

export type DraftDefinition = { abbr: Words; meaning: Words; at: string };

const DEFINED = /^(?<term>[^–—(]{2,160}?(?:\([^)]{1,80}\))?)\s+[–—-]\s+(?:это )?(?<meaning>\S.*)$/dsu;

export function readDefinitions(passages: readonly Passage[], desk: Desk): DraftDefinition[] {
  return passages.flatMap(({ lead, entries }) => {
    desk.boilerplate.push(lead.words);
    return entries.flatMap(({ paragraph: { words, at } }): DraftDefinition[] => {
      const { term, meaning } = match(words, DEFINED)?.named ?? {};
      if (term === undefined || meaning === undefined) return [];
      return [{ abbr: withoutRemark(term), meaning: withoutEnd(meaning), at }];
    });
  });
}
