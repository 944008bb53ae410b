/**
 * Every address that the built site names leads somewhere, to its anchor too: in pages, in feeds, in the data that
 * scripts fetch. Nothing is loaded from elsewhere.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_PAGES, DIST, FILES, readBuilt } from './dist.ts';

const pages = BUILT_PAGES.map((page) => ({
  ...page,
  ids: [...page.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''),
}));
const idsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));

/** Addresses a page names: of links, scripts, styles, fonts, forms. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

/** Addresses that scripts are told: a file to fetch, or a folder of such files. */
function addressesForScripts(html: string): string[] {
  return [...html.matchAll(/\sdata-[a-z]+="(\/[^"]*)"/g)].map(([, address = '']) => address);
}

/** Every text of a JSON file that begins as an address of this site does. */
function addressesInData(value: unknown): string[] {
  if (typeof value === 'string') return /^\/[\w%/.#?=-]*$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesInData) : [];
}

function problem(from: string, to: string): string | undefined {
  if (/^(https?:|mailto:|tel:)/.test(to)) return undefined;
  const url = new URL(to, `http://site${from}`);
  const path = decodeURIComponent(url.pathname);
  const file = join(DIST, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return `${from} → ${to}: no such file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && idsOf.get(path)?.has(anchor) !== true) return `${from} → ${to}: no such anchor`;
  return undefined;
}

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(60);
});

test('every internal address and anchor resolves', () => {
  const broken = pages.flatMap(({ address, html }) => addressesIn(html).map((to) => problem(address, to)));
  expect(broken.filter((one) => one !== undefined)).toEqual([]);
});

test('every address that a script is told resolves', () => {
  const told = pages.flatMap(({ address, html }) => addressesForScripts(html).map((to) => ({ address, to })));
  expect(told.length).toBeGreaterThan(50);
  const missing = told.filter(({ to }) => !existsSync(join(DIST, to)));
  expect(missing).toEqual([]);
});

test('every address in a feed or in data resolves', () => {
  const feeds = FILES.filter((file) => file.endsWith('atom.xml'));
  const data = FILES.filter((file) => file.endsWith('.json') && !file.includes('pagefind'));
  const named = [
    ...feeds.map((file) => ({ file, addresses: addressesIn(readBuilt(file)) })),
    ...data.map((file) => ({ file, addresses: addressesInData(JSON.parse(readBuilt(file))) })),
  ];
  expect(feeds.length).toBeGreaterThan(4);
  expect(named.flatMap(({ addresses }) => addresses).length).toBeGreaterThan(100);
  const broken = named.flatMap(({ file, addresses }) => addresses.map((to) => problem(`/${file}`, to)));
  expect(broken.filter((one) => one !== undefined)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});
