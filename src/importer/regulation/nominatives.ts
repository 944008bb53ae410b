/** How a regulation calls a role in the nominative: units are named so, though steps say «оператором ЦОНа». */
import type { Paragraph } from '../outline/types.ts';
import { findRoles } from '../phrases/actor.ts';
import type { Words } from '../words.ts';

const CAPITAL = /^\p{Lu}/u;

export type Nominatives = (role: string) => { text: Words; at: string } | undefined;

export function collectNominatives(paragraphs: readonly Paragraph[]): Nominatives {
  const found = new Map<string, { text: Words; at: string }>();
  for (const { words, at } of paragraphs) {
    for (const { role, words: text } of findRoles(words)) {
      const known = found.get(role);
      // «Услугополучатели обращаются» begins a sentence; «услугополучатель» is the name.
      if (known === undefined || (CAPITAL.test(known.text.text) && !CAPITAL.test(text.text)))
        found.set(role, { text, at });
    }
  }
  return (role) => found.get(role);
}
