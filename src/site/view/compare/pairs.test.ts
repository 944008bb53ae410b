import { expect, test } from 'vitest';
import type { SiteData } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { choosePairs, listComparisons, listSameServices } from './pairs.ts';

const summary = (id: string, title: string, region = 'Область'): RegulationSummary => ({
  id,
  title,
  regionId: region,
  region,
  sphereId: 's',
  sphere: 'Сфера',
  date: '2015-01-01',
  status: { tone: 'good', icon: 'check', label: 'Действует' },
  statusKind: 'in-force',
  channels: [],
  forms: [],
  terms: [],
  verdicts: [],
});

/** A catalogue of these, each of an act of its own; `dates` of the acts, by regulation. */
function catalogueOf(
  regulations: RegulationSummary[],
  dates: Record<string, string> = {},
  excluded = '',
): SiteData {
  return {
    regulations,
    catalog: {
      regulations: new Map(
        regulations.map(({ id }) => [
          id,
          {
            data: id === excluded ? { excluded: {} } : {},
            act: { data: { date: dates[id] ?? '2015-01-01' } },
          },
        ]),
      ),
    },
  } as unknown as SiteData;
}

const ids = (pairs: ReturnType<typeof choosePairs>) => pairs.map(([a, b]) => `${a.id}${b.id}`);

test('regulations of one name are of one service, however it is written', () => {
  const data = catalogueOf([
    summary('a', 'Выдача справки'),
    summary('b', '«Выдача справок»'),
    summary('c', 'Выдача дубликата'),
  ]);
  expect(listSameServices(data).map((members) => members.map(({ id }) => id))).toEqual([['a', 'b']]);
});

test('redactions of a region stand together, the older first', () => {
  const data = catalogueOf(
    [summary('a', 'Услуга', 'Восток'), summary('b', 'Услуга', 'Запад'), summary('c', 'Услуга', 'Восток')],
    { a: '2016-01-01', c: '2014-01-01' },
  );
  expect(
    listSameServices(data)
      .flat()
      .map(({ id }) => id),
  ).toEqual(['c', 'a', 'b']);
});

/** Two acts of the second region. */
const MANY = ['а1', 'б2', 'в2', 'г3', 'д4', 'е5'].map((id) =>
  summary(id, 'Услуга', `Область ${id.slice(1)}`),
);

test('few are compared each with each, of many the acts of one region', () => {
  expect(ids(choosePairs(MANY.slice(0, 3)))).toEqual(['а1б2', 'а1в2', 'б2в2']);
  expect(ids(choosePairs(MANY))).toEqual(['б2в2']);
});

test('a regulation knows the others, and which of them it has a page with', () => {
  const third = MANY.find(({ id }) => id === 'в2');
  if (third === undefined) throw new Error('no third');
  const others = listComparisons(catalogueOf(MANY), third).map(({ other, made }) => [
    other.id,
    made?.join(''),
  ]);
  expect(others).toEqual([
    ['а1', undefined],
    ['б2', 'б2в2'],
    ['г3', undefined],
    ['д4', undefined],
    ['е5', undefined],
  ]);
});

test('an excluded regulation, which has no text, is compared with nothing', () => {
  const data = catalogueOf([summary('a', 'Услуга'), summary('b', 'Услуга')], {}, 'b');
  expect(listSameServices(data)).toEqual([]);
});
