import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExcludedRegulation } from '../model/records.ts';
import { anyAct, anyDay, by, makeAct } from './__fixtures__/act.ts';
import { changeDays, listMoments } from './moments.ts';
import { findActStatus, findRegulationStatus } from './status.ts';

const TEN_DAYS = { rule: 'ten-days-after-first-publication' } as const;

test('known days stand as they are, unknown ones as the earliest and the latest possible day', () => {
  const act = makeAct([
    { type: 'adopted', date: '2014-07-23' },
    { type: 'published' },
    { type: 'commenced', date: '2014-09-12' },
    { type: 'repealed', ...TEN_DAYS, by: by('2015-08-20') },
  ]);
  const told = listMoments(act).map(({ day, turns }) => [
    day,
    ...turns.map(({ turn, event }) => `${event.type} ${turn}`),
  ]);
  expect(told).toEqual([
    ['2014-07-23', 'adopted effect', 'published earliest'],
    ['2014-09-12', 'published latest', 'commenced effect'],
    ['2015-08-20', 'repealed decided'],
    ['2015-08-31', 'repealed earliest'],
  ]);
});

test('between two of its days nothing changes', () => {
  fc.assert(
    fc.property(anyAct, anyDay, (act, day) => {
      const before = listMoments(act).filter((moment) => moment.day <= day);
      const last = before.at(-1)?.day ?? '0001-01-01';
      expect(findActStatus(act, day)).toEqual(findActStatus(act, last));
    }),
  );
});

test('nor does it for a regulation that is excluded', () => {
  fc.assert(
    fc.property(anyAct, anyDay, anyDay, (act, decided, day) => {
      const regulation: ExcludedRegulation = {
        act: 'kz/vko/2014-198',
        item: '4)',
        titles: { heading: 'Консультативная помощь' },
        excluded: { by: by(decided), ...TEN_DAYS, date: 'unknown', text: 'исключен', at: 'п. 1 пп. 4)' },
      };
      const last = changeDays(act, regulation).findLast((one) => one <= day) ?? '0001-01-01';
      expect(findRegulationStatus(regulation, act, day)).toEqual(findRegulationStatus(regulation, act, last));
    }),
  );
});
