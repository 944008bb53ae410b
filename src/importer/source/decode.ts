/** Bytes of a file to a source: what they are is seen in them, not in the name of the file. */
import type { Source } from '../source.ts';

/** A saved page shows itself within its beginning. */
const BEGINNING = 4096;
const PAGE = /<!doctype\s+html|<html[\s>]|<(?:body|article|table|div|p)(?:\s[^<>]*)?>/iu;

/** A heading, an anchor of the register, a corner set as a quotation. */
const MARKDOWN = /^#{1,3} \p{L}|^<a id="[\w-]+"><\/a>$|^> \*/mu;

function detectFormat(beginning: string): Source['format'] {
  if (MARKDOWN.test(beginning) && !/<!doctype\s+html|<html[\s>]/iu.test(beginning)) return 'markdown';
  return PAGE.test(beginning) ? 'html' : 'text';
}

/**
 * UTF-8 with or without its mark, else windows-1251, in which the registers were kept for years: every sequence of
 * bytes is a text in one of them. A mark of UTF-8 is taken away.
 */
export function decode(name: string, bytes: Uint8Array): Source {
  const utf8 = decodeBytes(bytes);
  const text = utf8 ?? new TextDecoder('windows-1251').decode(bytes);
  return {
    name,
    text,
    encoding: utf8 === undefined ? 'windows-1251' : 'utf-8',
    format: detectFormat(text.slice(0, BEGINNING)),
  };
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
