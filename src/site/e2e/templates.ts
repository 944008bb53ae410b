/**
 * One page of each kind, and the same kinds in every language: what each of them must keep to is tested on this list.
 * A new kind of page joins it here.
 */

const GUARDIANSHIP = 'kz/akmola/2015-a-7-298/ustanovlenie-opeki';
const REPEALED = 'kz/vko/2014-198/eksternat';

/** By what the page is; paths from the root of a language. */
export const TEMPLATES = {
  home: '',
  catalogue: 'catalogue/',
  facet: 'catalogue/status/repealed/',
  'catalogue in an order': 'catalogue/by/term/',
  regulation: `regulations/${GUARDIANSHIP}/`,
  'regulation for legal staff': `regulations/${GUARDIANSHIP}/law/`,
  'repealed regulation': `regulations/${REPEALED}/`,
  'excluded regulation': 'regulations/kz/vko/2014-198/konsultativnaya-pomosch/',
  'list of records': 'standards/',
  act: 'acts/kz/akmola/2015-a-7-298/',
  'repealed act': 'acts/kz/vko/2014-198/',
  'act on a day': 'acts/kz/vko/2014-198/on/2015-08-20/',
  standard: 'standards/kz/mon/2015-198/01/',
  'standard without a text': 'standards/kz/gov/2014-538/eksternat/',
  order: 'orders/kz/mon/2015-198/',
  services: 'services/',
  service: 'services/kz/eksternat/',
  'service by rules that were read': 'services/kz/posobie-opekunam/',
  'service then and now': 'services/kz/ustanovlenie-opeki/compare/',
  'rules of a service': 'rules/kz/mon/2016-407/uchet-usynovitelei/',
  'rules on a day': 'rules/kz/mon/2020-158/spravki-po-opeke/on/2026-05-05/',
  changes: 'changes/',
  'changes of a region': 'changes/vko/',
  log: 'log/',
  offline: 'offline/',
  checks: 'checks/',
  comparison: 'compare/',
  'comparison of two': `compare/?a=${GUARDIANSHIP}&b=${REPEALED}`,
  calculator: 'deadline/',
  'days off': 'deadline/2015/',
  glossary: 'glossary/',
  search: 'search/',
  'open data': 'data/',
  docs: 'docs/',
  document: 'docs/method/',
  rules: 'docs/rules/',
  rule: 'docs/rules/term-exceeded/',
  decisions: 'docs/adr/',
  'not there': '404.html',
} as const;

/** Folders of the languages. */
export const LANGUAGE_FOLDERS = { ru: '', kk: 'kk/' } as const;

/** Every template in every language: what it is, where it is. */
export const PAGES: readonly (readonly [name: string, path: string])[] = Object.entries(
  LANGUAGE_FOLDERS,
).flatMap(([language, folder]) =>
  Object.entries(TEMPLATES).map(([name, path]) => [`${name}, ${language}`, `${folder}${path}`] as const),
);
