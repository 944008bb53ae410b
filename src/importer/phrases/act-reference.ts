/**
 * References to acts by their requisites: «постановление акимата … «О …» от 19 марта 2014 года № А-3/92»,
 * «приказом Министра … от 23 ноября 2010 года № 907 «О …»», «… әкімдігінің 25.12.2019 № 304 (…) қаулысымен».
 */
import type { ActRef } from '../../model/records.ts';
import type { Read, Sourced } from '../sourced.ts';
import { join, match, slice, type Words } from '../words.ts';
import { KAZAKH_KIND, RUSSIAN_KIND, readActKind } from './act-kind.ts';
import { readAuthority } from './authority.ts';
import { DATE, readDate } from './dates.ts';
import { type Find, finds, WORD_END, WORD_START } from './matches.ts';
import { ACT_NUMBER, readNumber } from './numbers.ts';
import { quotedAt } from './quoted.ts';

export interface ActReference {
  kind: Read;
  authority: Words | Read;
  number: Words | Read;
  date: Read;
  title?: Words;
  words: Words;
  /** These words with everything up to the next reference. */
  whole: Words;
  /** What is said of the act: everything up to the next reference, and what stands inside this one in brackets. */
  after: Words;
}

interface Place extends Omit<ActReference, 'words' | 'whole' | 'after'> {
  start: number;
  end: number;
  inside?: Words;
}

const NO_NAME = '"«“”»№();';
/** «Заголовок приказа в редакции приказа …», «со дня … приказа признать …»: the act is the second. */
const AUTHORITY = `(?<authority>(?:(?!\\sв редакции|признать|считать утр)[^${NO_NAME}]){3,200}?)`;
/** Long enough for the titles of this field, which fill several lines; short enough for a text without end. */
const TITLE = '(?:\\s(?<title>["«“][^№]{3,1200}?["»”]))?';
const REQUISITES = `(?<date>${DATE})[\\s,]+(?:за\\s)?(?<number>${ACT_NUMBER})`;

const RUSSIAN = new RegExp(
  `${WORD_START}(?<kind>${RUSSIAN_KIND})${WORD_END}\\s${AUTHORITY}${TITLE}[\\s,]+от\\s${REQUISITES}`,
  'dgiu',
);
/** «; от 11.08.2015 № 205»: the next act of the same authority, in a list of amendments. */
const RUSSIAN_NEXT = new RegExp(`(?:[;,)]|\\sи)\\s?от\\s${REQUISITES}`, 'dgiu');
/** The authority stands before; it is looked for from its end. */
const KAZAKH = new RegExp(
  `${REQUISITES}(?<inside>(?:\\s?(?:["«“][^№]{1,1200}?["»”]|\\([^()]{1,600}\\))){0,2})\\s?(?<kind>${KAZAKH_KIND})${WORD_END}`,
  'dgiu',
);
const AUTHORITY_BEFORE = new RegExp(`[^${NO_NAME}]{3,200}$`, 'du');
/** No authority has a longer name. */
const REACH = 200;

function requisites({ named }: Find): Pick<ActReference, 'date' | 'number'> | undefined {
  const date = readDate(named.date);
  const number = readNumber(named.number);
  return date && number && { date, number };
}

function placeReference(find: Find, authority: Words | undefined): Place[] {
  const { kind } = find.named;
  const read = requisites(find);
  const name = kind && readActKind(kind.text);
  if (read === undefined || kind === undefined || authority === undefined || name === undefined) return [];
  const { start, end } = find;
  return [{ kind: { value: name, from: kind }, authority: readAuthority(authority), ...read, start, end }];
}

/** The title stands before the date, or right behind the number. */
function russian(words: Words): Place[] {
  let until = 0;
  return finds(words, RUSSIAN).flatMap((find) => {
    // «… № 5 «О внесении изменений в постановление … № 2»»: the title names another act.
    if (find.start < until) return [];
    return placeReference(find, find.named.authority).map((place): Place => {
      const { title } = find.named;
      if (title !== undefined) return { ...place, title: slice(title, 1, title.text.length - 1) };
      const behind = quotedAt(words, find.end);
      until = behind?.end ?? find.end;
      return behind === undefined ? place : { ...place, ...behind };
    });
  });
}

/** With what follows each in a list, which has its kind and its authority. */
function withFollowing(words: Words, places: readonly Place[]): Place[] {
  const followers = finds(words, RUSSIAN_NEXT);
  let next = 0;
  return places.flatMap((place, at) => {
    const all = [place];
    const limit = places[at + 1]?.start ?? words.text.length;
    for (let find = followers[next]; find !== undefined && find.start < limit; find = followers[next]) {
      next += 1;
      const read = requisites(find);
      if (read === undefined || find.start + 1 < place.end) continue;
      if (isPublication(words.text.slice(place.end, find.start + 1))) continue;
      const { kind, authority } = place;
      all.push({ kind, authority, ...read, start: find.start + 1, end: find.end });
    }
    return all;
  });
}

const PUBLISHED_IN = /опубликован|газет|журнал/iu;

/** «(…, опубликован в газете «…» от 17 ноября 2012 года № 399 и от 12 декабря …»: a number of a paper is no act. */
function isPublication(between: string): boolean {
  const bracket = between.lastIndexOf('(', between.search(PUBLISHED_IN));
  if (bracket === -1 || !PUBLISHED_IN.test(between)) return false;
  const inside = between.slice(bracket).replaceAll(/\(\d+\)/gu, '');
  return !inside.includes(')');
}

/** ««Мысал» регламентін бекіту туралы» … министрінің … бұйрығы»: the title may stand before who gave the act. */
function titleBefore(words: Words, end: number): Words | undefined {
  const before = words.text.slice(0, end).trimEnd();
  if (!/туралы[»”]$/u.test(before)) return undefined;
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before[at] ?? '';
    if (/[»”]/u.test(sign)) depth += 1;
    if (/[«“]/u.test(sign)) depth -= 1;
    if (depth === 0) return slice(words, at + 1, before.length - 1);
  }
  return undefined;
}

function kazakh(words: Words): Place[] {
  let from = 0;
  return finds(words, KAZAKH).flatMap((find) => {
    const before = slice(words, Math.max(from, find.start - REACH), find.start);
    const authority = match(before, AUTHORITY_BEFORE)?.groups[0];
    from = find.end;
    if (authority === undefined) return [];
    return placeReference(find, authority).map((place): Place => {
      const { inside } = find.named;
      const start = find.start - before.text.length - 1;
      const title =
        (inside && quotedAt(inside, 0)?.title) ??
        titleBefore(words, words.offsets.indexOf(authority.offsets.at(0) ?? -1));
      return { ...place, start: Math.max(start, 0), ...(title && { title }), ...(inside && { inside }) };
    });
  });
}

/** All acts that the words name by kind, authority, date and number, in their order. */
export function actReferences(words: Words): ActReference[] {
  const first = russian(words);
  const places = first.length > 0 ? withFollowing(words, first) : kazakh(words);
  return places.map(({ start, end, inside, ...place }, at) => ({
    ...place,
    words: slice(words, start, end),
    whole: slice(words, start, places[at + 1]?.start),
    after: join([...(inside ? [inside] : []), slice(words, end, places[at + 1]?.start)]),
  }));
}

/** The reference as the records have it (`actRef` of the schema). */
export function actRef(reference: ActReference): Sourced<ActRef> {
  const { kind, authority, number, date, title } = reference;
  return { kind, authority, number, date, title };
}
