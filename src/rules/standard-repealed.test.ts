import { describe, expect, it } from 'vitest';
import { regulationOf, standardOf } from '../terms/__fixtures__/regulation.ts';
import { actOf, BY, catalogueOf, orderOf } from './__fixtures__/records.ts';
import { lintCatalogue } from './index.ts';
import { standardRepealed } from './standard-repealed.ts';

const REPEALED = { repealed: { number: '158', date: '2020-04-24', source: 'карточка реестра' } };

function run(order: ReturnType<typeof orderOf> | undefined, act = actOf()) {
  const standard = { ref: 'kz/mon/2015-198/01', text: 'стандарта услуги', at: 'п. 4' };
  return lintCatalogue(
    catalogueOf({
      acts: new Map([['kz/vko/2014-198', act]]),
      regulations: new Map([['kz/vko/2014-198/a', regulationOf([], { standard })]]),
      standards: new Map([['kz/mon/2015-198/01', standardOf()]]),
      orders: order === undefined ? new Map() : new Map([['kz/mon/2015-198', order]]),
    }),
    [standardRepealed],
  );
}

describe('standard/repealed', () => {
  it('finds once an act that stands on repealed standards', () => {
    expect(run(orderOf(REPEALED))).toMatchObject([
      {
        kind: 'act',
        id: 'kz/vko/2014-198',
        finding: {
          text: { ru: { message: expect.stringContaining('отменены актом от 2020-04-24 № 158') } },
          quotes: [
            { text: 'стандарта услуги', at: 'п. 4' },
            { text: 'карточка реестра', at: 'приказ № 7' },
          ],
        },
      },
    ]);
  });

  it('is silent when the act is repealed itself, the order stands or is not in the catalogue', () => {
    expect(run(orderOf(REPEALED), actOf([{ type: 'repealed', by: BY }]))).toEqual([]);
    expect(run(orderOf())).toEqual([]);
    expect(run(undefined)).toEqual([]);
  });
});
