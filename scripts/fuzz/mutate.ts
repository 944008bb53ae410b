/** Records changed at random: by structure, so that many are still records, and by bytes. */
import type { Random } from '../synthetic/random.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';

const DATES = [
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '1900-01-01',
  '1969-12-31',
  '2016-02-29',
  '2026-11-30',
  '2099-12-31',
  '2100-01-01',
  '9999-12-31',
] as const;
const NUMBERS = [0, 1, 2, 7, 365, 100_000, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300, -1, 0.5] as const;
const DURATIONS = [
  '0 минут',
  '1 рабочий день',
  'не более 999999999 рабочих дней',
  '99999999999999999999 (сто) календарных дней',
  'в течение 1000000 часов',
  '0,0001 минуты',
  '3-х рабочих дней, но не более 2 лет',
  'не позднее 31 декабря',
  '3 (үш) жұмыс күні',
  'қызмет көрсету мерзімі – 30 минуттан аспайды',
  '−5 дней',
] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** In Kazakh too. */
const DURATION = /күн|сағат|минут|час|дн|день|дня|месяц|лет/;

/**
 * A copy of `value` with one thing in it changed.
 *
 * @param donor other data, of which a part may come in
 */
export function mutateData(value: unknown, random: Random, donor?: unknown): unknown {
  const copy = structuredClone(value);
  const place = pickPlace(copy, random);
  if (place === undefined) return copy;
  const { holder, key } = place;
  const given = random.chance(0.1) ? pickPlace(donor, random) : undefined;
  if (given === undefined) change(holder, key, random);
  else holder[key] = structuredClone(given.holder[given.key]);
  return copy;
}

function pickPlace(value: unknown, random: Random) {
  const [first, ...rest] = listPlaces(value);
  return first && random.pick([first, ...rest]);
}

type Holder = Record<string | number, unknown>;

/** Everything inside, however deep: where it is held and under which name. */
export function listPlaces(value: unknown): { holder: Holder; key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ holder: value as Holder, key }, ...listPlaces((value as Holder)[key])]);
}

function change(holder: Holder, key: string | number, random: Random): void {
  const value = holder[key];
  if (random.chance(0.15)) remove(holder, key);
  else if (Array.isArray(value) && random.chance(0.8)) changeList(value, random);
  else if (Array.isArray(holder) && random.chance(0.2)) holder.push(structuredClone(value));
  else if (typeof value === 'string') holder[key] = otherWords(value, random);
  else if (typeof value === 'number') holder[key] = random.pick(NUMBERS);
  else if (typeof value === 'boolean') holder[key] = !value;
  else if (typeof value === 'object' && value !== null && random.chance(0.3)) {
    (value as Holder)[random.pick(['__proto__', 'x', ...(Object.keys(value) as [])])] = 'x';
  } else holder[key] = null;
}

function remove(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function changeList(list: unknown[], random: Random): void {
  const [first, ...rest] = list;
  if (first === undefined) return;
  switch (random.integer(0, 3)) {
    case 0:
      list.length = 0;
      break;
    case 1:
      list.reverse();
      break;
    case 2:
      for (let copies = 0; copies < 60; copies += 1) list.push(structuredClone(first));
      break;
    default:
      list.push(structuredClone(random.pick([first, ...rest])));
  }
}

function otherWords(words: string, random: Random): string {
  if (DATE.test(words)) return random.pick(DATES);
  if (DURATION.test(words) && random.chance(0.6)) return random.pick(DURATIONS);
  const hostile = random.pick(HOSTILE_WORDS as unknown as [string, ...string[]]);
  if (random.chance(0.5)) return hostile;
  const at = random.integer(0, words.length);
  return random.chance(0.5) ? words.slice(0, at) : words.slice(0, at) + hostile + words.slice(at);
}

const PIECES = [
  '\n',
  '\r',
  '\t',
  ' ',
  '"',
  "'",
  '[',
  '{',
  '}',
  ']',
  ':',
  '- ',
  '&a ',
  '*a',
  '!!js/function ',
  '|',
  '>',
  '#',
  '%',
  '---\n',
  '\0',
  '\ufeff',
  '<<: ',
  '? ',
  '1) ',
  '1. ',
  'п. 5',
  '<p>',
  '<table><tr><td>',
  '</td>',
  '&nbsp;',
  '&#0;',
  'Приложение 1',
  '(исключен',
  'рабочих дней',
  'Утвержден',
  '«',
  '»',
  '№',
  'жұмыс күні',
  'бұйрығына 1-қосымша',
  'Қағида',
  '| --- |\n',
  '```mermaid a\n',
  '[a]: ',
  '![](',
  '\u2028',
  '<w:tbl><w:tr><w:tc>',
  '</w:p><w:p>',
  '<w:del>',
  '<w:tab/>',
  'ё́',
  '𝓐',
] as const;

/** Bytes with a piece taken out, put in, doubled or turned. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(0, bytes.length);
  const length = random.integer(0, random.chance(0.2) ? 2000 : 20);
  const before = bytes.subarray(0, at);
  const after = bytes.subarray(Math.min(bytes.length, at + length));
  switch (random.integer(0, 4)) {
    case 0:
      return joined(before, after);
    case 1:
      return joined(
        before,
        new TextEncoder().encode(random.pick(PIECES).repeat(random.pick([1, 1, 3, 500]))),
        bytes.subarray(at),
      );
    case 2:
      return joined(before, bytes.subarray(at, at + length), bytes.subarray(at));
    case 3:
      return joined(before, Uint8Array.of(random.integer(0, 255)), after);
    default:
      return joined(after, before);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
