import { expect, test } from 'vitest';
import { nearestPages } from './nearest-address.ts';
import type { Named } from './service-index.ts';

const named = (name: string, href: string | undefined, ...records: string[]): Named => ({
  kind: 'service',
  name: { text: name },
  names: [],
  texts: [],
  keys: [],
  cites: [],
  ...(href === undefined ? {} : { href }),
  records: records.map((address) => ({ href: address, facets: {} })),
});
const INDEX = [
  named('Экстернат', '/services/kz/eksternat/', '/regulations/kz/vko/2014-198/eksternat/'),
  named(
    'Опека',
    '/services/kz/ustanovlenie-opeki/',
    '/regulations/kz/akmola/2015-a-7-298/ustanovlenie-opeki/',
  ),
  named('Справки', undefined, '/regulations/kz/akmola/2015-a-7-298/spravki-po-opeke/'),
];
const near = (address: string) => nearestPages(INDEX, address).map(({ name }) => name.text);

test('an address with a slip, of another act or without an ending leads to what it is like', () => {
  expect(near('/regulations/kz/vko/2014-199/eksternatt')).toEqual(['Экстернат']);
  expect(near('/ustanovlenie_opeki.html')).toEqual(['Опека', 'Справки']);
  expect(nearestPages(INDEX, '/spravki')).toEqual([
    { name: { text: 'Справки' }, href: '/regulations/kz/akmola/2015-a-7-298/spravki-po-opeke/' },
  ]);
});

test('an address like no other leads nowhere, and words that all addresses have say nothing', () => {
  expect(near('/regulations/kz/')).toEqual([]);
  expect(near('/wp-login.php')).toEqual([]);
});
