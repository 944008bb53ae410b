import type { Words } from '../words.ts';

/** A text as the words of a source that holds nothing else. */
export function makeWords(text: string): Words {
  return { text, offsets: Array.from({ length: text.length }, (_, index) => index) };
}
