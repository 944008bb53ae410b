/**
 * The languages of a site. One build makes the pages of one language: those of the catalogue's own language lie at
 * the root, those of another in a folder of its name.
 */
import type { Language } from '../model/finding.ts';
import type { RecordLanguage, Site } from '../model/records.ts';

/** The catalogue's own language first. */
export function listLanguages({ language, languages = [] }: Site): RecordLanguage[] {
  return [...new Set([language, ...languages])];
}

export function nameFolder({ language: own }: Site, language: RecordLanguage): string {
  return language === own ? '' : language;
}

function named<T extends { name: string }>(
  list: Record<string, T>,
  names: Readonly<Record<string, string>> = {},
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(list).map(([key, value]) => [key, { ...value, name: names[key] ?? value.name }]),
  );
}

/** The settings as pages of a language show them; what is not translated stays as it is. */
export function siteIn(site: Site, language: RecordLanguage): Site {
  const { regions, spheres, situations, providers, helpline, ...words } = site.translations?.[language] ?? {};
  return {
    ...site,
    ...words,
    language,
    regions: named(site.regions, regions),
    spheres: named(site.spheres, spheres),
    ...(site.helpline === undefined
      ? {}
      : { helpline: { ...site.helpline, name: helpline ?? site.helpline.name } }),
    ...(site.situations === undefined ? {} : { situations: named(site.situations, situations) }),
    ...(site.providers === undefined ? {} : { providers: named(site.providers, providers) }),
  };
}

/** What a record may have instead of a region or a sphere of the site. */
const OF_NO_REGION: Record<RecordLanguage, Readonly<Record<string, string>>> = {
  ru: { republic: 'Республика Казахстан', unknown: 'Регион не установлен' },
  kk: { republic: 'Қазақстан Республикасы', unknown: 'Өңірі анықталмаған' },
};
const OF_NO_SPHERE: Record<RecordLanguage, Readonly<Record<string, string>>> = {
  ru: { unknown: 'Сфера не названа' },
  kk: { unknown: 'Саласы аталмаған' },
};

export function nameRegion({ regions, language }: Site, id: string): string {
  return regions[id]?.name ?? OF_NO_REGION[language][id] ?? id;
}

export function nameSphere({ spheres, language }: Site, id: string): string {
  return spheres[id]?.name ?? OF_NO_SPHERE[language][id] ?? id;
}

/** The rules tell what they find in Russian and in English; pages in Kazakh show the Russian. */
export const chooseFindingsLanguage = (page: RecordLanguage): Language & RecordLanguage =>
  page === 'kk' ? 'ru' : page;
