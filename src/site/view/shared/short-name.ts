/** What people call a service. */
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { Wording } from '../../data.ts';
import type { Said } from './lang.ts';

/** In the language of the page, else in Russian; absent where the catalogue has no record of the service. */
export function shortName(
  { site }: Wording,
  { service }: Pick<LinkedRegulation, 'service'>,
): Said | undefined {
  const names = service?.data.names;
  if (names === undefined) return undefined;
  const own = names[site.language];
  if (own !== undefined) return { text: own.short };
  return { text: names.ru.short, lang: 'ru' };
}
