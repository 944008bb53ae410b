/** What an editor has to fill in because the text does not give it: the fields that the schema requires. */
import type { Todo } from './draft.ts';

/** The fields that a record of the schema must have. */
type RequiredField<T> = { [Key in keyof T]-?: T extends Record<Key, T[Key]> ? Key : never }[keyof T] & string;

/** One message a field; a field that the schema begins to require does not compile without its message. */
export type MissingMessages<T, Given extends keyof T = never> = Readonly<
  Record<Exclude<RequiredField<T>, Given>, string>
>;

/**
 * The fields that a draft lacks or has empty, in the order of the messages.
 *
 * @param messages in Russian, to the editor: what is missing and what to do
 */
export function missingFields(
  record: { readonly [field: string]: unknown },
  messages: Readonly<Record<string, string>>,
): Todo[] {
  return Object.entries(messages)
    .filter(([field]) => isEmpty(record[field]))
    .map(([field, message]) => ({ path: [field], message }));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
