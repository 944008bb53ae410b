/** Every link, picture and style of the built site leads somewhere; nothing is loaded from elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = new URL('../../../dist', import.meta.url).pathname;

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const address = `/${file.replace(/index\.html$/, '')}`;
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    return { address, html, ids };
  });
const idsOf = new Map(pages.map(({ address, ids }) => [address, new Set(ids)]));

/** Addresses a page names: of links, scripts, styles, fonts, forms. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

function problem(from: string, to: string): string | undefined {
  if (/^(https?:|mailto:)/.test(to)) return undefined;
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

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('nothing is loaded from another site, and no script or style stands in a page', () => {
  for (const { address, html } of pages) {
    const loaded = [
      ...html.matchAll(/<(?:script|img|iframe|link)\b[^>]*\s(?:src|href)="(https?:[^"]*)"/g),
    ].map(([, to]) => to);
    expect(loaded, address).toEqual([]);
    expect(html, address).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
    expect(html.replace(/<script type="module" src="[^"]+"><\/script>/g, ''), address).not.toContain(
      '<script',
    );
  }
});
