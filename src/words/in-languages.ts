/**
 * The words of the domain, once: the command, the report and the page say the same word for the same thing. They stand
 * in the small letters of running text; where one begins a line, `capitalise` it.
 */
import type { Language } from '../model/finding.ts';
import type { RecordLanguage } from '../model/records.ts';

export type InLanguages<Key extends string> = Readonly<
  Record<Language | RecordLanguage, Readonly<Record<Key, string>>>
>;
