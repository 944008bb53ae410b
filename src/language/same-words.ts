/** Words as they are compared: writing that changes nothing is no difference. */
import { stemsOf } from './russian-stems.ts';

/** The text without differences of case, quotation marks, dashes, spaces and ё. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»„“”"']/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export function sameWords(a: string | undefined, b: string | undefined): boolean {
  return a === b || plainWords(a ?? '') === plainWords(b ?? '');
}

export function sameLists(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => sameWords(text, b[index]));
}

/** The same names: «работник ЦОН» and «работник ЦОНа» are one worker. */
export function sameStems(a: string, b: string): boolean {
  return a === b || stemsOf(a).join(' ') === stemsOf(b).join(' ');
}
