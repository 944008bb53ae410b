import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import type { Entry } from '../../../model/entry.ts';
import type { SiteData } from '../../data.ts';
import { actDays, goneOrders } from './days.ts';

const act = (...regulations: string[]) =>
  ({
    kind: 'act',
    id: 'a',
    file: 'a.yaml',
    data: makeAct([{ type: 'adopted', date: '2015-06-26' }], {
      date: '2015-06-26',
      approves: regulations.map((regulation) => ({ item: '1)', text: 'р', at: 'п. 1', regulation })),
    }),
  }) satisfies Entry<'act'>;

const of = (data: unknown) => ({ data });
const records = {
  catalog: {
    regulations: new Map([
      ['one', of({ standard: { ref: 's1' } })],
      ['two', of({ standard: { ref: 's1' } })],
      ['in-force', of({ standard: { ref: 's2' } })],
      ['excluded', of({ excluded: {}, standard: { ref: 's1' } })],
    ]),
    standards: new Map([
      ['s1', of({ order: 'gone' })],
      ['s2', of({ order: 'kept' })],
    ]),
    orders: new Map([
      ['gone', of({ number: '198', repealed: { number: '158', date: '2020-04-24', source: 'сводка' } })],
      ['kept', of({ number: '200' })],
    ]),
  },
} as unknown as SiteData;

test('the repeal of a standard is a day of the act, told once for all its regulations', () => {
  const all = act('one', 'two', 'in-force', 'excluded', 'not-there');
  expect(goneOrders(records, all).map(({ order, regulations }) => [order.number, regulations])).toEqual([
    ['198', 2],
  ]);
  expect(actDays(records, all)).toEqual(['2015-06-26', '2020-04-24']);
});

test('a standard in force, or of an excluded regulation, is none', () => {
  expect(actDays(records, act('in-force', 'excluded'))).toEqual(['2015-06-26']);
});
