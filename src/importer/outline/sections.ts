/** Items and sections of a document or of an act, told apart by how their numbers go on. */
import type { Words } from '../words.ts';
import { Headings } from './headings.ts';
import { NOTE } from './landmarks.ts';
import { type Peeled, peel } from './markers.ts';
import { Numbers } from './numbers.ts';
import { placed } from './places.ts';
import type { Raw } from './raw.ts';
import type { Item, Paragraph, Section } from './types.ts';

interface OpenItem {
  number?: string;
  paragraphs: Peeled[];
}

interface OpenSection {
  heading?: Words;
  items: OpenItem[];
}

export interface Body {
  /** «Сноска» that stands before the first item. */
  notes: readonly Paragraph[];
  sections: readonly Section[];
}

export function splitSections(raws: readonly Raw[]): Body {
  const notes: Paragraph[] = [];
  const sections: OpenSection[] = [];
  const items = new Numbers();
  const peeled = raws.map(({ words, row }) => (row ? bare(words) : peel(words)));
  const headings = new Headings(raws, peeled);
  for (let index = 0; index < raws.length; index += 1) {
    const paragraph = peeled[index];
    const words = raws[index]?.words;
    if (paragraph === undefined || words === undefined) continue;
    if (items.last === undefined && NOTE.test(words.text)) {
      notes.push({ markers: [], words, at: 'сноска' });
      continue;
    }
    const heading = headings.at(index, items);
    if (heading !== undefined) {
      sections.push({ heading: heading.words, items: [] });
      index += heading.lines - 1;
      continue;
    }
    if (sections.length === 0) sections.push({ items: [] });
    place(paragraph, peeled[index - 1], sections.at(-1)?.items ?? [], items);
  }
  return { notes, sections: sections.map(closed) };
}

/** A paragraph begins an item or goes on in the open one. */
function place(paragraph: Peeled, before: Peeled | undefined, open: OpenItem[], items: Numbers): void {
  const [marker] = paragraph.markers;
  if (
    marker?.kind === 'item' &&
    marker.number !== undefined &&
    items.isItem(marker.number, paragraph.words.text, before)
  ) {
    items.begin(marker.number);
    open.push({ number: marker.number, paragraphs: [paragraph] });
    return;
  }
  // «1.» in a list of an item is its sub-item.
  const inList = marker?.kind === 'item' ? asSubitem(paragraph) : paragraph;
  items.count(inList);
  const item = open.at(-1);
  if (item === undefined) open.push({ paragraphs: [inList] });
  else item.paragraphs.push(inList);
}

function bare(words: Words): Peeled {
  return { markers: [], words };
}

function asSubitem({ markers: [first, ...rest], words }: Peeled): Peeled {
  return { markers: first === undefined ? rest : [{ ...first, kind: 'subitem' }, ...rest], words };
}

function closed({ heading, items }: OpenSection): Section {
  return {
    ...(heading !== undefined && { heading: { ...headingParagraph(heading), at: 'заголовок раздела' } }),
    items: items.map(({ number, paragraphs }): Item => {
      if (number !== undefined) {
        const at = `п. ${number}`;
        return { number, at, paragraphs: placed(paragraphs, at) };
      }
      const section = heading && sectionNumber(heading);
      if (section === undefined)
        return { at: 'вводная часть', paragraphs: placed(paragraphs, 'вводная часть') };
      const at = `раздел ${section}`;
      return { at, paragraphs: isList(paragraphs) ? placed(paragraphs, at) : inSection(paragraphs, at) };
    }),
  };
}

/** «3. Описание …», «Глава 3. Описание …». */
function sectionNumber(heading: Words): string | undefined {
  return /^(?:\p{L}+\s)?(?<number>\d{1,2})(?!\d)/u.exec(heading.text)?.groups?.number;
}

function isList(paragraphs: readonly Peeled[]): boolean {
  return paragraphs.filter(({ markers }) => markers[0]?.kind === 'subitem').length > 1;
}

/** «4) Услугодатель не взаимодействует …» alone below its heading: the number is a slip, and no place. */
function inSection(paragraphs: readonly Peeled[], at: string): Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    at: index === 0 ? at : `${at}, абз. ${index + 1}`,
  }));
}

function headingParagraph(words: Words): Peeled {
  const peeled = peel(words);
  return peeled.markers[0]?.kind === 'item' ? peeled : bare(words);
}
