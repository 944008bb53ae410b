import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load.ts';
import { AFTER, BEFORE } from '../../../compare/redactions/__fixtures__/redactions.ts';
import type { Catalog, LinkedRules } from '../../../model/entry.ts';
import type { RecordLanguage, RulesRedaction } from '../../../model/records.ts';
import type { RecordsToday } from '../../data.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { siteIn } from '../../language.ts';
import { redactionDayView } from './redaction-day.ts';
import { rulesView } from './rules.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;
const CERTIFICATES = 'kz/mon/2020-158/spravki-po-opeke';
const MADE_UP = 'kz/mon/2020-158/made-up';

let catalog: Catalog;

beforeAll(async () => {
  catalog = (await loadCatalog(CONTENT)).catalog;
});

/** The catalogue with made-up rules beside its own. */
function records(language: RecordLanguage, ...redactions: RulesRedaction[]): RecordsToday {
  const real = catalog.rules.get(CERTIFICATES);
  if (real === undefined || catalog.site === undefined) throw new Error('the catalogue has changed');
  const rules: LinkedRules = { ...real, id: MADE_UP, data: { ...real.data, redactions } };
  return {
    catalog: { ...catalog, rules: new Map([...catalog.rules, [MADE_UP, rules]]) },
    site: siteIn(catalog.site.data, language),
    options: { contentDir: CONTENT, docsDirs: [], date: '2026-11-30', diagramsDir: '' },
    t: chooseDictionary(language),
  };
}

const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const tellDay = (data: RecordsToday, day: string, id = MADE_UP) => {
  const { lines, state, changes } = redactionDayView(data, id, day);
  const terms = state?.terms.map(({ phrase }) => plain(phrase));
  return { lines: lines.map(plain), terms, changes: changes?.lines.length };
};

it('two whole redactions: each day has its own state, and the second what it changed', () => {
  const data = records('ru', BEFORE, AFTER);
  expect(tellDay(data, '2026-05-16').terms).toEqual(['5 рабочих дней']);
  const after = tellDay(data, '2026-05-17');
  expect(after.terms).toEqual(['3 рабочих дня']);
  expect(after.changes).toBe(13);
  expect(after.lines).toEqual([
    'Последняя известная редакция: от 5 мая 2026 года, приказ № 117-НҚ.',
    'Введена в действие 17 мая 2026 года.',
  ]);
});

it('the verdict stands before and after, with what was left or too much', () => {
  const data = records('ru', BEFORE, AFTER);
  const { verdicts = [] } = redactionDayView(data, MADE_UP, '2026-06-01').changes ?? {};
  expect(
    verdicts.map(({ channel, before, after }) => [
      channel,
      ...[before, after].map((side) => side && plain(`${side.badge.label}: ${side.outcomes.join('; ')}`)),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Канцелярия услугодателя",
        "Укладывается в срок: укладывается, запас 7 часов",
        undefined,
      ],
      [
        "Государственная корпорация (ЦОН)",
        "Превышает срок: превышение 1 рабочий день 1 час",
        "Превышает срок: превышение 2 рабочих дня; превышение 1 рабочий день",
      ],
      [
        "Портал eGov",
        undefined,
        "Укладывается в срок: укладывается без запаса",
      ],
    ]
  `);
});

it('tells amounts in the language of the page, and marks words that are in another', () => {
  const data = records('kk', BEFORE, AFTER);
  const { lines = [] } = redactionDayView(data, MADE_UP, '2026-06-01').changes ?? {};
  expect(
    lines.filter(({ about }) => about.startsWith('Мерзім')).map(({ after }) => plain(after.text)),
  ).toEqual(['айтылмаған', '3 жұмыс күні', '3 жұмыс күні']);
  expect(lines.at(-1)?.after).toEqual({ text: 'платно', lang: 'ru' });
});

it('a redaction between two that was not read is told, and what was not found is carried to no other day', () => {
  const unread: RulesRedaction = { date: '2023-06-16', read: 'none' };
  const data = records('ru', BEFORE, unread, AFTER);
  const { state, lines, changes } = redactionDayView(data, MADE_UP, '2024-01-01');
  expect([state, changes]).toEqual([undefined, undefined]);
  expect(lines.join(' ')).toContain('Текст этой редакции не найден');
  expect(plain(redactionDayView(data, MADE_UP, '2026-06-01').changes?.between)).toContain('редакций: 1');
});

it('amendments of the order that no redaction of the rules stands for are named, without a claim', () => {
  const { lines } = tellDay(records('ru'), '2020-04-24', CERTIFICATES);
  const told = lines.find((line) => line.includes('приказ меняли ещё')) ?? '';
  expect(told).toContain('№ 55 от 21 февраля 2022 года');
  expect(told).not.toContain('№ 171');
  expect(told).toContain('не установлено');
});

it('says on the page of the rules that only one redaction was read, or that a newer one was not', () => {
  const tell = (...redactions: RulesRedaction[]) =>
    rulesView({ ...records('ru', ...redactions), findings: new Map() }, MADE_UP).reading.map(plain);
  const unread: RulesRedaction = { date: '2026-11-01', read: 'none' };
  expect(tell({ date: '2020-04-24', read: 'none' }, AFTER)).toEqual([
    'Прочитана редакция от 5 мая 2026 года; прежние не прочитаны: что она изменила, не установлено.',
  ]);
  expect(tell(BEFORE, AFTER)).toEqual([]);
  expect(tell(AFTER)).toEqual([]);
  expect(tell(BEFORE, AFTER, unread)).toEqual([
    'Есть более новая редакция, от 1 ноября 2026 года: она не прочитана.',
  ]);
});
