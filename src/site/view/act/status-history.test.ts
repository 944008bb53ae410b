import { expect, test } from 'vitest';
import { by, makeAct } from '../../../history/__fixtures__/act.ts';
import { writeHtml } from '../shared/markup.ts';
import { makeSite } from './__fixtures__/make-site.ts';
import { statusHistory } from './status-history.ts';

const ID = 'kz/vko/2014-198';
const TEN_DAYS = { rule: 'ten-days-after-first-publication' } as const;
const EXCLUDED = `${ID}/b`;
const data = makeSite(
  {
    [ID]: makeAct(
      [
        { type: 'adopted', date: '2014-07-23' },
        { type: 'registered', date: '2014-08-28' },
        { type: 'in-force', rule: 'unknown' },
        { type: 'published', date: '2014-10-01' },
        { type: 'repealed', ...TEN_DAYS, by: by('2015-08-20') },
      ],
      { approves: [{ item: '4)', text: 'исключен', at: 'п. 1', regulation: EXCLUDED }] },
    ),
  },
  {
    regulations: {
      [EXCLUDED]: {
        act: ID,
        item: '4)',
        titles: { heading: 'Консультативная помощь' },
        excluded: { by: by('2015-07-08', '169'), ...TEN_DAYS, date: 'unknown', text: 'исключен', at: 'п. 1' },
      },
    },
  },
);
const { banners, records } = statusHistory(data, ID);

/** As src/site/client/status-on.ts looks it up. */
function textOn(record: string, day: string): string {
  const stretch = records[record]?.findLast(([from]) => from <= day);
  const banner = stretch && banners[stretch[1]];
  if (banner === undefined) throw new Error(`no banner on ${day}`);
  return writeHtml(banner)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ');
}

test('before the first event nothing is in force', () => {
  expect(textOn(ID, '1999-01-01')).toMatch(/Ещё не введён/);
});

test('between the earliest and the latest possible day the beginning is not sure, and both are named', () => {
  expect(textOn(ID, '2014-09-15')).toMatch(
    /Действует \(начало не установлено\).*День введения в действие не установлен: между 28 августа 2014 года и 1 октября 2014 года/,
  );
  expect(textOn(ID, '2014-10-01')).toMatch(/Действует .*более позднего акта в каталоге может не быть/);
  expect(textOn(ID, '2014-10-01')).not.toContain('не установлен');
});

test('a repeal is announced from the day of its act, and unsure from its earliest day', () => {
  expect(textOn(ID, '2015-08-19')).not.toContain('№ 211');
  expect(textOn(ID, '2015-08-20')).toMatch(/Действует .*Принято решение о признании утратившим силу.*№ 211/);
  expect(textOn(ID, '2015-08-31')).toMatch(
    /Возможно, уже утратил силу \(день не установлен\).*мог ещё действовать/,
  );
});

test('an excluded regulation has days of its own, and shares what it has in common with its act', () => {
  expect(textOn(EXCLUDED, '2015-07-18')).toMatch(/Действует/);
  expect(textOn(EXCLUDED, '2015-07-19')).toMatch(/Возможно, уже исключён \(день не установлен\).*№ 169/);
  expect(textOn(EXCLUDED, '2015-07-01')).toBe(textOn(ID, '2015-07-01'));
  expect(banners.length).toBeLessThan(Object.values(records).flat().length);
});
