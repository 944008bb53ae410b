/** Where each paragraph of an item stands, in the words of the records: `п. 8 пп. 2), абз. 2`. */
import { NOTE } from './landmarks.ts';
import { type Peeled, readFigure } from './markers.ts';
import type { Paragraph } from './types.ts';

/**
 * The first paragraph of an item is the item itself. A paragraph between two sub-items of one list belongs to the
 * former of them; one after the list is counted from the beginning of the item: `п. 9, абз. 13`.
 */
export function placed(paragraphs: readonly Peeled[], item: string): Paragraph[] {
  const next = nextSubitems(paragraphs);
  let list: { at: string; figure: number; paragraphs: number } | undefined;
  return paragraphs.map(({ markers, words }, index): Paragraph => {
    const at = (place: string): Paragraph => ({ markers, words, at: place });
    const [outer] = markers;
    if (outer?.kind === 'subitem') {
      list = {
        at: `${item} пп. ${outer.words.text.replaceAll(/\s|[.)]$/gu, '')})`,
        figure: readFigure(outer.number),
        paragraphs: 1,
      };
      return at(list.at);
    }
    if (NOTE.test(words.text)) return at(`${item}, сноска`);
    if (index === 0) return at(item);
    if (list !== undefined && next[index] === list.figure + 1) {
      list.paragraphs += 1;
      return at(`${list.at}, абз. ${list.paragraphs}`);
    }
    return at(`${item}, абз. ${index + 1}`);
  });
}

/** For each paragraph the number of the next sub-item below it. */
function nextSubitems(paragraphs: readonly Peeled[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let figure: number | undefined;
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    next[index] = figure;
    const marker = paragraphs[index]?.markers[0];
    if (marker?.kind === 'subitem') figure = readFigure(marker.number);
  }
  return next;
}
