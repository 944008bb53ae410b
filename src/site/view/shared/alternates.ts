/** The same page in the other languages of the site. */
import type { RecordLanguage } from '../../../model/records.ts';
import { inFolder } from '../../address.ts';
import type { Records } from '../../data.ts';
import { listLanguages, nameFolder } from '../../language.ts';

interface Version {
  language: RecordLanguage;
  /** Path of the page. */
  href: string;
}

/** Every version of a page, the catalogue's own language first; only one where the site has one language. */
export function listVersions({ catalog, site }: Records, here: string): Version[] {
  const settings = catalog.site?.data ?? site;
  return listLanguages(settings).map((language) => ({
    language,
    href: inFolder(nameFolder(settings, language), here),
  }));
}

export interface Alternate {
  hreflang: RecordLanguage | 'x-default';
  href: string;
}

/** For search engines, which want whole addresses: paths, where the site does not know its own. */
export function listAlternates(data: Records, here: string): Alternate[] {
  const versions = listVersions(data, here);
  const [own] = versions;
  if (versions.length === 1 || own === undefined) return [];
  const whole = (href: string) =>
    data.site.address === undefined ? href : new URL(href, data.site.address).href;
  return [
    ...versions.map(({ language, href }) => ({ hreflang: language, href: whole(href) })),
    { hreflang: 'x-default', href: whole(own.href) },
  ];
}
