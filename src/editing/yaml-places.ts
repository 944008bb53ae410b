/** Lines of a YAML text, and the comments in it. */
import { Lexer, type Node, type Pair, type Scalar } from 'yaml';

/** From the beginning of a line to the end of one, without its line feed. */
export interface Lines {
  start: number;
  end: number;
}

export interface Comment {
  start: number;
  text: string;
}

/** What the lexer puts before a scalar, and its other marks that are no part of the text. */
const SCALAR_NEXT = '\u001f';
const MARKS = ['\u0002', '\u0018', SCALAR_NEXT];

export function listComments(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== SCALAR_NEXT) comments.push({ start: offset, text: token });
    if (!MARKS.includes(token)) offset += token.length;
    before = token;
  }
  return comments;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed;
}

/** The lines of a field, from that of its name to the last of its value. */
export function pairLines(text: string, { key, value }: Pair<Scalar, Node | null>): Lines {
  const [start = 0, keyEnd = 0] = key.range ?? [];
  return {
    start: lineStart(text, start),
    end: lineEnd(text, lastLetter(text, value?.range?.[1] ?? keyEnd, keyEnd)),
  };
}

/** The lines of an item of a list, from that of its hyphen. */
export function nodeLines(text: string, { range }: Node): Lines {
  const [start = 0, end = 0] = range ?? [];
  return { start: lineStart(text, start), end: lineEnd(text, lastLetter(text, end, start)) };
}

/** A block of text ends with its line feed; the lines end before it. */
function lastLetter(text: string, end: number, start: number): number {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}
