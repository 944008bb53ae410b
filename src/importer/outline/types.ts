/** The text of an act taken apart: what belongs together, in which place of the act, not yet what it means. */
import type { SourceFile } from '../source.ts';
import type { Words } from '../words.ts';
import type { SourceLine } from './lines.ts';

/** «1.», «2)», «действие 3», «процесс 4», «условие 1», «–»: what a paragraph is counted by. */
export interface Marker {
  kind: 'item' | 'subitem' | 'action' | 'process' | 'condition' | 'bullet';
  /** As it stands in the text: `2)`, `действие 3`. */
  words: Words;
  /** The number in it, as it is written: `2`, `2-1`. */
  number?: string;
}

export interface Paragraph {
  /** Several when they stand one after another: `2) процесс 1 – …`. Outermost first. */
  markers: readonly Marker[];
  /** What is said, without the markers; line breaks and runs of white space are one space. */
  words: Words;
  /** Place in the act by the convention of the records: `п. 8 пп. 2), абз. 2`, `приложение 1`, `заголовок`. */
  at: string;
}

/** An item of an act or of a regulation with everything up to the next one. */
export interface Item {
  /** As it is written: `5`, `5-1`; absent for paragraphs before the first number. */
  number?: string;
  /** `п. 5`. */
  at: string;
  /** The first is what stands beside the number; sub-items, steps and loose paragraphs follow in order. */
  paragraphs: readonly Paragraph[];
}

/** «1. Общие положения», «Глава 2. Порядок …»; the heading is absent for items before the first one. */
export interface Section {
  heading?: Paragraph;
  items: readonly Item[];
}

/** «Приложение 2 к регламенту …» with what is left of it in the text. */
export interface AppendixPart {
  /** `Приложение 2`; absent when the text leaves the appendix without a label. */
  label?: Words;
  number?: string;
  /** What stands in the corner after the label: «к регламенту государственной услуги «…»». */
  stamp: readonly Paragraph[];
  /** Headings and paragraphs of the appendix; a table's rows are paragraphs whose cells are joined by « | ». */
  paragraphs: readonly Paragraph[];
}

/** A regulation, a standard or another document that the act approves, as it is attached to it. */
export interface DocumentPart {
  kind: 'regulation' | 'standard' | 'rules' | 'other';
  /** The corner: «Утвержден постановлением …», «Приложение 1 к приказу …». */
  stamp: readonly Paragraph[];
  /** The whole heading, its broken lines joined. */
  heading: Paragraph;
  /** Notes under the heading: «Сноска. Заголовок в редакции …». */
  notes: readonly Paragraph[];
  sections: readonly Section[];
  appendices: readonly AppendixPart[];
}

export interface ActPart {
  /** Title, status, requisites and notes, in their order, up to the preamble. */
  head: readonly Paragraph[];
  /** Ends with «ПОСТАНОВЛЯЕТ:», «ПРИКАЗЫВАЮ:», «РЕШИЛ:», «ҚАУЛЫ ЕТЕДІ:». */
  preamble: readonly Paragraph[];
  items: readonly Item[];
  /** Position and name, and who agreed: «СОГЛАСОВАН …». */
  signature: readonly Paragraph[];
}

export interface Outline {
  source: SourceFile;
  /** All that a reader sees, before it was put together. */
  lines: readonly SourceLine[];
  /** ru, kk; `unknown` when the text is in neither or too short to tell. */
  language: 'ru' | 'kk' | 'unknown';
  act: ActPart;
  documents: readonly DocumentPart[];
  /** What no part above could take: never empty words, never dropped. */
  unplaced: readonly Paragraph[];
}
