/**
 * What a page reads while it is rendered: a page whose readings are what they were need not be rendered again. Pages are
 * rendered one after another, so that one list is open at a time; outside of a page nothing is noted.
 */

/** Stands for the id where a collection was read as a whole; no record has it. */
export const WHOLE = '*';

/** What was read, as `collection id`. */
export type ReadKey = `${string} ${string}`;

let open: Set<ReadKey> | undefined;

export function note(collection: string, id = WHOLE): void {
  open?.add(`${collection} ${id}`);
}

/** For what is worked out once for many pages: whoever uses the answer notes the answer, not what it is made of. */
export function unnoted<T>(work: () => T): T {
  const before = open;
  open = undefined;
  try {
    return work();
  } finally {
    open = before;
  }
}

/** @throws Error while another page is being rendered: nobody could tell their readings apart */
export function beginReads(): void {
  if (open !== undefined)
    throw new Error('two pages are rendered at a time: what each of them reads is not known');
  open = new Set();
}

export function endReads(): ReadKey[] {
  const keys = [...(open ?? [])].sort();
  open = undefined;
  return keys;
}
