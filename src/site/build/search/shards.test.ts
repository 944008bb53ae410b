import { expect, test } from 'vitest';
import { splitIntoShards } from './shards.ts';

const page = (path: string) => ({ path, hash: '' });

test('an act, its regulations and their pages for lawyers are in one part, and stay there when others come', () => {
  const family = [
    'acts/kz/vko/2015-1/index.html',
    'acts/kz/vko/2015-1/on/2016-01-01/index.html',
    'regulations/kz/vko/2015-1/one/index.html',
    'regulations/kz/vko/2015-1/one/law/index.html',
    'regulations/kz/vko/2015-1/two/index.html',
  ].map(page);
  const others = Array.from({ length: 100 }, (_, at) =>
    page(`regulations/kz/vko/2015-${at + 2}/x/index.html`),
  );
  const more = Array.from({ length: 20 }, (_, at) => page(`docs/${at}/index.html`));
  for (const pages of [others, [...others, ...more]]) {
    const shards = splitIntoShards([...pages, ...family], 20);
    expect(shards).toHaveLength(8);
    const [own, ...rest] = shards.filter(({ pages: all }) => all.includes(family[0] ?? page('')));
    expect(rest).toEqual([]);
    expect(family.every((one) => own?.pages.includes(one))).toBe(true);
    expect(own?.pages.length).toBeLessThan(40);
  }
});
