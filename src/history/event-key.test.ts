import { expect, test } from 'vitest';
import { by, makeAct } from './__fixtures__/act.ts';
import { eventKeys } from './event-key.ts';

const EVENTS = makeAct([
  { type: 'adopted', date: '2014-07-23' },
  { type: 'amended', by: by('2015-07-08', '№ А-7/298') },
  { type: 'amended', by: by('2015-07-08', '№ А-7/298'), items: ['4)'] },
  { type: 'repealed', by: by('2015-08-20') },
]).events;

test('an event is named by what was done and by which act; a second one of that name by its order', () => {
  expect(eventKeys(EVENTS)).toEqual([
    'adopted',
    'amended-2015-07-08-№-А-7/298',
    'amended-2015-07-08-№-А-7/298-2',
    'repealed-2015-08-20-211',
  ]);
});

test('the names stay when a day becomes known and another event is put between', () => {
  const [adopted, ...rest] = EVENTS.map((event) => ({
    ...event,
    date: '2015-09-01',
    precision: 'day' as const,
  }));
  if (adopted === undefined) throw new Error('no events');
  const [registered] = makeAct([{ type: 'registered', date: '2014-08-28' }]).events;
  if (registered === undefined) throw new Error('no events');
  const keys = eventKeys([adopted, registered, ...rest]);
  expect(keys.filter((key) => key !== 'registered')).toEqual(eventKeys(EVENTS));
});
