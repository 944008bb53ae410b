/** How to refer to an act or to a regulation, in the language of the act. */
import type { Act, RecordLanguage, Regulation } from '../../../model/records.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * «Акимат Акмолинской области. Постановление от 26 июня 2015 года № А-7/298 «Об утверждении …»»: the authority
 * stands first because a record names it in the nominative.
 */
export function citeAct({ kind, authority, number, date, title }: Act, language: RecordLanguage): string {
  return chooseDictionary(language).act.cited(capital(authority), capital(kind), date, number, title);
}

/** With its place in the act: «п. 1 пп. 1)». A reader adds the item of the regulation, which stands beside each fact. */
export function citeRegulation(
  { titles, item }: Regulation,
  id: string,
  act: Act,
  language: RecordLanguage,
): string {
  const place = act.approves.find(({ regulation }) => regulation === id)?.at ?? item;
  return chooseDictionary(language).act.citedRegulation(titles.heading, citeAct(act, language), place);
}
