/** «(далее – услугодатель)»: what the names of a standard stand for, as far as its fields know where a name begins. */
import type { Item } from '../outline/types.ts';
import { findAbbreviations } from '../phrases/abbreviations.ts';
import type { Sourced } from '../sourced.ts';
import { match, type Words } from '../words.ts';

/** «на имя руководителя услугодателя либо руководителя местного … органа (далее – акимат)»: the body, not its head. */
const HEAD_OF = /^.*(?:^|\s)руководител\p{L}+\s(?<body>\p{L}.*)$/dsu;

function sameEnd(one: Words, other: Words): boolean {
  return one.offsets.at(-1) === other.offsets.at(-1);
}

/**
 * Each name where it is introduced first.
 *
 * @param named fields that end with the words which a name stands for: the provider, a channel, the recipients
 */
export function draftAbbreviations(items: readonly Item[], named: readonly Words[]): Sourced[] {
  const seen = new Set<string>();
  return items.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ words, at }) =>
      findAbbreviations(words).flatMap(({ abbr, meaning }): Sourced[] => {
        if (seen.has(abbr.text)) return [];
        seen.add(abbr.text);
        const field = named.find((candidate) => sameEnd(candidate, meaning));
        return [{ abbr, meaning: field ?? match(meaning, HEAD_OF)?.named.body ?? meaning, at }];
      }),
    ),
  );
}
