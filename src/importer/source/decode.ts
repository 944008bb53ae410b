/** The bytes of a text to a source: what they are is seen in them, not in the name of the file. */
import { lineAt, lineStarts, type SourceFile } from '../source.ts';
import { decode } from './encoding.ts';

/** A saved page shows itself within its beginning. */
const BEGINNING = 4096;
const PAGE = /<!doctype\s+html|<html[\s>]|<(?:body|article|table|div|p)(?:\s[^<>]*)?>/iu;

/** A heading, the rule below the head of a table, an anchor of the register, a corner set as a quotation. */
const MARKDOWN = /^#{1,6} [\p{L}\d«"“]|^\|(?: ?:?-{3,}:? ?\|)+$|^<a id="[\w-]+"><\/a>$|^> \*/mu;

function detectFormat(beginning: string): SourceFile['format'] {
  if (MARKDOWN.test(beginning) && !/<!doctype\s+html|<html[\s>]/iu.test(beginning)) return 'markdown';
  return PAGE.test(beginning) ? 'html' : 'text';
}

/**
 * UTF-8 with or without its mark, UTF-16, else windows-1251, in which the registers were kept for years, or one of its
 * likes. A mark is taken away. Bytes that were spoilt on the way do not make another encoding of a text: where more of
 * its letters are whole than broken it stays UTF-8, and each broken one is named.
 */
export function decodeSource(name: string, bytes: Uint8Array): SourceFile {
  const { text, encoding } = decode(bytes);
  return {
    name,
    text,
    encoding,
    format: detectFormat(text.slice(0, BEGINNING)),
    broken: findBrokenPlaces(text),
  };
}

function findBrokenPlaces(text: string): NonNullable<SourceFile['broken']> {
  const starts = lineStarts(text);
  return [...text.matchAll(/\ufffd/gu)].map(({ index }) => {
    const line = lineAt(starts, index);
    return { line, column: index - (starts[line - 1] ?? 0) + 1 };
  });
}
