/** Looking into a draft that another reader made. */
import { isRead, isWords, type Sourced } from './sourced.ts';
import type { Words } from './words.ts';

export type Fields = { readonly [key: string]: Sourced };

function isFields(value: Sourced): value is Fields {
  return typeof value === 'object' && !Array.isArray(value) && !isWords(value) && !isRead(value);
}

export function fieldOf(value: Sourced, key: string): Sourced {
  return isFields(value) ? value[key] : undefined;
}

/** The mappings of a list; nothing for what is no list. */
export function itemsOf(value: Sourced): Fields[] {
  const items: readonly Sourced[] = Array.isArray(value) ? value : [];
  return items.filter(isFields);
}

/** The words of the source that a value was read from. */
export function wordsIn(value: Sourced): Words | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (isWords(value)) return value;
  return isRead(value) ? value.from : undefined;
}

/** The value as a text. */
export function textOf(value: Sourced): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  if (isWords(value)) return value.text;
  return isRead(value) ? String(value.value) : undefined;
}
