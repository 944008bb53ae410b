import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { RecordsToday } from '../../data.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { siteIn } from '../../language.ts';
import { writeHtml } from '../shared/markup.ts';
import { courseView } from './course-view.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;

let records: (language: RecordLanguage) => RecordsToday;

beforeAll(async () => {
  const { catalog } = await loadCatalog(CONTENT);
  const settings = catalog.site?.data;
  if (settings === undefined) throw new Error('no site.yaml');
  records = (language) => ({
    options: { contentDir: CONTENT, docsDirs: [], date: '2026-11-30', diagramsDir: '' },
    catalog,
    site: siteIn(settings, language),
    t: chooseDictionary(language),
  });
});

const linesOf = (id: string, language: RecordLanguage = 'ru') => {
  const data = records(language);
  const service = data.catalog.services.get(id);
  if (service === undefined) throw new Error(id);
  const view = courseView(service, data);
  if (view === undefined) throw new Error(`nothing of ${id}`);
  return view;
};
const brief = (id: string) =>
  linesOf(id).lines.map(({ when, term, channels }) =>
    [when, term, channels].map((words) => words?.replaceAll('\u00a0', ' ')),
  );

it('tells of each stretch what was read of it: the term of the standard only until its order may have changed', () => {
  expect(brief('kz/ustanovlenie-opeki')).toEqual([
    [
      '3 августа 2015 года – 2 ноября 2015 года',
      '30 календарных дней',
      'Канцелярия услугодателя, Государственная корпорация (ЦОН), Портал eGov',
    ],
    [
      '2 ноября 2015 года – 24 апреля 2020 года',
      'не прочитано',
      'Канцелярия услугодателя, Государственная корпорация (ЦОН), Портал eGov',
    ],
    ['24 апреля 2020 года – 5 мая 2026 года', 'не прочитано', 'не прочитано'],
    ['с 5 мая 2026 года', '19 рабочих дней', 'Государственная корпорация (ЦОН), Портал eGov'],
  ]);
});

it('knows nothing between a repeal and the rules that came months later', () => {
  const told = linesOf('kz/eksternat').lines.map(({ name, when }) =>
    `${when}: ${name}`.replaceAll('\u00a0', ' '),
  );
  expect(told).toEqual([
    '8 сентября 2014 года – 31 августа 2015 года: Регламент, Восточно-Казахстанская область',
    '31 августа 2015 года – 22 января 2016 года: Чем правилась услуга, каталог не знает',
    'с 22 января 2016 года: Правила: приказ № 61 от 22 января 2016 года, редакций за это время: 5',
  ]);
});

it('a near service does not rule this one, and assumed rules are called that', () => {
  expect(linesOf('kz/konsultativnaya-pomosch').lines.at(-1)).toMatchObject({
    name: 'Чем правилась услуга, каталог не знает',
    notes: ['начало не раньше этого дня', 'известна только близкая по смыслу услуга'],
  });
  expect(linesOf('kz/dublikaty').lines.at(-1)?.notes).toContain('предположение, не подтверждено');
});

it('names every term, and the ways of one that is not for all of them', () => {
  const [first] = linesOf('kz/spravki-po-opeke').lines;
  expect(first?.term?.replaceAll('\u00a0', ' ')).toBe('5 минут; 3 рабочих дня');
  const [vouchers] = linesOf('kz/vyplata-pri-usynovlenii').lines;
  expect(vouchers?.term?.replaceAll('\u00a0', ' ')).toBe('10 рабочих дней');
});

it('names the ways of a term in words, and the term alone in the picture', () => {
  const { lines, picture } = linesOf('kz/ochered-detsad');
  const last = lines.at(-1)?.term?.replaceAll('\u00a0', ' ');
  expect(last).toBe('30 минут (Канцелярия услугодателя, Государственная корпорация (ЦОН), Портал eGov)');
  expect(
    writeHtml(picture)
      .match(/class="term"[^>]*>([^<]*)/g)
      ?.map((one) => one.replace(/.*>/, '')),
  ).toEqual(['30\u00a0минут', '30\u00a0минут']);
});

it('draws what was read as whole and the rest as dashed, with a line for each way', () => {
  const html = writeHtml(linesOf('kz/ustanovlenie-opeki').picture).replaceAll('\u00a0', ' ');
  expect(html).toContain(
    'role="img" aria-label="Чем правилась услуга с 3 августа 2015 года по 30 ноября 2026 года',
  );
  expect(html.match(/stretch is-course-[a-z]+( is-unsure)?/g)).toEqual([
    'stretch is-course-read',
    'stretch is-course-unread is-unsure',
    'stretch is-course-unread is-unsure',
    'stretch is-course-read',
  ]);
  expect(html.match(/class="term"[^>]*>[^<]*/g)?.map((one) => one.replace(/.*>/, ''))).toEqual([
    '30 календарных дней',
    '19 рабочих дней',
  ]);
  // The office: by the regulation twice, unknown while the rules were not read, and no more after that.
  expect(html.match(/class="way-line( is-unsure)?"/g)).toHaveLength(3 + 4 + 4);
});

it('speaks Kazakh on Kazakh pages, and has a line of time for each service', () => {
  const data = records('kk');
  for (const id of data.catalog.services.keys()) {
    const { lines, picture } = linesOf(id, 'kk');
    expect(`${JSON.stringify(lines)}${writeHtml(picture)}`, id).not.toMatch(
      /[а-я]*(прочитан|способ|правила)/i,
    );
    expect(lines.length, id).toBeGreaterThanOrEqual(2);
  }
});
