/** What a reader of a part of the outline hands over: a record that knows its places, and what it could not do. */
import type { Sourced } from './sourced.ts';
import type { Words } from './words.ts';

export type DraftKind = 'act' | 'regulation' | 'standard' | 'order' | 'rules';

/** Something that the text does not give or that only a person can decide. Never an invented value instead. */
export interface Todo {
  /** The field of the record, as in a finding: `['term', 'duration']`. */
  path: readonly (string | number)[];
  /** To the editor, in Russian: what is missing, what to do. */
  message: string;
  /** The words that were to be read, when there are any. */
  words?: Words;
}

/**
 * A record as one reader sees it. It has no id, no `region`, no `source`, no references to other drafts
 * (`approves[].regulation`, `standard.ref`): the front (`import-text.ts`) knows all parts and adds them. The order
 * of keys is the writer's concern too: it follows the schema.
 */
export interface DraftReading {
  readonly record: { readonly [key: string]: Sourced };
  readonly todo: readonly Todo[];
  /** Words that were understood and are in no field: «Утвердить прилагаемые:», «Длительность выполнения –». */
  readonly boilerplate: readonly Words[];
}

/** A reading that has its name and its place in the catalogue. */
export interface Draft extends DraftReading {
  readonly kind: DraftKind;
  /** Like the file, without folder of the kind and extension: `kz/vko/2014-198/vydacha-spravok`. */
  readonly id: string;
  /** Where it stands when that is not where its kind does: an order of rules stands beside them. */
  readonly shelf?: string;
}

/** What the readers of one record put aside on their way: words for no field, and questions to the editor. */
export interface Desk {
  readonly boilerplate: Words[];
  readonly todo: Todo[];
}

export function clearDesk(): Desk {
  return { boilerplate: [], todo: [] };
}

/** Like every part of a record that is written here a type, not an interface: `Sourced` takes only types. */
export type DraftQuote = {
  text: Words;
  at: string;
};
