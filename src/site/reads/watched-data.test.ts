import { expect, test } from 'vitest';
import type { Act } from '../../model/records.ts';
import { makeSite } from '../view/act/__fixtures__/make-site.ts';
import { derive, deriveMap } from './derive.ts';
import { fingerprint } from './fingerprint.ts';
import { beginReads, endReads, type ReadKey } from './reads.ts';
import { watchData } from './watched-data.ts';

const act = (title: string) =>
  ({
    title,
    date: '2015-01-01',
    number: '1',
    region: 'vko',
    sphere: 'education',
    approves: [],
    events: [],
  }) as unknown as Act;

function watched(titles: Record<string, string>) {
  const plain = makeSite(Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, act(title)])));
  const maps = { findings: new Map(), checks: new Map(), statuses: new Map(), summaries: new Map() };
  return watchData({ ...plain, ...maps, drawings: new Map(), regulations: [] });
}

function readsOf(look: () => unknown): ReadKey[] {
  beginReads();
  look();
  return endReads();
}

test('a page notes the record that it looks into, whether it is there or not', () => {
  const { data } = watched({ a: 'Один', b: 'Два' });
  expect(readsOf(() => data.catalog.acts.get('a')?.data.title)).toEqual(['act a']);
  // No id is not the whole list.
  expect(readsOf(() => data.catalog.acts.get(''))).toEqual(['act ']);
  expect(readsOf(() => data.catalog.acts.size)).toEqual(['act *']);
  expect(readsOf(() => [...data.catalog.acts.values()].map(({ id }) => id))).toEqual(['act *']);
  expect(readsOf(() => [...data.catalog.acts.values()].map(({ data: { title } }) => title))).toEqual([
    'act *',
    'act a',
    'act b',
  ]);
  expect(readsOf(() => data.checks.get('a'))).toEqual(['checks a']);
});

test('what is read is told apart from what it was, and from nothing else', () => {
  const [before, after] = [watched({ a: 'Один', b: 'Два' }), watched({ a: 'Один', b: 'Три' })];
  const keys: ReadKey[] = [
    'act *',
    'act a',
    'act b',
    'act c',
    'checks a',
    'listing *',
    'calendar *',
    'site *',
  ];
  const changed = keys.filter((key) => before.tell(key) !== after.tell(key));
  expect(changed).toEqual(['act b']);
  expect(watched({ a: 'Один' }).tell('act *')).not.toBe(before.tell('act *'));
  expect(before.tell('act c')).toBe('absent');
  expect(before.tell('nobody knows')).toBeUndefined();
});

test('an answer that many pages use is noted itself, not what it is made of', () => {
  const count = derive('test-count', ({ catalog }: ReturnType<typeof watched>['data']) => [
    [...catalog.acts.values()].filter(({ data }) => data.title === 'Один').length,
  ]);
  const titles = deriveMap(
    'test-titles',
    ({ catalog }: ReturnType<typeof watched>['data']) =>
      new Map([...catalog.acts].map(([id, { data }]) => [id, data.title])),
  );
  const [before, after] = [watched({ a: 'Один', b: 'Два' }), watched({ a: 'Один', b: 'Три' })];
  expect(readsOf(() => count(before.data))).toEqual(['test-count *']);
  expect(readsOf(() => titles(before.data).get('a'))).toEqual(['test-titles a']);
  // Once worked out it is noted again by the next page.
  expect(readsOf(() => count(before.data))).toEqual(['test-count *']);
  const keys: ReadKey[] = ['test-count *', 'test-titles a', 'test-titles b', 'test-titles c'];
  expect(keys.filter((key) => before.tell(key) !== after.tell(key))).toEqual(['test-titles b']);
});

test('two pages at a time are refused', () => {
  beginReads();
  expect(beginReads).toThrow('two pages');
  endReads();
});

test('what cannot be told apart is refused, and a map is more than an empty object', () => {
  expect(() => fingerprint({ work: () => 1 })).toThrow('nothing tells');
  expect(() => fingerprint([Number.NaN])).toThrow('nothing tells');
  expect(fingerprint(new Map([['a', 1]]))).not.toBe(fingerprint(new Map([['a', 2]])));
});
