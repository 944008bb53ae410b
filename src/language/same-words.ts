/** Words as they are compared: writing that changes nothing is no difference. */
import { foldLetters } from './letters.ts';

/** The text without differences of case, quotation marks, dashes, spaces and ё. */
export function plainWords(text: string): string {
  return foldLetters(text)
    .replace(/[«»„“”"']/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export function sameWords(a: string | undefined, b: string | undefined): boolean {
  return a === b || plainWords(a ?? '') === plainWords(b ?? '');
}

/** The words and figures alone, folded: without punctuation, quotation marks and spaces. */
export function bareWords(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the words of one text stand in another, whole and in their order, whatever is written between them. */
export function containsWords(text: string, words: string): boolean {
  const [whole, part] = [text, words].map((one) => ` ${bareWords(one).join(' ')} `);
  return whole?.includes(part ?? '') === true;
}

export function sameLists(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => sameWords(text, b[index]));
}
