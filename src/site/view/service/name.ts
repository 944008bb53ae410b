/** What people call a service, in the language of the page where the catalogue has a name in it. */
import type { Entry } from '../../../model/entry.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { Said } from '../shared/said.ts';

export function nameServiceIn({ data }: Entry<'service'>, language: RecordLanguage): Said {
  const own = data.names[language];
  return own === undefined ? { text: data.names.ru.short, lang: 'ru' } : { text: own.short };
}
