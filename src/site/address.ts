/** Addresses of pages. They are made of record ids and are permanent: changing one breaks somebody's link. */

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a path inside the site, with the base path of the deployment. */
export function address(path: string): string {
  return `${BASE}${path}`;
}

export const regulationAddress = (id: string) => address(`/regulations/${id}/`);
export const actAddress = (id: string) => address(`/acts/${id}/`);
export const standardAddress = (id: string) => address(`/standards/${id}/`);
export const ruleAddress = (rule: string) => address(`/docs/rules/${rule.replace('/', '-')}/`);
export const docAddress = (name: string) => address(`/docs/${name}/`);
export const facetAddress = (facet: string, value: string) => address(`/catalogue/${facet}/${value}/`);

export const HOME = address('/');
export const CATALOGUE = address('/catalogue/');
export const CHECKS = address('/checks/');
export const GLOSSARY = address('/glossary/');
export const DEADLINE = address('/deadline/');
export const SEARCH = address('/search/');
export const DOCS = address('/docs/');
export const METHOD = docAddress('method');
