/** Where the readers of a regulation put what is in no field of theirs. */
import type { Todo } from '../draft.ts';
import type { Words } from '../words.ts';

export interface Desk {
  boilerplate: Words[];
  todo: Todo[];
}

/** Like every part of a record that is written here a type, not an interface: `Sourced` takes only types. */
export type Quote = {
  text: Words;
  at: string;
};
