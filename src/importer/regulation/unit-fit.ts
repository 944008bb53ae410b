/** How well the name of a unit fits the words that say who acts. */
import { sameLemma } from '../../language/russian-forms.ts';
import type { Actor } from '../phrases/actor.ts';
import { tokensIn } from '../phrases/unit-name.ts';
import { type NameWords, shared } from './unit-names.ts';

interface NamedUnit {
  role: string | undefined;
  name: string;
  listed: boolean;
}

const EXACT = 100;
export const WHOLE = 90;
export const SAME_HEAD = 10;
/** So many words of its own make another unit of a name. */
const FEWEST_OTHER = 2;
const ADJECTIVE = /^\p{L}[\p{L}-]*(?:ый|ий|ая|ое|ым|им)(?=\s)/u;

/** The words of a name that the other name has not. */
function countOther(name: string, other: string): number {
  const known = tokensIn(other);
  return tokensIn(name).filter(({ text }) => !known.some((word) => sameLemma(word.text, text))).length;
}

export function isSameName(one: string, other: string): boolean {
  const [a, b] = [tokensIn(one), tokensIn(other)];
  return a.length === b.length && a.every(({ text }, place) => sameLemma(text, b[place]?.text ?? ''));
}

/** How well a unit fits a name: not at all, by its role, by its head, in every word. */
export function measureFit(
  unit: NamedUnit,
  own: NameWords,
  { role, words }: Actor,
  wanted: NameWords,
  behind: readonly string[],
): number {
  if (isSameName(unit.name, words.text)) return EXACT;
  const both = shared(wanted.tail, own.tail);
  const whole =
    own.tail.length > 1 && own.tail.every((word) => behind.some((other) => sameLemma(word, other)));
  if (whole && shared(wanted.heads, own.heads) > 0) return WHOLE;
  if (wanted.tail.length > 0 && own.tail.length > 0 && both === 0) return 0;
  // «работник накопительного отдела ЦОН» is not the «работник ЦОН» whom another step names.
  if (!unit.listed && own.tail.length > 0 && countOther(words.text, unit.name) >= FEWEST_OTHER) return 0;
  // «приемная комиссия» and «комиссия по отбору»: each has a word that the other has not.
  if (wanted.tail.length > both && own.tail.length > both && both > 0) return 0;
  const headless = wanted.heads.length === 0 && own.heads.length === 0;
  // «вузом» is not the «приемная комиссия вуза»: of names without a person the first words have to be one.
  const first = headless && sameLemma(wanted.tail[0] ?? '', own.tail[0] ?? '-');
  const sameHead = shared(wanted.heads, own.heads) > 0 || (first && both > 0);
  if (unit.role !== role && !(sameHead && both > 0)) return 0;
  if (wanted.tail.length > both && own.tail.length === 0 && wanted.tail.length > 0 && !sameHead) return 0;
  // An adjective that the unit does not have makes another one of it: «государственный инспектор».
  const adjective = ADJECTIVE.exec(words.text)?.[0];
  if (adjective !== undefined && both === 0 && !sameHead && !unit.name.includes(adjective.slice(0, -3)))
    return 0;
  return (sameHead ? SAME_HEAD : 1) + both + (own.tail.length === wanted.tail.length ? 0.5 : 0);
}
