/** The text that a record was made from, as its quotes are held against it: without marks, white space squeezed. */
import { splitLines } from '../../importer/outline/lines.ts';
import { makeScriptReader } from '../../importer/outline/scripts.ts';
import { lineAt, lineStarts, type SourceFile } from '../../importer/source.ts';

export interface SourceText {
  /** Name of its file. */
  name: string;
  /** One line; every run of white space is one space. */
  text: string;
  /** Line of the file, from 1, in which an offset of `text` stands. */
  lineAt(offset: number): number;
}

/** Signs without width are nobody's words. */
const INVISIBLE = /\p{Cf}/gu;

export function squeezed(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/gu, ' ').trim();
}

export function sourceText(source: SourceFile): SourceText {
  const starts = lineStarts(source.text);
  const ends: number[] = [];
  const lines: number[] = [];
  let text = '';
  for (const { words } of splitLines(source)) {
    text += text === '' ? words.text : ` ${words.text}`;
    ends.push(text.length);
    lines.push(lineAt(starts, words.offsets.at(0) ?? 0));
  }
  return {
    name: source.name,
    text,
    lineAt(offset) {
      let [low, high] = [0, ends.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return lines[low] ?? 1;
    },
  };
}

/** Whether words stand in a text as they are, but for white space and for look-alikes of the other script. */
export function stands(quote: string, { text }: SourceText): boolean {
  const words = squeezed(quote);
  return text.includes(words) || text.includes(makeScriptReader(text)(words));
}
