import { beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { RecordsToday } from '../../data.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { siteIn } from '../../language.ts';
import { countInForce, listInForce } from './in-force.ts';

const CONTENT = new URL('../../../../content', import.meta.url).pathname;

let records: (language: RecordLanguage, date?: string) => RecordsToday;

beforeAll(async () => {
  const { catalog } = await loadCatalog(CONTENT);
  const settings = catalog.site?.data;
  if (settings === undefined) throw new Error('no site.yaml');
  records = (language, date = '2026-11-30') => ({
    options: { contentDir: CONTENT, docsDirs: [], date, diagramsDir: '' },
    catalog,
    site: siteIn(settings, language),
    t: chooseDictionary(language),
  });
});

it('has every service, what exceeds first, what was not read last', () => {
  const data = records('ru');
  const lines = listInForce(data);
  const services = lines.filter(({ span }) => span > 0);
  expect(new Set(services.map(({ href }) => href)).size).toBe(data.catalog.services.size);
  const first = lines.slice(0, lines[0]?.span).map(({ badge }) => badge.label);
  expect(first).toContain('Превышает срок');
  const unread = services.findIndex(({ channel }) => channel === undefined);
  expect(services.slice(unread).every(({ channel }) => channel === undefined)).toBe(true);
});

it('names the disputed readings of a way with their places', () => {
  const camp = listInForce(records('ru')).filter(({ href }) => href.includes('lagerya'));
  expect(camp.map(({ channel, span }) => [channel, span])).toEqual([
    ['office', 3],
    ['con', 0],
    ['portal', 0],
  ]);
  expect(camp[1]?.readings.map(({ at }) => at)).toEqual(Array(2).fill(expect.stringContaining('строка 4')));
});

it('counts ways, and no service of which nothing was read', () => {
  const lines = listInForce(records('kk'));
  const counted = countInForce(lines).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(lines.filter(({ channel }) => channel !== undefined).length);
  expect(counted).toBeGreaterThan(20);
});

it('doubts what it lists where the day is before every redaction that was read', () => {
  expect(listInForce(records('ru', '2016-01-01')).every(({ readings }) => readings.length === 0)).toBe(true);
});
