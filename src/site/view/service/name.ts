/** What people call a service, in the language of the page where the catalogue has a name in it. */
import type { Entry } from '../../../model/entry.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { Records } from '../../data.ts';
import { chooseLang } from '../shared/lang.ts';
import { type Said, sayIn } from '../shared/said.ts';

export function nameServiceIn({ data }: Entry<'service'>, language: RecordLanguage): Said {
  const own = data.names[language];
  return own === undefined ? { text: data.names.ru.short, lang: 'ru' } : { text: own.short };
}

/** The official title of a record, in Kazakh on Kazakh pages where it was read. */
export function sayTitle(title: string, kazakh: { text: string } | undefined, data: Records): Said {
  return data.site.language === 'kk' && kazakh !== undefined
    ? { text: kazakh.text }
    : sayIn(chooseLang(data))(title);
}
