/** Addresses of pages. They are made of record ids and are permanent: changing one breaks somebody's link. */

import { languageFolder } from './options.ts';

/** Where Astro believes the pages to be: under `astro dev` in the folder of their language, in a build above it. */
const PLACE = import.meta.env.BASE_URL.replace(/\/$/, '');
const SHARED = (import.meta.env.SHARED_URL ?? import.meta.env.BASE_URL).replace(/\/$/, '');
const FOLDER = languageFolder();
const BASE = FOLDER === '' ? SHARED : `${SHARED}/${FOLDER}`;

/** Address of a page of this language, with the base path of the deployment. */
export function address(path: string): string {
  return `${BASE}${path}`;
}

/** @param path of this page, as Astro has it */
export const ownAddress = (path: string): string => address(path.slice(PLACE.length));

/** Address of what stands once for all languages: fonts, the icon, pictures. */
export function sharedAddress(path: string): string {
  return `${SHARED}${path}`;
}

/**
 * The same page in another language.
 *
 * @param here path of a page of this language
 * @param folder of the other language, empty for the catalogue's own
 */
export function inFolder(folder: string, here: string): string {
  return sharedAddress(`${folder && `/${folder}`}${here.slice(BASE.length)}`);
}

export const regulationAddress = (id: string) => address(`/regulations/${id}/`);
/** Proofs, places, contradictions and legal data of a regulation: the part for legal staff. */
export const regulationLawAddress = (id: string) => address(`/regulations/${id}/law/`);
export const actAddress = (id: string) => address(`/acts/${id}/`);
/** An act as it was on a day on which something about it changed. */
export const actDayAddress = (id: string, day: string) => address(`/acts/${id}/on/${day}/`);
/** Banners of an act and its regulations for every day. */
export const statusHistoryAddress = (id: string) => address(`/acts/${id}/status.json`);
/** Changes of a region; of all regions without one. */
export const changesAddress = (region?: string) =>
  address(region === undefined ? '/changes/' : `/changes/${region}/`);
/** The feed that goes with a page of changes or with the page of an act. */
export const feedAddress = (page: string) => `${page}atom.xml`;
export const standardAddress = (id: string) => address(`/standards/${id}/`);
export const serviceAddress = (id: string) => address(`/services/${id}/`);
/** A service as its regulation had it beside the rules of today. */
export const thenAndNowAddress = (id: string) => address(`/services/${id}/compare/`);
/** An order that approved standards or rules. */
export const orderAddress = (id: string) => address(`/orders/${id}/`);
export const rulesAddress = (id: string) => address(`/rules/${id}/`);
/** The rules of a service as they stood from a day on which a redaction began, as far as is known. */
export const rulesDayAddress = (id: string, day: string) => address(`/rules/${id}/on/${day}/`);
/** A draft that is no record yet, only in the preview and by `build --draft`; without a draft, all of them. */
export const draftAddress = (draft?: { kind: string; id: string }) =>
  address(draft === undefined ? '/drafts/' : `/drafts/${draft.kind}/${draft.id}/`);
export const ruleAddress = (rule: string) => address(`/docs/rules/${rule.replace('/', '-')}/`);
export const docAddress = (name: string) => address(`/docs/${name}/`);
export const facetAddress = (facet: string, value: string) => address(`/catalogue/${facet}/${value}/`);
/** A comparison that the build has made: see src/site/view/compare/pairs.ts. */
export const comparisonAddress = (a: string, b: string) => address(`/compare/${a}/with/${b}/`);
/** A comparison of any two, or of one with another yet to be chosen. */
export const choiceAddress = (a: string, b?: string) =>
  `${COMPARE}?a=${a}${b === undefined ? '' : `&b=${b}`}`;

/** All records of a kind in a list. */
export const listAddress = (kind: 'acts' | 'standards' | 'orders' | 'rules') => address(`/${kind}/`);

export const HOME = address('/');
export const CATALOGUE = address('/catalogue/');
export const SERVICES = address('/services/');
export const COMPARE = address('/compare/');
export const CHECKS = address('/checks/');
export const GLOSSARY = address('/glossary/');
/** What a reader keeps to read without a network. */
export const OFFLINE = address('/offline/');
/** What is new in the catalogue itself. */
export const LOG = address('/log/');
export const DEADLINE = address('/deadline/');
export const CALCULATOR_WORDS = `${DEADLINE}words.json`;
export const SEARCH = address('/search/');
export const SEARCH_INDEX = `${SEARCH}index.json`;
export const MANIFEST = address('/manifest.webmanifest');
export const OPENSEARCH = address('/opensearch.xml');
export const OPEN_DATA = address('/data/');
export const DATA_INDEX = sharedAddress('/data/v1/index.json');
export const DOCS = address('/docs/');
export const METHOD = docAddress('method');
