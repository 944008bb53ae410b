/** The words of the interface in the language of a catalogue. */
import type { Site } from '../../model/records.ts';
import { kk } from './kk.ts';
import { type Dictionary, ru } from './ru.ts';

const DICTIONARIES: Record<Site['language'], Dictionary> = { ru, kk };

export function chooseDictionary(language: Site['language']): Dictionary {
  return DICTIONARIES[language];
}
