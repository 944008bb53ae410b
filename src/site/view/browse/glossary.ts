/** The glossary: our plain words, and every abbreviation as the acts themselves expand it. */
import type { Abbreviation, GlossaryEntry, RecordLanguage } from '../../../model/records.ts';
import { actAddress, regulationAddress, standardAddress } from '../../address.ts';
import type { Records } from '../../data.ts';
import { actNumber } from '../act/name.ts';
import { chooseLang } from '../shared/lang.ts';

export interface DefinitionView {
  meaning: string;
  /** BCP 47 tag of the act's words; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  /** Where it is defined so; one of them when several records say the same. */
  href: string;
  at: string;
  count: number;
}

export interface Use {
  href: string;
  label: string;
  /** BCP 47 tag of the label; set only when it differs from the page's. */
  lang?: RecordLanguage | undefined;
}

export interface AbbreviationView {
  abbr: string;
  /** Anchor on the page. */
  anchor: string;
  plain?: string;
  synonyms: readonly string[];
  definitions: DefinitionView[];
  usedIn: Use[];
}

/** A plain word with its anchor on the page. */
export type WordView = GlossaryEntry & { anchor: string };

/** A letter of the alphabet and the first entry under it. */
export interface LetterView {
  letter: string;
  href: string;
}

const byName = new Intl.Collator('ru').compare;

/** Everything in one place that defines abbreviations: regulations, their appendices, standards. */
function* definitions({
  catalog,
}: Records): Generator<{ abbreviation: Abbreviation; href: string; id: string }> {
  for (const { id, data } of catalog.regulations.values()) {
    if ('excluded' in data) continue;
    const own = [
      ...(data.abbreviations ?? []),
      ...data.appendices.flatMap((appendix) => appendix.abbreviations ?? []),
    ];
    for (const abbreviation of own) yield { abbreviation, href: regulationAddress(id), id };
  }
  for (const { id, data } of catalog.standards.values()) {
    if ('unknown' in data) continue;
    for (const abbreviation of data.abbreviations ?? [])
      yield { abbreviation, href: standardAddress(id), id };
  }
}

function withDefinition(list: DefinitionView[], definition: Omit<DefinitionView, 'count'>): DefinitionView[] {
  const same = list.find((item) => item.meaning === definition.meaning);
  if (same === undefined) return [...list, { ...definition, count: 1 }];
  return list.map((item) => (item === same ? { ...item, count: item.count + 1 } : item));
}

/** A record that uses a word: the catalogue does not say of which kind its id is. */
function use(data: Records, id: string): Use {
  const { catalog, t } = data;
  const act = catalog.acts.get(id)?.data;
  if (act !== undefined) return { href: actAddress(id), label: actNumber(act, t) };
  const lang = chooseLang(data, id);
  const standard = catalog.standards.get(id)?.data;
  if (standard !== undefined) return { href: standardAddress(id), label: standard.titles.heading, lang };
  return { href: regulationAddress(id), label: catalog.regulations.get(id)?.data.titles.heading ?? id, lang };
}

/** The letters under which there is something; what begins with a digit or a Latin letter has one of its own, too. */
function listLetters(entries: readonly { name: string; anchor: string }[]): LetterView[] {
  const first = new Map<string, string>();
  for (const { name, anchor } of entries) {
    const letter = name.charAt(0).toLocaleUpperCase('ru');
    if (!first.has(letter)) first.set(letter, `#${anchor}`);
  }
  return [...first].map(([letter, href]) => ({ letter, href }));
}

export function glossaryView(data: Records) {
  const entries = data.catalog.glossary?.data.entries ?? [];
  const defined = new Map<string, DefinitionView[]>();
  for (const { abbreviation, href, id } of definitions(data)) {
    // «далее – государственная услуга» names the service of that very act: no entry for a reader.
    if (abbreviation.abbr.toLowerCase() === 'государственная услуга') continue;
    const { abbr, meaning, at } = abbreviation;
    const definition = { meaning, at, href, lang: chooseLang(data, id) };
    defined.set(abbr, withDefinition(defined.get(abbr) ?? [], definition));
  }
  const plain = new Map(
    entries.filter(({ kind }) => kind === 'abbreviation').map((entry) => [entry.term, entry]),
  );
  const names = [...new Set([...defined.keys(), ...plain.keys()])].sort(byName);
  const abbreviations: AbbreviationView[] = names.map((abbr, index) => {
    const entry = plain.get(abbr);
    return {
      abbr,
      anchor: `a${index + 1}`,
      ...(entry?.plain === undefined ? {} : { plain: entry.plain }),
      synonyms: entry?.synonyms ?? [],
      definitions: (defined.get(abbr) ?? []).sort((a, b) => b.count - a.count),
      usedIn: (entry?.usedIn ?? []).map((id) => use(data, id)),
    };
  });
  const words: WordView[] = entries
    .filter(({ kind }) => kind === 'word')
    .sort((a, b) => byName(a.term, b.term))
    .map((entry, index) => ({ ...entry, anchor: `w${index + 1}` }));
  return {
    words,
    abbreviations,
    letters: {
      words: listLetters(words.map(({ term, anchor }) => ({ name: term, anchor }))),
      abbreviations: listLetters(abbreviations.map(({ abbr, anchor }) => ({ name: abbr, anchor }))),
    },
  };
}
