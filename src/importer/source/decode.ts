/** Bytes of a file to a source: what they are is seen in them, not in the name of the file. */
import { lineAt, lineStarts, type SourceFile } from '../source.ts';

/** A saved page shows itself within its beginning. */
const BEGINNING = 4096;
const PAGE = /<!doctype\s+html|<html[\s>]|<(?:body|article|table|div|p)(?:\s[^<>]*)?>/iu;

/** A heading, an anchor of the register, a corner set as a quotation. */
const MARKDOWN = /^#{1,3} \p{L}|^<a id="[\w-]+"><\/a>$|^> \*/mu;

function detectFormat(beginning: string): SourceFile['format'] {
  if (MARKDOWN.test(beginning) && !/<!doctype\s+html|<html[\s>]/iu.test(beginning)) return 'markdown';
  return PAGE.test(beginning) ? 'html' : 'text';
}

/**
 * UTF-8 with or without its mark, else windows-1251, in which the registers were kept for years. A mark of UTF-8 is
 * taken away. Bytes that were spoilt on the way do not make another encoding of a text: where more of its letters are
 * whole than broken it stays UTF-8, and each broken one is named.
 */
export function decodeSource(name: string, bytes: Uint8Array): SourceFile {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const encoding = isUtf8(bytes, utf8) ? 'utf-8' : 'windows-1251';
  const text = encoding === 'utf-8' ? utf8 : new TextDecoder(encoding).decode(bytes);
  return {
    name,
    text,
    encoding,
    format: detectFormat(text.slice(0, BEGINNING)),
    broken: findBrokenPlaces(text),
  };
}

/** What a decoder puts for bytes that are no letter: ours now, or that of whoever saved the text. */
const REPLACEMENT = '\ufffd';

/** In another encoding letters of more than one byte hardly ever come about by chance. */
function isUtf8(bytes: Uint8Array, decoded: string): boolean {
  if (isValid(bytes)) return true;
  let [whole, broken] = [0, 0];
  for (const letter of decoded) {
    if (letter === REPLACEMENT) broken += 1;
    else if (letter > '\u007f') whole += 1;
  }
  return whole > broken;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function findBrokenPlaces(text: string): NonNullable<SourceFile['broken']> {
  const starts = lineStarts(text);
  return [...text.matchAll(/\ufffd/gu)].map(({ index }) => {
    const line = lineAt(starts, index);
    return { line, column: index - (starts[line - 1] ?? 0) + 1 };
  });
}
