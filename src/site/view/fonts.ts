/** The parts of the font that the first lines of a page need: a browser asks for the others when it meets them. */
import type { RecordLanguage } from '../../model/records.ts';

const PARTS: Record<RecordLanguage, readonly string[]> = {
  ru: ['cyrillic', 'signs'],
  kk: ['cyrillic', 'kazakh', 'signs'],
};

export const fontsOf = (language: RecordLanguage): readonly string[] =>
  PARTS[language].flatMap((part) => [`${part}-400`, `${part}-600`]);
