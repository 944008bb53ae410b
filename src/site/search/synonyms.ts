/** Other names of what a page speaks of, from the glossary: they are put into the index beside its own words. */

import { stemText } from '../../language/russian-stems.ts';
import type { Glossary } from '../../model/records.ts';

interface Name {
  text: string;
  stems: string;
}

/** Names of one thing. */
export type Synonyms = readonly Name[];

/** Stems of a text, ready to be looked through for a phrase in any form of its words. */
export function stemPhrase(text: string): string {
  return ` ${stemText(text).join(' ')} `;
}

export function collectSynonyms({ entries }: Glossary): Synonyms[] {
  return entries
    .filter(({ synonyms = [] }) => synonyms.length > 0)
    .map(({ term, synonyms = [] }) => [term, ...synonyms].map((text) => ({ text, stems: stemPhrase(text) })));
}

/** Names that the text does not have, of things for which it has another name. */
export function otherNames(text: string, groups: readonly Synonyms[]): string[] {
  const said = stemPhrase(text);
  const missing = groups.flatMap((names) => {
    const absent = names.filter(({ stems }) => !said.includes(stems));
    return absent.length === names.length ? [] : absent.map((name) => name.text);
  });
  return [...new Set(missing)];
}
