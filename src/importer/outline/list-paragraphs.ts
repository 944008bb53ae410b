/** Every paragraph of an outline, in the order of the text, whatever part it is in. */

import { readNote } from '../phrases/note.ts';
import { join, type Words } from '../words.ts';
import type { DocumentPart, Item, Outline, Paragraph } from './types.ts';

export function listParagraphs({ act, documents, unplaced }: Outline): Paragraph[] {
  return [
    ...act.head,
    ...act.preamble,
    ...act.items.flatMap(({ paragraphs }) => paragraphs),
    ...act.signature,
    ...documents.flatMap(listDocumentParagraphs),
    ...unplaced,
  ];
}

export function listDocumentParagraphs({
  stamp,
  heading,
  notes,
  sections,
  appendices,
}: DocumentPart): Paragraph[] {
  return [
    ...stamp,
    heading,
    ...notes,
    ...sections.flatMap((section) => [
      ...(section.heading ? [section.heading] : []),
      ...section.items.flatMap(({ paragraphs }) => paragraphs),
    ]),
    ...appendices.flatMap((appendix) => [...appendix.stamp, ...appendix.paragraphs]),
  ];
}

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
