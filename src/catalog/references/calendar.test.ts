import { expect, it } from 'vitest';
import { brief, loadChanged } from '../__fixtures__/content.ts';

const HOLIDAYS = (year: number, victory = `${year}-05-09`) => `country: kz
year: ${year}
holidays:
  - { date: ${year}-01-01, name: { ru: Новый год, kk: Жаңа жыл }, source: Закон, certainty: cited }
  - { date: ${victory}, name: { ru: День Победы, kk: Жеңіс күні }, source: Закон, certainty: cited }
restDays: []
moved: []
`;

const load = (middle: string) =>
  loadChanged({
    'calendars/kz/2014.yaml': HOLIDAYS(2014),
    'calendars/kz/2015.yaml': middle,
    'calendars/kz/2016.yaml': HOLIDAYS(2016),
  });

const told = async (middle: string) =>
  (await load(middle)).findings.filter(({ file }) => file.includes('calendars')).map(brief);

it('a holiday that the years around have is missed, where its date or its name has a slip', async () => {
  expect(await told(HOLIDAYS(2015))).toEqual([]);
  expect(await told(HOLIDAYS(2015, '2015-05-08'))).toEqual([
    'calendars/kz/2015.yaml:3:1 calendar/day-missing',
  ]);
  expect(await told(HOLIDAYS(2015).replace('Победы', 'Победа'))).toEqual([
    'calendars/kz/2015.yaml:3:1 calendar/day-missing',
  ]);
});

it('is a doubt, so that the calendar stays what terms are counted by', async () => {
  const { catalog, salvaged } = await load(HOLIDAYS(2015, '2015-05-08'));
  expect(salvaged).toBeUndefined();
  expect([...(catalog.calendars.get('kz')?.keys() ?? [])]).toEqual(
    expect.arrayContaining([2014, 2015, 2016]),
  );
});

it('a holiday that a law has taken away or brought is none of these', async () => {
  const { findings } = await loadChanged({
    'calendars/kz/2014.yaml': HOLIDAYS(2014),
    'calendars/kz/2015.yaml': HOLIDAYS(2015, '2015-12-01').replace('День Победы', 'День Первого Президента'),
    'calendars/kz/2016.yaml': HOLIDAYS(2016, '2016-10-25').replace('День Победы', 'День Республики'),
  });
  expect(findings.filter(({ rule }) => rule === 'calendar/day-missing')).toEqual([]);
});
