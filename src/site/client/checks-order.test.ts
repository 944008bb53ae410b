import { describe, expect, it } from 'vitest';
import type { ChecksTable, TableRow } from '../view/check/table.ts';
import {
  type Choice,
  chosenRows,
  formatChecksAddress,
  readChecksChoice,
  type Sort,
  turned,
} from './checks-order.ts';

const NONE: Choice = { descending: false, verdict: '', channel: '', act: '' };

const row = (regulation: number, rest: Partial<TableRow> = {}): TableRow => ({
  regulation,
  channel: 'office',
  verdict: 'fits',
  total: 0,
  readings: [],
  ...rest,
});

const TABLE: ChecksTable = {
  acts: [
    { id: 'kz/a', name: 'А', address: '/a/' },
    { id: 'kz/b', name: 'Б', address: '/b/' },
  ],
  regulations: [
    { title: 'Услуга 10', address: '/10/', region: '', act: 0 },
    { title: 'Ёлка', address: '/e/', region: '', act: 1 },
    { title: 'Услуга 9', address: '/9/', region: '', act: 1 },
  ],
  rows: [
    row(0, { term: 30, reserve: 2 }),
    row(0, { channel: 'con', verdict: 'unknown', term: 5 }),
    row(1, { verdict: 'exceeds', term: 10, reserve: -1 }),
    row(2, { verdict: 'ambiguous' }),
  ],
  texts: [''],
};

const places = (choice: Partial<Choice>) =>
  chosenRows(TABLE, { ...NONE, ...choice }, 'ru').map((one) => TABLE.rows.indexOf(one));

describe('the order', () => {
  it('is that of the acts until another is chosen', () => {
    expect(places({})).toEqual([0, 1, 2, 3]);
  });

  it.each<[Sort, number[], number[]]>([
    ['title', [2, 3, 0, 1], [0, 1, 3, 2]],
    ['term', [1, 2, 0, 3], [0, 2, 1, 3]],
    ['reserve', [2, 0, 1, 3], [0, 2, 1, 3]],
    ['verdict', [2, 3, 1, 0], [0, 1, 3, 2]],
  ])('by %s goes up and down, with what has none at the end', (sort, up, down) => {
    expect(places({ sort })).toEqual(up);
    expect(places({ sort, descending: true })).toEqual(down);
  });
});

it('filters by verdict, channel and act', () => {
  expect(places({ verdict: 'fits' })).toEqual([0]);
  expect(places({ channel: 'con' })).toEqual([1]);
  expect(places({ act: 'kz/b' })).toEqual([2, 3]);
  expect(places({ act: 'kz/b', verdict: 'exceeds' })).toEqual([2]);
  expect(places({ act: 'kz/none' })).toEqual([]);
});

describe('the address', () => {
  it.each(['', 'sort=title', 'sort=-reserve&verdict=exceeds', 'verdict=fits&channel=con&act=kz%2Fa'])(
    'says the choice and is read back: «%s»',
    (address) => {
      expect(formatChecksAddress(readChecksChoice(new URLSearchParams(address)))).toBe(address);
    },
  );

  it('leaves out an order that there is not', () => {
    expect(readChecksChoice(new URLSearchParams('sort=-colour'))).toEqual(NONE);
  });
});

it('turns a column up, down and back', () => {
  const up = turned(NONE, 'term');
  const down = turned(up, 'term');
  expect([up, down, turned(down, 'term')]).toEqual([
    { ...NONE, sort: 'term' },
    { ...NONE, sort: 'term', descending: true },
    NONE,
  ]);
  expect(turned(down, 'title')).toEqual({ ...NONE, sort: 'title' });
});
