/** Titles in quotes, which stand inside one another and are not always closed. */
import { slice, type Words } from '../words.ts';

const OPENING = /[«“„]/u;
const CLOSING = /[»”]/u;

/** What is said of an act behind its title ends the title, though a mark be missing. */
const BEHIND_TITLE = /^[\s,]*\(?(?:зарегистрирован|опубликован)/iu;
const REACH = 24;

/** No title is longer: a mark that nothing closes must not make the search go through a whole text. */
const LONGEST = 3000;

/** A straight quote opens after white space, a bracket or another quote, and before a letter. */
function opens(text: string, at: number): boolean {
  return /[\s("«]|^$/u.test(text[at - 1] ?? '') && /[\p{L}\d«"]/u.test(text[at + 1] ?? '');
}

/**
 * Where the quote that begins at `start` ends: after its own closing mark, or, when one is missing as in
 * «Об утверждении стандарта «Прием документов», after the last mark there is. Nothing when none closes it.
 */
export function findQuoteEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let last: number | undefined;
  for (let at = start; at < Math.min(text.length, start + LONGEST); at += 1) {
    const mark = text[at] ?? '';
    const opening = OPENING.test(mark) || (mark === '"' && opens(text, at));
    if (opening) depth += 1;
    else if (CLOSING.test(mark) || mark === '"') {
      depth -= 1;
      last = at + 1;
      if (depth <= 0 || BEHIND_TITLE.test(text.slice(last, last + REACH))) return last;
    }
  }
  return last;
}

export interface Quoted {
  /** What stands between the marks. */
  title: Words;
  /** Offset in the words after the closing mark. */
  end: number;
}

/** The quote that begins at an offset of the words, white space aside. */
/** «… «О регламентах (зарегистрирован …»: nobody closed the title before its registration begins. */
const REGISTERED = /\s?\((?:зарегистрирован|опубликован)/giu;

function unclosed(text: string, start: number): number | undefined {
  REGISTERED.lastIndex = start;
  const end = REGISTERED.exec(text.slice(0, start + LONGEST))?.index;
  return end === undefined || findQuoteEnd(text.slice(0, end), start) !== undefined ? undefined : end;
}

export function quotedAt(words: Words, offset: number): Quoted | undefined {
  const start = offset + (/^\s*/.exec(words.text.slice(offset))?.[0].length ?? 0);
  if (!/[«“„"]/u.test(words.text[start] ?? '')) return undefined;
  const open = unclosed(words.text, start);
  if (open !== undefined) return { title: slice(words, start + 1, open), end: open };
  const end = findQuoteEnd(words.text, start);
  return end === undefined ? undefined : { title: slice(words, start + 1, end - 1), end };
}

function closes(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  return CLOSING.test(mark) || (mark === '"' && !opens(text, at));
}

/** For every offset of a text whether it stands inside a quote. */
export function insideQuotes(text: string): (offset: number) => boolean {
  const quoted = new Uint8Array(text.length);
  let closing = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (!OPENING.test(mark) && !(mark === '"' && opens(text, at))) continue;
    while (closing < text.length && (closing <= at || !closes(text, closing))) closing += 1;
    // Nothing near closes this one: without the look ahead a text of opening marks would take quadratic time.
    if (closing - at > LONGEST) continue;
    const end = findQuoteEnd(text, at);
    if (end === undefined) continue;
    quoted.fill(1, at + 1, end);
    at = end - 1;
  }
  return (offset) => quoted[offset] === 1;
}
