import { beforeAll, expect, test } from 'vitest';
import { DAY, shippedData } from './__fixtures__/shipped.ts';
import type { DataInput } from './output.ts';
import { formatTexts } from './texts.ts';

let input: DataInput;
let files: Map<string, string>;
const read = (some: DataInput) =>
  new Map([...formatTexts(some)].map(({ path, bytes }) => [path, String(bytes)]));
beforeAll(async () => {
  input = await shippedData(DAY);
  files = read(input);
}, 60_000);

const regulation = (id: string) =>
  (files.get(`regulations/kz/${id}/index.md`) ?? '').replaceAll('\u00a0', ' ');

test('a text begins with the name and with what is known of its force on the day of the site', () => {
  expect(regulation('vko/2014-198/eksternat')).toMatch(
    /^# Выдача разрешения[^\n]*\n\n> Утратил силу; с какого дня, не установлено, не ранее 2015-08-31 \(сведения на 2026-11-30\)/,
  );
  expect(regulation('akmola/2015-a-7-298/podvoz')).toMatch(/^# [^\n]*\n\n> Действие под вопросом \(/);
  expect(regulation('vko/2014-198/konsultativnaya-pomosch')).toMatch(
    /^# [^\n]*\n\n> Исключён; с какого дня[\s\S]*- Исключён: Регламент исключен/,
  );
});

test('it has every step of the record with its duration and place, and the verdict of the check', () => {
  const text = regulation('akmola/2015-a-7-298/podvoz');
  expect(text).toContain('- Срок: пять рабочих дней [стандарт, п. 4 пп. 1)]');
  expect(text).toContain('- Шаги: 5 рабочих дней 40 минут – превышает срок на 40 минут');
  const { data } = input.catalog.regulations.get('kz/akmola/2015-a-7-298/podvoz') ?? {};
  if (data === undefined || 'excluded' in data) throw new Error('no podvoz');
  const steps = Object.values(data.processes).flatMap((process) => process.steps);
  for (const { action, duration = '' } of steps) {
    expect(text).toContain(action);
    expect(text).toContain(duration);
  }
});

test('words of a record are no Markdown', () => {
  const id = 'kz/vko/2014-198/eksternat';
  const record = input.catalog.regulations.get(id);
  if (record === undefined) throw new Error(id);
  const titles = { heading: '[злой](javascript:x) <b>*' };
  const regulations = new Map([[id, { ...record, data: { ...record.data, titles } }]]);
  const hostile = read({ ...input, catalog: { ...input.catalog, regulations } });
  const title = hostile.get(`regulations/${id}/index.md`)?.split('\n')[0];
  expect(title).toBe('# \\[злой\\](javascript:x) \\<b\\>\\*');
});

test('llms.txt and the catalogue of APIs lead to files that are written', () => {
  const list = files.get('llms.txt') ?? '';
  const links = [...list.matchAll(/\]\(\/([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(30);
  const others = ['data/v1/index.json', 'data/v1/openapi.json'];
  for (const path of links) expect(files.has(path) || others.includes(path), path).toBe(true);
  const { linkset } = JSON.parse(files.get('.well-known/api-catalog') ?? '');
  expect(linkset[0]).toEqual({ anchor: '/.well-known/api-catalog', item: [{ href: '/data/v1/index.json' }] });
  expect(linkset[1]['service-desc'][0].href).toBe('/data/v1/openapi.json');
});
