/** An item of an act as one quote. */
import type { Item } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';
import { join, type Words } from '../words.ts';

/** The words of an item with the marks of its sub-items, without its own number and without notes. */
export function wholeItem({ paragraphs }: Item): Words {
  const own = paragraphs.filter(({ words }) => readNote(words) === undefined);
  return join(
    own.flatMap(({ markers, words }, index) => {
      const marks = markers.filter(({ kind }) => index > 0 || kind !== 'item');
      return [...marks.map((marker) => marker.words), words];
    }),
  );
}
