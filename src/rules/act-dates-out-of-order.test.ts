import { describe, expect, it } from 'vitest';
import { actOf, BY, type EventSpec, orderOf } from './__fixtures__/records.ts';
import { actDatesOutOfOrder } from './act-dates-out-of-order.ts';
import { lint } from './index.ts';

const run = (...events: EventSpec[]) =>
  lint('act', { id: 'kz/vko/2014-198', act: actOf(events) }, [actDatesOutOfOrder]);
const runOrder = (more: Parameters<typeof orderOf>[0]) =>
  lint('order', { id: 'kz/mon/2015-7', order: orderOf(more) }, [actDatesOutOfOrder]);

describe('act/dates-out-of-order', () => {
  it('finds a registration before the adoption, with both places', () => {
    expect(run({ type: 'registered', date: '2014-07-22', text: 'Зарегистрировано 22 июля' })).toMatchObject([
      {
        severity: 'warning',
        path: ['events', 1, 'date'],
        text: { ru: { message: 'По датам регистрация раньше, чем принятие.', got: '2014-07-22' } },
        quotes: [
          { text: 'Постановление акимата от 23 июля 2014 года № 198' },
          { text: 'Зарегистрировано 22 июля' },
        ],
      },
    ]);
  });

  it.each<[string, EventSpec[]]>([
    [
      'published before registered',
      [
        { type: 'registered', date: '2014-08-28' },
        { type: 'published', date: '2014-08-01' },
      ],
    ],
    [
      'repealed before commenced',
      [
        { type: 'commenced', date: '2015-09-01' },
        { type: 'repealed', by: BY },
      ],
    ],
    ['another day of adoption', [{ type: 'adopted', date: '2014-07-24' }]],
    ['amended by an earlier act', [{ type: 'amended', by: { ...BY, date: '2013-01-01' } }]],
  ])('finds: %s', (_, events) => {
    expect(run(...events)).toHaveLength(1);
  });

  it('is silent about a usual order, days that are equal and days that are unknown', () => {
    expect(
      run(
        { type: 'registered', date: '2014-08-28' },
        { type: 'in-force', date: '2014-08-28' },
        { type: 'published' },
        { type: 'commenced', date: '2014-09-20' },
        { type: 'amended', by: { ...BY, date: '2015-07-08' } },
        { type: 'repealed', by: BY },
      ),
    ).toEqual([]);
  });

  it('looks at orders, too', () => {
    const registration = { number: '1', date: '2015-04-12', source: 'реестр' };
    expect(runOrder({ registration })).toMatchObject([{ path: ['registration', 'date'] }]);
    expect(runOrder({ amendments: [{ number: '2', date: '2014-01-01' }] })).toMatchObject([
      { path: ['amendments', 0, 'date'] },
    ]);
    expect(runOrder({ repealed: { number: '3', date: '2015-04-01', source: 'реестр' } })).toHaveLength(1);
    expect(runOrder({ registration: { ...registration, date: 'unknown' } })).toEqual([]);
    expect(runOrder({ repealed: { number: '3', date: '2020-04-24', source: 'реестр' } })).toEqual([]);
  });
});
