/** Where a program finds the data (RFC 9727): a set of links in JSON (RFC 9264). */
import { DATA_FOLDER, writeAddress } from './open-data/addresses.ts';
import type { DataContext } from './open-data/document.ts';

export const API_CATALOG = '.well-known/api-catalog';

export function formatApiCatalog({ site }: Pick<DataContext, 'site'>): string {
  const at = (path: string) => writeAddress(site, path);
  const index = at(`${DATA_FOLDER}index.json`);
  const api = {
    anchor: index,
    'service-desc': [{ href: at(`${DATA_FOLDER}openapi.json`), type: 'application/json' }],
    'service-doc': [{ href: at('data/'), type: 'text/html' }],
    ...(site.licence === undefined ? {} : { license: [{ href: site.licence.url }] }),
  };
  const linkset = [{ anchor: at(API_CATALOG), item: [{ href: index }] }, api];
  return `${JSON.stringify({ linkset }, null, 2)}\n`;
}
