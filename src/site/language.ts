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

/** The rules tell what they find in Russian and in English; pages in Kazakh show the Russian. */
export const chooseFindingsLanguage = (page: RecordLanguage): Language & RecordLanguage =>
  page === 'kk' ? 'ru' : page;
