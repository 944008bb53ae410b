/**
 * Names of works in the manner of the Akoma Ntoso Naming Convention 1.0 and of ELI. Kazakhstan gives none: these are made of
 * the particulars of an act, so that everybody who knows them makes the same.
 */
import { slug } from '../../language/slug.ts';
import { memoizeRecent } from '../../model/memoize.ts';
import type { ActRef, RecordLanguage } from '../../model/records.ts';

export type Particulars = Pick<ActRef, 'authority' | 'number' | 'date'> & { kind?: string };

/** Kinds and authorities come again and again. */
const inLatin = memoizeRecent((text) => slug(text));

/** An act whose record does not say what kind of act it is. */
const ANY_KIND = 'akt';

/** `/akn/kz/act/postanovlenie/akimat-akmolinskoi-oblasti/2015-06-26/a-7-298` */
export function nameWork(country: string, { kind = ANY_KIND, authority, number, date }: Particulars): string {
  return ['/akn', country, 'act', inLatin(kind), inLatin(authority), date, inLatin(number)].join('/');
}

/** `/eli/kz/postanovlenie/2015/06/26/a-7-298`: as ELI would call it, which nobody has registered. */
export function nameEli(country: string, { kind = ANY_KIND, number, date }: Particulars): string {
  return ['/eli', country, inLatin(kind), ...date.split('-'), inLatin(number)].join('/');
}

/** A part of a work that has a record of its own: a regulation of an act, rules of an order. */
export const nameComponent = (work: string, name: string) => `${work}/!${name}`;

/** ISO 639-2, as the convention asks. */
export const LANGUAGES: Record<RecordLanguage, string> = { ru: 'rus', kk: 'kaz' };
