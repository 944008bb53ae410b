/** Looking into a draft that another reader made. */

import { isRead, isWords, type Sourced } from './sourced.ts';
import type { Words } from './words.ts';

export type Fields = { readonly [key: string]: Sourced };

function isFields(value: Sourced): value is Fields {
  return typeof value === 'object' && !Array.isArray(value) && !isWords(value) && !isRead(value);
}

export function readField(value: Sourced, key: string): Sourced {
  return isFields(value) ? value[key] : undefined;
}

/** The mappings of a list; nothing for what is no list. */
export function readItems(value: Sourced): Fields[] {
  const items: readonly Sourced[] = Array.isArray(value) ? value : [];
  return items.filter(isFields);
}

/** The words of the source that a value was read from. */
export function readFieldWords(value: Sourced): Words | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (isWords(value)) return value;
  return isRead(value) ? value.from : undefined;
}

/** The value as a text. */
export function readFieldText(value: Sourced): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (isWords(value)) return value.text;
  return isRead(value) ? String(value.value) : undefined;
}

/** Words of the act with the place that the outline gave them. */
export interface Placed {
  words: Words;
  at: string;
}

export const quote = ({ words, at }: Placed) => ({ text: words, at });

/** An empty list is left out of a record. */
export const some = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined;

/** So are words that say nothing. */
export const wordsIfAny = (words: Words): Words | undefined => (words.text === '' ? undefined : words);

/** `push` takes its values from the stack, which a list as long as a text would overflow. */
export function append<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}
