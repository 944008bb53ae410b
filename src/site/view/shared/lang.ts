/** In which language a record speaks, and the mark of it on a page in another one. */
import type { RecordLanguage } from '../../../model/records.ts';
import type { SiteData } from '../../data.ts';

type Records = Pick<SiteData, 'catalog' | 'site'>;

/**
 * Language of the words of a record: acts and orders name one, their regulations and standards share it.
 *
 * @param id of any record; without it, of the words of the editors
 */
export function findLanguage({ catalog, site }: Records, id = ''): RecordLanguage {
  const approvedBy = catalog.regulations.get(id)?.act ?? catalog.standards.get(id)?.order;
  const source = approvedBy ?? catalog.acts.get(id) ?? catalog.orders.get(id);
  return source?.data.language ?? catalog.site?.data.language ?? site.language;
}

/** The `lang` of those words: nothing on a page in their language, so that such a page carries no marks. */
export function chooseLang(data: Records, id?: string): RecordLanguage | undefined {
  const language = findLanguage(data, id);
  return language === data.site.language ? undefined : language;
}
