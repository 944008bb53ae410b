/** A text as it was read, before anybody understood any of it. */

export interface SourceFile {
  /** File name, for reports and for the record's `source.text`. */
  name: string;
  /** Decoded, otherwise as it came: line breaks, no-break spaces and bookmarks included. */
  text: string;
  encoding: 'utf-8' | 'windows-1251';
  format: 'text' | 'html' | 'markdown';
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
