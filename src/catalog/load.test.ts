import { expect, it } from 'vitest';
import {
  ACT,
  brief,
  EXCLUDED,
  edited,
  loadChanged,
  REGULATION,
  SOUND,
  writeContent,
} from './__fixtures__/content.ts';
import { loadCatalog } from './load.ts';

it('reads every kind of record, keyed by its path', async () => {
  const { catalog, findings } = await loadChanged({});
  expect(findings).toEqual([]);
  expect([...catalog.acts.keys()]).toEqual(['kz/vko/2014-198']);
  expect([...catalog.regulations.keys()]).toEqual([
    'kz/vko/2014-198/eksternat',
    'kz/vko/2014-198/konsultatsiya',
  ]);
  expect([...catalog.orders.keys()]).toEqual(['kz/gov/2014-538', 'kz/mon/2015-198']);
  expect([...catalog.standards.keys()]).toEqual([
    'kz/gov/2014-538/eksternat',
    'kz/mon/2015-198/opeka-spravki',
  ]);
  expect([...(catalog.calendars.get('kz')?.keys() ?? [])]).toEqual([2014, 2017]);
  expect(catalog.calendars.get('kz')?.get(2014)?.data.moved[0]?.off).toBe('2014-01-03');
  expect(catalog.glossary?.data.entries[0]?.term).toBe('услугодатель');
  expect(catalog.site?.data.name).toBe('Регламент');
  expect(catalog.acts.get('kz/vko/2014-198')).toMatchObject({
    kind: 'act',
    file: `content/${ACT}`,
    data: { number: '198', date: '2014-07-23' },
  });
});

it('leaves a record with an error out and reports it once, whoever refers to it', async () => {
  const { catalog, findings } = await loadChanged(edited(ACT, 'number: "198"', 'number: 198'));
  expect(findings.map(brief)).toEqual([`${ACT}:5:9 schema/type`]);
  expect(findings[0]).toMatchObject({ record: 'kz/vko/2014-198', severity: 'error' });
  expect(catalog.acts.size).toBe(0);
  expect(catalog.regulations.size).toBe(2);
});

it('leaves a record with a dangling reference out', async () => {
  const { catalog, findings } = await loadChanged(edited(REGULATION, 'unit: head', 'unit: chief'));
  expect(findings.map(brief)).toEqual([`${REGULATION}:66:15 reference/unknown-unit`]);
  expect([...catalog.regulations.keys()]).toEqual(['kz/vko/2014-198/konsultatsiya']);
});

it('keeps a record with a warning', async () => {
  const { catalog, findings } = await loadChanged({ [EXCLUDED]: `\uFEFF${SOUND[EXCLUDED]}` });
  expect(findings.map(brief)).toEqual([`${EXCLUDED}:1:1 file/byte-order-mark`]);
  expect(findings[0]?.severity).toBe('warning');
  expect(catalog.regulations.has('kz/vko/2014-198/konsultatsiya')).toBe(true);
});

it('says how far it has come', async () => {
  const calls: [number, number][] = [];
  await loadCatalog(writeContent(), { onProgress: (done, total) => calls.push([done, total]) });
  expect(calls).toEqual(calls.map((_, index) => [index + 1, Object.keys(SOUND).length]));
});

it('throws when the folder is not there', async () => {
  await expect(loadCatalog('/nowhere/content')).rejects.toThrow(/ENOENT.*\/nowhere\/content/);
});
