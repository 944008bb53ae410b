/** A value of a record in words, for «got …». */
import type { Language } from '../model/finding.ts';

const LONGEST = 80;

/** Long values are cut: the line and the column say where the rest is. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

export function describeValue(value: unknown): Record<Language, string> {
  if (value === null || value === undefined) return { ru: 'пусто', en: 'nothing' };
  if (Array.isArray(value)) return { ru: `список (${value.length})`, en: `a list (${value.length})` };
  switch (typeof value) {
    case 'object':
      return { ru: 'набор полей', en: 'a mapping' };
    case 'string': {
      const short = shorten(value);
      return { ru: `строка «${short}»`, en: `string "${short}"` };
    }
    case 'boolean':
      return { ru: String(value), en: String(value) };
    default:
      return { ru: `число ${String(value)}`, en: `number ${String(value)}` };
  }
}
