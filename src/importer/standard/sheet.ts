/** What the readers of a standard's items share while they read. */
import type { ChannelKind } from '../../model/records.ts';
import type { Desk } from '../draft.ts';
import type { DocumentPart, Item, Paragraph } from '../outline/types.ts';
import { readNote } from '../phrases/note.ts';
import type { Placed } from '../sourced-fields.ts';
import { slice, type Words } from '../words.ts';

export interface Sheet extends Desk {
  /** The channels of the item on the intake: what a sentence means that names none. */
  channels: readonly ChannelKind[];
}

/** Words of the act with their place, as the schema has them. */
export type SheetQuote = {
  readonly text: Words;
  readonly at: string;
};

export function isListed({ markers }: Paragraph): boolean {
  return markers.some(({ kind }) => kind === 'subitem' || kind === 'bullet');
}

export function endsWithColon({ words }: Paragraph): boolean {
  return words.text.endsWith(':');
}

/** Records name the item or the sub-item, not the paragraph of it: `п. 6` for `п. 6, абз. 2`. */
export function itemPlace(at: string): string {
  return at.replace(/, абз\. \d+$/u, '');
}

/** A list ends its entries with a semicolon; a sentence keeps its stop. */
export function withoutSemicolon(words: Words): Words {
  return words.text.endsWith(';') ? slice(words, 0, words.text.length - 1) : words;
}

function isNote({ words }: Placed): boolean {
  return readNote(words) !== undefined;
}

/** The notes under the heading and inside the items. */
export function collectNotes({ notes, sections }: Pick<DocumentPart, 'notes' | 'sections'>): Placed[] {
  const inside = sections.flatMap(({ items }) =>
    items.flatMap(({ paragraphs }) => paragraphs.filter(isNote)),
  );
  return [...notes, ...inside].map(({ words, at }) => ({ words, at }));
}

/** The item as the standard has it. A note speaks of days and acts that are not the standard's. */
export function withoutNotes(item: Item): Item {
  return { ...item, paragraphs: item.paragraphs.filter((paragraph) => !isNote(paragraph)) };
}
