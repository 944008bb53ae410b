import { foldLetters } from './letters.ts';

/** A figure, a word in lower case with ё as е, or a single mark; offsets count from the phrase's start. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  text: string;
  start: number;
  end: number;
}

/** The ending that a figure may have, «3-х», «15 –ти», says nothing that the figure does not. */
const TOKEN = /(\d+)(?:\s?[-–]\s?(?:х|ти|ми|го|ого|й|ый|ой)(?!\p{L}))?|(\p{L}+(?:-\p{L}+)*)|\S/gu;

export function tokenise(phrase: string): Token[] {
  return [...phrase.matchAll(TOKEN)].map((match) => {
    const [raw, figure, word] = match;
    const kind = figure !== undefined ? 'number' : word !== undefined ? 'word' : 'mark';
    const text = foldLetters(figure ?? raw);
    return { kind, text, start: match.index, end: match.index + raw.length };
  });
}

/** A place in a row of tokens that moves on as they are read. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

/** Moves past the given words or marks when they stand at the cursor, and says whether they do. */
export function take(cursor: Cursor, ...texts: readonly string[]): boolean {
  const found = texts.every((text, offset) => cursor.tokens[cursor.at + offset]?.text === text);
  if (found) cursor.at += texts.length;
  return found;
}
