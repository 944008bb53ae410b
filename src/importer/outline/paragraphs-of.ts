/** Every paragraph of an outline, in the order of the text, whatever part it is in. */
import type { DocumentPart, Outline, Paragraph } from './types.ts';

export function paragraphsOf({ act, documents, unplaced }: Outline): Paragraph[] {
  return [
    ...act.head,
    ...act.preamble,
    ...act.items.flatMap(({ paragraphs }) => paragraphs),
    ...act.signature,
    ...documents.flatMap(ofDocument),
    ...unplaced,
  ];
}

function ofDocument({ stamp, heading, notes, sections, appendices }: DocumentPart): Paragraph[] {
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
