import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { RecordsToday } from '../../data.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { siteIn } from '../../language.ts';
import { writeHtml } from '../shared/markup.ts';
import { type Cell, isGap, type ThenAndNowView, thenAndNowView } from './then-and-now.ts';
import { thenAndNowMarkup } from './then-and-now-markup.ts';

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

const tell = (cell: Cell) =>
  isGap(cell) ? cell : cell.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('; ');
const told = ({ lines }: ThenAndNowView) =>
  lines.map(({ name, before, now, isSame, change }) => [
    name,
    tell(before),
    tell(now),
    isSame,
    change?.replaceAll('\u00a0', ' '),
  ]);

it('sets the regulation and its standard beside the rules, line by line', () => {
  expect(told(thenAndNowView(records('ru'), 'kz/ustanovlenie-opeki'))).toEqual([
    ['Срок: Канцелярия услугодателя', '30 календарных дней', 'absent', undefined, undefined],
    [
      'Срок: Государственная корпорация (ЦОН)',
      '30 календарных дней',
      '19 рабочих дней',
      false,
      '30 календарных дней → 19 рабочих дней',
    ],
    [
      'Срок: Портал eGov',
      '30 календарных дней',
      '19 рабочих дней',
      false,
      '30 календарных дней → 19 рабочих дней',
    ],
    [
      'Как обратиться',
      'Канцелярия услугодателя; Государственная корпорация (ЦОН); Портал eGov',
      'Государственная корпорация (ЦОН); Портал eGov',
      false,
      undefined,
    ],
    [
      'Документы',
      'Канцелярия услугодателя, Государственная корпорация (ЦОН) — Документов: 11; Портал eGov — Документов: 10',
      'Государственная корпорация (ЦОН) — Документов: 11; Портал eGov — Документов: 10',
      false,
      undefined,
    ],
    [
      'Кем оказывается',
      'отделами образования районов, городов Кокшетау, Степногорск',
      'Местные исполнительные органы городов республиканского значения, районов, городов областного значения',
      false,
      undefined,
    ],
    [
      'Сколько стоит',
      'Государственная услуга оказывается физическим лицам (далее – услугополучатель) бесплатно.',
      'Бесплатно',
      true,
      undefined,
    ],
  ]);
});

it('says of a cell that nobody read, and compares nothing with it', () => {
  const { lines, now } = thenAndNowView(records('ru'), 'kz/eksternat');
  expect(now?.name).toContain('2016: правила');
  expect(lines.map(({ now: cell, isSame }) => [cell, isSame])).toEqual(
    lines.map(() => ['unread', undefined]),
  );
  expect(told(thenAndNowView(records('ru'), 'kz/priem-v-kolledzh'))[0]).toEqual([
    'Срок',
    'unread',
    'unread',
    undefined,
    undefined,
  ]);
});

it('takes the same amount in other words for the same, whatever the language of the page', () => {
  const lines = told(thenAndNowView(records('kk'), 'kz/ochered-detsad'));
  expect(lines[0]).toEqual([
    'Мерзімі: Көрсетілетін қызметті берушінің кеңсесі',
    '30 минут',
    '30 минут',
    true,
    undefined,
  ]);
  expect(lines[3]).toEqual(['Мерзімі: Өтінішсіз', 'absent', 'silent', undefined, undefined]);
});

it('shows no rules of a service that is only near', () => {
  const view = thenAndNowView(records('ru'), 'kz/konsultativnaya-pomosch');
  expect(view.now).toBeUndefined();
  const [heads] = thenAndNowMarkup(view, 'ru');
  expect(heads && writeHtml(heads)).toContain('Нынешние правила услуги не найдены');
});

it('marks a line that is the same, one that is not, and one that cannot be compared', () => {
  const html = thenAndNowMarkup(thenAndNowView(records('ru'), 'kz/ustanovlenie-opeki'), 'ru')
    .map(writeHtml)
    .join('');
  expect(html.match(/compared-state">[^<]*/g)).toEqual([
    'compared-state">больше не названо',
    'compared-state">30\u00a0календарных дней → 19\u00a0рабочих дней',
    'compared-state">30\u00a0календарных дней → 19\u00a0рабочих дней',
    'compared-state">изменилось',
    'compared-state">изменилось',
    'compared-state">изменилось',
    'compared-state">не изменилось',
  ]);
});

it('every service has its two sides, in both languages', () => {
  for (const language of ['ru', 'kk'] as const) {
    const data = records(language);
    for (const id of data.catalog.services.keys()) {
      const { before, lines } = thenAndNowView(data, id);
      expect(before?.name, id).toMatch(/^регламент, ./);
      expect(lines.length, id).toBeGreaterThanOrEqual(5);
    }
  }
});
