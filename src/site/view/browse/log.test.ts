import { expect, test } from 'vitest';
import { makeAct } from '../../../history/__fixtures__/act.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { buildFeed, logEntries } from './feed.ts';
import { listLog } from './log.ts';

const data = makeSite({
  'kz/vko/2014-198': {
    ...makeAct([{ type: 'adopted', date: '2014-07-23' }]),
    formerly: ['kz/vko/2014-189'],
    recorded: [
      { date: '2025-11-21', what: 'added' },
      { date: '2025-12-01', what: 'corrected', text: 'Дата регистрации' },
      { date: '2026-02-01', what: 'corrected', text: 'после дня сайта' },
    ],
  },
});

test('the newest stands first, and nothing of a later day than the site', () => {
  expect(listLog(data).map(({ date, what, text }) => [date, what, text])).toEqual([
    ['2025-12-01', 'corrected', 'Дата регистрации'],
    ['2025-11-21', 'added', undefined],
  ]);
});

test('an entry keeps its name when its record is renamed', async () => {
  const ids = (site: typeof data) => logEntries(site, listLog(site)).map(({ id }) => id);
  const [act] = [...data.catalog.acts.values()];
  if (act === undefined) throw new Error('no act');
  const before = makeSite({ 'kz/vko/2014-189': { ...act.data, formerly: undefined } as never });
  expect(ids(data)).toEqual(ids(before));
  const xml = await buildFeed(data, {
    title: 'Новое',
    page: '/log/',
    entries: logEntries(data, listLog(data)),
  }).text();
  expect(xml).toContain('Дата регистрации (1\u00a0декабря\u00a02025\u00a0года)');
});
