/** «Сноска. Пункт 4 в редакции приказа …»: notes of the register among the words of a standard. */

import type { Placed } from '../act/fields.ts';
import type { DocumentPart, Item } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';

function isNote({ words }: Placed): boolean {
  return readNote(words) !== undefined;
}

/** The notes under the heading and inside the items. */
export function notesOf({ notes, sections }: Pick<DocumentPart, 'notes' | 'sections'>): Placed[] {
  const inside = sections.flatMap(({ items }) =>
    items.flatMap(({ paragraphs }) => paragraphs.filter(isNote)),
  );
  return [...notes, ...inside].map(({ words, at }) => ({ words, at }));
}

/** The item as the standard has it. A note speaks of days and acts that are not the standard's. */
export function withoutNotes(item: Item): Item {
  return { ...item, paragraphs: item.paragraphs.filter((paragraph) => !isNote(paragraph)) };
}
