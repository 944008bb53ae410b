/** References of a regulation to its own appendices, as its texts have them. */
import type { ActiveRegulation } from '../model/records.ts';
import { type ActText, listActTexts } from './act-texts.ts';

export interface AppendixReference {
  /** The number, or none: «согласно приложению к настоящему Регламенту». */
  number: number | undefined;
  /** The text that it stands in. */
  text: ActText;
}

/** «к Стандарту» is another act; a dash between numbers («1–3») is left alone. */
const REFERENCE = /приложени\p{L}*(?:\s+№?\s*(\d+(?:\s*(?:,|и)\s*\d+)*))?\s+к\s+настоящему\s+регламенту/giu;

export function findAppendixReferences(regulation: ActiveRegulation): AppendixReference[] {
  // The pattern is slow and few texts have the word.
  const texts = listActTexts(regulation).filter(({ text }) => text.includes('риложени'));
  return texts.flatMap((text) =>
    [...text.text.matchAll(REFERENCE)].flatMap(([, numbers]): AppendixReference[] =>
      numbers === undefined
        ? [{ number: undefined, text }]
        : (numbers.match(/\d+/g) ?? []).map((number) => ({ number: Number(number), text })),
    ),
  );
}

/** «Приложение 2» is 2; «Приложение» and an appendix without a label have no number. */
export function readLabelNumber(label: string): number | undefined {
  const digits = label.match(/\d+/)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
