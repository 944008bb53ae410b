import { expect, test } from 'vitest';
import { by, makeAct } from '../../../history/__fixtures__/act.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { byYear, changedRegions, listChanges } from './changes.ts';

const data = makeSite({
  'kz/akmola/2015-1': makeAct([{ type: 'adopted', date: '2015-06-26' }], {
    region: 'akmola',
    number: '1',
    date: '2015-06-26',
  }),
  'kz/vko/2014-198': makeAct([
    { type: 'adopted', date: '2014-07-23' },
    { type: 'registered', date: '2014-08-28' },
    { type: 'published' },
    { type: 'repealed', rule: 'ten-days-after-first-publication', by: by('2015-08-20') },
  ]),
});

test('the newest stands first, and an event of an unknown day on its earliest one', () => {
  expect(listChanges(data).map(({ id, event }) => [event.from, event.label, event.unknown, id])).toEqual([
    ['2015-08-31', 'Утратил силу', true, 'kz/vko/2014-198'],
    ['2015-06-26', 'Принят', false, 'kz/akmola/2015-1'],
    ['2014-08-28', 'Опубликован', true, 'kz/vko/2014-198'],
    ['2014-08-28', 'Зарегистрирован', false, 'kz/vko/2014-198'],
    ['2014-07-23', 'Принят', false, 'kz/vko/2014-198'],
  ]);
  expect(byYear(listChanges(data)).map(([year, changes]) => [year, changes.length])).toEqual([
    ['2015', 2],
    ['2014', 3],
  ]);
});

test('a region without acts has no page of changes', () => {
  expect(changedRegions(data).map(({ id }) => id)).toEqual(['vko', 'akmola']);
});
