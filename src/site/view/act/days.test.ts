import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import type { LinkedAct } from '../../../model/entry.ts';
import { actDays, goneOrders } from './days.ts';

const order = (id: string, data: object) => ({ order: { id, data } });
const gone = order('gone', {
  number: '198',
  repealed: { number: '158', date: '2020-04-24', source: 'сводка' },
});
const kept = order('kept', { number: '200' });
const relying = (standard: object) => ({ data: {}, standard });
const excluded = { data: { excluded: {} }, standard: gone };

const act = (...regulations: object[]) => {
  const data = makeAct([{ type: 'adopted', date: '2015-06-26' }], { date: '2015-06-26' });
  return { kind: 'act', id: 'a', file: 'a.yaml', data, regulations } as LinkedAct;
};

test('the repeal of a standard is a day of the act, told once for all its regulations', () => {
  const all = act(relying(gone), relying(gone), relying(kept), excluded, { data: {} });
  expect(goneOrders(all).map(({ order: { number }, regulations }) => [number, regulations])).toEqual([
    ['198', 2],
  ]);
  expect(actDays(all)).toEqual(['2015-06-26', '2020-04-24']);
});

test('a standard in force, or of an excluded regulation, is none', () => {
  expect(actDays(act(relying(kept), excluded))).toEqual(['2015-06-26']);
});
