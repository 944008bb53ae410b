/** What a page says of itself to machines, in the built site: no address of its own, so none is claimed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DIST, FILES, findFile, readBuilt } from './dist.ts';
import { LANGUAGE_FOLDERS, TEMPLATES } from './templates.ts';

interface Head {
  title: string;
  meta: Record<string, string>;
  links: Record<string, string>[];
  data: Record<string, unknown>[];
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function headOf(path: string): Head {
  const head: Head = { title: '', meta: {}, links: [], data: [] };
  for (const element of elements(parse(readBuilt(findFile(path))))) {
    const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    const [first] = element.childNodes;
    const text = first !== undefined && 'value' in first ? first.value : '';
    if (element.tagName === 'title' && head.title === '') head.title = text;
    if (element.tagName === 'meta') {
      head.meta[attributes.name ?? attributes.property ?? ''] = attributes.content ?? '';
    }
    if (element.tagName === 'link') head.links.push(attributes);
    if (element.tagName === 'script' && attributes.type === 'application/ld+json')
      head.data.push(JSON.parse(text));
  }
  return head;
}

describe.each(Object.entries(LANGUAGE_FOLDERS))('%s', (_, folder) => {
  test.each(Object.entries(TEMPLATES).filter(([, path]) => !path.includes('?')))('%s', (_name, path) => {
    const { title, meta, links } = headOf(`${folder}${path}`);
    expect(title).not.toBe('');
    expect(title.startsWith(meta['og:title'] ?? '-')).toBe(true);
    expect(meta['og:site_name']).toBe('Регламент');
    expect(links.filter(({ rel }) => rel === 'canonical')).toEqual([]);
    expect(meta['og:url']).toBeUndefined();
    const languages = links
      .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
      .map((link) => link.hreflang);
    expect(languages).toEqual(path === TEMPLATES['not there'] ? [] : ['ru', 'kk', 'x-default']);
  });
});

test('each version of a page names all of them', () => {
  for (const folder of Object.values(LANGUAGE_FOLDERS)) {
    const named = headOf(`${folder}${TEMPLATES.regulation}`).links.filter(
      ({ rel, hreflang }) => rel === 'alternate' && hreflang,
    );
    expect(named.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['ru', `/${TEMPLATES.regulation}`],
      ['kk', `/kk/${TEMPLATES.regulation}`],
      ['x-default', `/${TEMPLATES.regulation}`],
    ]);
  }
});

test('a service says who provides it, where, through what and with what result', () => {
  const [service] = headOf(TEMPLATES.regulation).data;
  expect(service).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    provider: { '@type': 'GovernmentOrganization' },
    areaServed: { '@type': 'AdministrativeArea', name: 'Акмолинская область' },
    subjectOf: { '@type': 'Legislation', legislationIdentifier: 'А-7/298', legislationDate: '2015-06-26' },
  });
  expect(service?.availableChannel).toHaveLength(3);
});

test('a repealed regulation describes no service', () => {
  expect(headOf(TEMPLATES['repealed regulation']).data).toEqual([]);
  expect(headOf(TEMPLATES['excluded regulation']).data).toEqual([]);
});

test('an act says what it is, who passed it, and that it is not in force', () => {
  expect(headOf(TEMPLATES['repealed act']).data).toEqual([
    expect.objectContaining({
      '@type': 'Legislation',
      legislationType: 'постановление',
      legislationIdentifier: '198',
      legislationDate: '2014-07-23',
      legislationLegalForce: 'NotInForce',
      inLanguage: 'ru',
    }),
  ]);
});

test('without an address there is no sitemap, and robots.txt names none', () => {
  expect(existsSync(join(DIST, 'sitemap.xml'))).toBe(false);
  expect(readBuilt('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('every page is told apart by its title within its language', () => {
  for (const folder of Object.values(LANGUAGE_FOLDERS)) {
    const pages = FILES.filter((file) => file.startsWith(`${folder}docs/`) && file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(20);
    const titles = pages.map((file) => headOf(file).title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('each language has a manifest of its own, with files that are there', () => {
  for (const [language, folder] of Object.entries(LANGUAGE_FOLDERS)) {
    const links = headOf(folder).links.filter(({ rel }) => rel === 'manifest');
    expect(links.map(({ href }) => href)).toEqual([`/${folder}manifest.webmanifest`]);
    const manifest = JSON.parse(readBuilt(`${folder}manifest.webmanifest`));
    expect(manifest).toMatchObject({ lang: language, start_url: `/${folder}`, scope: '/' });
    for (const path of [
      `${manifest.start_url}index.html`,
      ...manifest.icons.map((icon: { src: string }) => icon.src),
    ])
      expect(existsSync(join(DIST, path)), path).toBe(true);
  }
});
