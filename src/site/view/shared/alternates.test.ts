import { expect, test } from 'vitest';
import type { Site } from '../../../model/records.ts';
import type { SiteData } from '../../data.ts';
import { listAlternates } from './alternates.ts';

const dataOf = (site: Partial<Site>) => ({ catalog: { site: { data: site } }, site }) as unknown as SiteData;
const HERE = '/acts/kz/vko/2014-198/';

test('a page names its versions and the one for everybody else', () => {
  expect(listAlternates(dataOf({ language: 'ru', languages: ['ru', 'kk'] }), HERE)).toEqual([
    { hreflang: 'ru', href: HERE },
    { hreflang: 'kk', href: `/kk${HERE}` },
    { hreflang: 'x-default', href: HERE },
  ]);
});

test('a site that knows its address gives whole addresses', () => {
  const data = dataOf({ language: 'kk', languages: ['ru', 'kk'], address: 'https://example.org/' });
  expect(listAlternates(data, HERE).map(({ href }) => href)).toEqual([
    `https://example.org${HERE}`,
    `https://example.org/ru${HERE}`,
    `https://example.org${HERE}`,
  ]);
});

test('a site in one language names none', () => {
  expect(listAlternates(dataOf({ language: 'ru' }), HERE)).toEqual([]);
});
