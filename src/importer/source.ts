/** A text as it was read, before anybody understood any of it. */

import type { Encoding } from './source/encoding.ts';

export interface SourceFile {
  /** File name, for reports and for the record's `source.text`. */
  name: string;
  /**
   * Decoded, otherwise as it came: line breaks, no-break spaces and bookmarks included. Of a .docx a line a paragraph,
   * of a .pdf the lines of its pages.
   */
  text: string;
  /** Known of a text and of a page. */
  encoding?: Encoding;
  format: 'text' | 'html' | 'markdown' | 'docx' | 'pdf';
  /** The line with which each page of a .pdf begins, from 1. */
  pages?: readonly number[];
  /** Why the file could not be read; then there is no text. Russian, without a full stop. */
  refused?: string;
  /** What of the file is not in the text. Russian sentences. */
  leftOut?: readonly string[];
  /** Where bytes were no letters; both count from 1. */
  broken?: readonly { line: number; column: number }[];
}

/** The offset at which each line begins. A line ends with LF, CRLF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** The line, counted from 1, in which an offset stands. */
export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
