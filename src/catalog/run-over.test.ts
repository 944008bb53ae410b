import { expect, it } from 'vitest';
import { defined } from '../model/defined.ts';
import type { AnyEntry, RecordKind } from '../model/entry.ts';
import type { Act, ActEvent, Order, Term } from '../model/records.ts';
import { kzRecords } from '../terms/__fixtures__/kz.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { linkRecords } from './link.ts';
import { chooseRun } from './run-over.ts';

const ID = 'kz/vko/2014-198';

/** Events of unknown dates but for those given. */
function actOf(...events: (Partial<ActEvent> & Pick<ActEvent, 'type'>)[]): Act {
  return {
    kind: 'постановление',
    authority: 'акимат',
    region: 'vko',
    sphere: 'education',
    number: '198',
    date: '2014-07-23',
    title: 'Об утверждении регламентов',
    header: 'Постановление № 198',
    signatory: { name: 'Е. Кошербаев', position: 'аким области', at: 'подпись' },
    basis: [{ text: 'статья 16', at: 'преамбула' }],
    approves: [{ item: '1)', text: 'регламент', at: 'п. 1', regulation: `${ID}/a` }],
    events: events.map((event) => ({
      date: 'unknown',
      precision: 'unknown',
      text: 'слова акта',
      at: 'п. 2',
      ...event,
    })),
    source: { register: 'adilet', id: 'unknown' },
  };
}

type Told = Pick<Order, 'amendments' | 'repealed'>;

function overOf(
  id: string,
  act: Act | undefined,
  { item = '1)', order, term }: { item?: string; order?: Told; term?: string } = {},
) {
  const terms: Term[] =
    term === undefined ? [] : [{ duration: term, text: term, channels: ['office'], at: 'п. 4' }];
  const data = makeRegulation([], { act: ID, item, terms, standard: { ref: 'kz/o/1/01', at: 'п. 4' } });
  const entry = (kind: RecordKind, entryId: string, record: unknown) =>
    ({ kind, id: entryId, file: `${entryId}.yaml`, data: record }) as AnyEntry;
  const catalog = linkRecords([
    entry('regulation', id, data),
    entry('standard', 'kz/o/1/01', { order: 'kz/o/1' }),
    ...(act === undefined ? [] : [entry('act', ID, { ...act, approves: [] })]),
    ...(order === undefined ? [] : [entry('order', 'kz/o/1', order)]),
    ...kzRecords(2014, 2015).map((year) => entry('calendar', `kz/${year.year}`, year)),
  ]);
  const [regulation] = catalog.regulations.values();
  return regulation && chooseRun(catalog)(regulation);
}

const RULE = { rule: 'ten-days-after-first-publication' } as const;
const by = { authority: 'акимат', number: '211', date: '2015-08-20' };

it('runs over the calendar of the country, while the act can have been in force', () => {
  const act = actOf(
    { type: 'registered', date: '2014-08-28' },
    { type: 'commenced', ...RULE },
    { type: 'repealed', ...RULE, by },
  );
  const over = overOf(`${ID}/a`, act);
  expect(over?.calendar.records.map(({ year }) => year)).toEqual([2014, 2015]);
  expect(over).toMatchObject({ actDate: '2014-07-23', from: '2014-09-08', to: '2015-08-30' });
});

it('until the regulation is excluded from its act, if it is', () => {
  const act = actOf(
    { type: 'in-force', date: '2014-08-28' },
    { type: 'item-excluded', ...RULE, by, items: ['2)'] },
  );
  expect(overOf(`${ID}/a`, act)).toMatchObject({ from: '2014-08-28' });
  expect(overOf(`${ID}/a`, act)).not.toHaveProperty('to');
  expect(overOf(`${ID}/a`, act, { item: '2)' })).toMatchObject({ to: '2015-08-30' });
});

it('from the day of an act that does not say more', () => {
  expect(overOf(`${ID}/a`, actOf({ type: 'published' }))).toMatchObject({ from: '2014-07-23' });
});

it('over all years when the act is not there, over none in another country', () => {
  expect(Object.keys(overOf(`${ID}/a`, undefined) ?? {})).toEqual(['calendar']);
  expect(overOf('kg/osh/2014-1/a', actOf())).toBeUndefined();
});

it('a term of the standard is known until its text may have been changed', () => {
  const act = actOf({ type: 'in-force', date: '2015-08-03' });
  const amended = { number: '53', date: '2016-01-21', inForce: '2016-03-01' };
  const repealed = { number: '158', date: '2020-04-24', source: 'сводка' };
  const lastDay = (order: Told, term?: string) => overOf(`${ID}/a`, act, { order, ...defined({ term }) })?.to;
  expect(lastDay({ repealed })).toBe('2020-04-23');
  expect(lastDay({ amendments: [amended], repealed })).toBe('2016-02-29');
  // The day from which it counts is not known: not before it was passed.
  expect(lastDay({ amendments: [{ number: '619', date: '2015-11-02' }, amended] })).toBe('2015-11-01');
  expect(lastDay({})).toBeUndefined();
  // What the regulation itself says does not change with the standard.
  expect(lastDay({ repealed }, '15 рабочих дней')).toBeUndefined();
  expect(lastDay({ repealed }, 'указаны в пункте 4 Стандарта')).toBe('2020-04-23');
});

it('and the act may end before that', () => {
  const act = actOf({ type: 'in-force', date: '2014-08-28' }, { type: 'repealed', ...RULE, by });
  const order = { repealed: { number: '158', date: '2020-04-24', source: 'сводка' } };
  expect(overOf(`${ID}/a`, act, { order })).toMatchObject({ to: '2015-08-30' });
});
