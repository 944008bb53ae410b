import { describe, expect, it } from 'vitest';
import { actOf, catalogueOf, orderOf } from './__fixtures__/records.ts';
import { actNumberRepeated } from './act-number-repeated.ts';
import { lintCatalogue } from './index.ts';

const run = (...acts: ReturnType<typeof actOf>[]) =>
  lintCatalogue(catalogueOf({ acts: new Map(acts.map((act, index) => [`kz/vko/${index}`, act])) }), [
    actNumberRepeated,
  ]);

describe('act/number-repeated', () => {
  it('finds the second record with a number of one authority and year', () => {
    expect(run(actOf(), actOf([], { title: 'О другом', date: '2014-12-01' }))).toMatchObject([
      {
        kind: 'act',
        id: 'kz/vko/1',
        finding: { path: ['number'], quotes: [{ at: 'kz/vko/0' }, { at: 'kz/vko/1' }] },
      },
    ]);
  });

  it('is silent about another year, authority, kind or number', () => {
    expect(
      run(
        actOf(),
        actOf([], { date: '2015-07-23' }),
        actOf([], { authority: 'маслихат' }),
        actOf([], { kind: 'решение' }),
        actOf([], { number: '199' }),
      ),
    ).toEqual([]);
  });

  it('takes an «A» of either script and any white space for one number', () => {
    expect(run(actOf([], { number: 'А-7/298' }), actOf([], { number: 'A -7/298' }))).toHaveLength(1);
  });

  it('compares acts with orders, too', () => {
    const same = { kind: 'Приказ', authority: 'министр', number: '7', date: '2015-01-01' };
    const acts = new Map([['kz/mon/2015-7', actOf([], same)]]);
    const orders = new Map([['kz/mon/2015-7', orderOf()]]);
    expect(lintCatalogue(catalogueOf({ acts, orders }), [actNumberRepeated])).toMatchObject([
      { kind: 'order' },
    ]);
  });
});
