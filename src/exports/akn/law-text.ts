/** The text of an act taken apart, as far as Akoma Ntoso asks: whoever read the text fills this in. */
import type { RecordLanguage } from '../../model/records.ts';

export interface TextParagraph {
  /** «5.» or «2)», where the paragraph begins an item or a point; `text` has it no more. */
  mark?: string;
  text: string;
  /** Place in the act, as records write it: `п. 8 пп. 2), абз. 2`. */
  at: string;
  /** Of a row of a table, empty ones among them. */
  cells?: readonly string[];
}

export interface TextItem {
  /** As it is written; absent for paragraphs before the first number. */
  number?: string;
  paragraphs: readonly TextParagraph[];
}

export interface TextSection {
  heading?: TextParagraph;
  items: readonly TextItem[];
}

export interface TextAppendix {
  number?: string;
  /** What stands in its corner. */
  stamp: readonly string[];
  paragraphs: readonly TextParagraph[];
}

export interface TextDocument {
  /** The last part of the id of its record; absent where none was made of it. */
  name?: string;
  title: string;
  stamp: readonly string[];
  notes: readonly string[];
  sections: readonly TextSection[];
  appendices: readonly TextAppendix[];
}

export interface LawText {
  country: string;
  kind: string;
  authority: string;
  number: string;
  /** ISO day. */
  date: string;
  title: string;
  language: RecordLanguage;
  head: readonly TextParagraph[];
  preamble: readonly TextParagraph[];
  items: readonly TextItem[];
  signature: readonly TextParagraph[];
  documents: readonly TextDocument[];
  /** Words that nobody could place. */
  unplaced: readonly TextParagraph[];
}
