/**
 * The parts of the font that the first lines of a page need: a browser asks for the others when it meets them, and
 * then they come too late for this page. «Портал eGov» stands on most pages, so that Latin letters are among them.
 */
import type { RecordLanguage } from '../../../model/records.ts';

const PARTS: Record<RecordLanguage, readonly string[]> = {
  ru: ['cyrillic', 'signs', 'latin'],
  kk: ['cyrillic', 'kazakh', 'signs', 'latin'],
};

export const chooseFonts = (language: RecordLanguage): readonly string[] =>
  PARTS[language].flatMap((part) => [`${part}-400`, `${part}-600`]);
