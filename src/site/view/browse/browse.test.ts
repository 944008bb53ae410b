import { expect, test } from 'vitest';
import { defined } from '../../../model/defined.ts';
import type { SiteData } from '../../data.ts';
import { ru } from '../../i18n/ru.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { browsePages } from './browse.ts';
import { countFacets } from './count-facets.ts';

const summary = (title: string, date: string, days?: number): RegulationSummary => ({
  id: title,
  title,
  regionId: 'r',
  region: 'Область',
  sphereId: 's',
  sphere: 'Сфера',
  date,
  status: { tone: 'good', icon: 'check', label: 'Действует' },
  statusKind: 'in-force',
  channels: [],
  forms: [],
  terms: [],
  ...defined({ days }),
  verdicts: [],
});

const dataOf = (regulations: RegulationSummary[]) =>
  ({ regulations, t: ru, site: { language: 'ru' } }) as unknown as SiteData;

const three = dataOf([
  summary('Яблоки', '2014-05-01'),
  summary('Ёлки', '2015-02-01', 3),
  summary('Ели', '2014-01-01', 1),
]);

const titlesAt = (data: SiteData, path: string) =>
  browsePages(data)
    .get(path)
    ?.regulations.map(({ title }) => title);

test('each order of the whole list is a page', () => {
  expect(titlesAt(three, '')).toEqual(['Яблоки', 'Ёлки', 'Ели']);
  expect(titlesAt(three, 'by/title')).toEqual(['Ели', 'Ёлки', 'Яблоки']);
  expect(titlesAt(three, 'by/date')).toEqual(['Ёлки', 'Яблоки', 'Ели']);
});

test('what has no known term stands after what has', () => {
  expect(titlesAt(three, 'by/term')).toEqual(['Ели', 'Ёлки', 'Яблоки']);
});

test('each value of a facet has its pages in each order, and no value is without entries', () => {
  const pages = [...browsePages(three).values()];
  for (const { name, values } of countFacets(three)) {
    for (const { value, count } of values) {
      const own = pages.filter(({ current }) => current?.facet === name && current.value === value);
      expect(own.map(({ order }) => order)).toEqual(['', 'title', 'date', 'term']);
      for (const { total } of own) expect(total).toBe(count);
    }
  }
  expect(titlesAt(three, 'year/2014/by/date')).toEqual(['Яблоки', 'Ели']);
});

test('facets that divide nothing are absent, and years stand newest first', () => {
  const facets = countFacets(three);
  expect(facets.map(({ name }) => name)).not.toContain('provider');
  expect(facets.find(({ name }) => name === 'year')?.values.map(({ value }) => value)).toEqual([
    '2015',
    '2014',
  ]);
});

test('a long list is cut into pages that lead to each other', () => {
  const many = dataOf(Array.from({ length: 120 }, (_, index) => summary(`Услуга ${index}`, '2015-01-01')));
  const pages = [...browsePages(many)].filter(
    ([, page]) => page.current === undefined && page.order === 'date',
  );
  expect(pages.map(([path]) => path)).toEqual(['by/date', 'by/date/2', 'by/date/3']);
  expect(pages.map(([, page]) => page.regulations.length)).toEqual([50, 50, 20]);
  expect(pages[1]?.[1].url).toEqual({
    prev: expect.stringMatching(/catalogue\/by\/date\/$/),
    next: expect.stringMatching(/by\/date\/3\/$/),
  });
  expect(pages[0]?.[1].url.prev).toBeUndefined();
  expect(pages[2]?.[1].url.next).toBeUndefined();
});

test('an order that is not that of the acts ends early in a long list, and says so', () => {
  const many = dataOf(Array.from({ length: 1001 }, (_, index) => summary(`Услуга ${index}`, '2015-01-01')));
  const whole = [...browsePages(many).values()].filter(({ current }) => current === undefined);
  const cut = (order: string) => whole.filter((page) => page.order === order).map(({ isCut }) => isCut);
  expect(cut('')).toHaveLength(21);
  expect(cut('')).not.toContain(true);
  expect(cut('title')).toEqual([...Array(9).fill(false), true]);
});

test('an empty catalogue has an empty page', () => {
  expect([...browsePages(dataOf([])).keys()]).toContain('');
});
