/** Small shapes that the records of acts, orders and standards share. */
import type { Sourced } from '../sourced.ts';
import type { Words } from '../words.ts';

/** Words of the act with the place that the outline gave them. */
export interface Placed {
  words: Words;
  at: string;
}

export const quote = ({ words, at }: Placed): Sourced => ({ text: words, at });

/** An empty list is left out of a record. */
export const some = (values: readonly Sourced[]): Sourced => (values.length > 0 ? values : undefined);

/** So are words that say nothing. */
export const said = (words: Words): Sourced => (words.text === '' ? undefined : words);

/** `push` takes its values from the stack, which a list as long as a text would overflow. */
export function append<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}
