/** An act by its particulars. */
import type { ActRef, RecordLanguage } from '../../../model/records.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import type { Dictionary } from '../../i18n/ru.ts';

type Particulars = Pick<ActRef, 'kind' | 'authority' | 'number' | 'date'>;

/** «№ 198 от 23 июля 2014 года», in the language of the page. */
export function actNumber({ number, date }: Pick<Particulars, 'number' | 'date'>, t: Dictionary): string {
  return t.act.number(number, date);
}

/**
 * «Постановление № 198 от 23 июля 2014 года, Восточно-Казахстанский областной акимат»: kind and authority are
 * words of the act, so that the whole name stands in its language.
 */
export function actName({ kind, number, date, authority }: Particulars, language: RecordLanguage): string {
  const { act } = chooseDictionary(language);
  const word = kind ?? act.kind;
  return act.named(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, number, date, authority);
}
