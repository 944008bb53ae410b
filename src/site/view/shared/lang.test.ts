import { expect, test } from 'vitest';
import { linkRecords } from '../../../catalog/link.ts';
import type { AnyEntry, RecordKind } from '../../../model/entry.ts';
import type { RecordLanguage } from '../../../model/records.ts';
import type { SiteData } from '../../data.ts';
import { chooseLang, findLanguage } from './lang.ts';

const entry = (kind: RecordKind, id: string, data: object) =>
  ({ kind, id, file: `${id}.yaml`, data }) as AnyEntry;

/** A catalogue in Russian with one act and one order in Kazakh. */
function dataFor(page: RecordLanguage): SiteData {
  const catalog = linkRecords([
    entry('act', 'kz/vko/2014-1', { approves: [] }),
    entry('act', 'kz/vko/2014-2', { approves: [], language: 'kk' }),
    entry('regulation', 'kz/vko/2014-1/a', { act: 'kz/vko/2014-1' }),
    entry('regulation', 'kz/vko/2014-2/a', { act: 'kz/vko/2014-2' }),
    entry('order', 'kz/gov/2014-3', { language: 'kk' }),
    entry('standard', 'kz/gov/2014-3/a', { order: 'kz/gov/2014-3' }),
    entry('site', 'site', { language: 'ru' }),
  ]);
  return { catalog, site: { language: page } } as unknown as SiteData;
}

test('a record speaks the language of its act or order, else that of the catalogue', () => {
  const data = dataFor('ru');
  expect(findLanguage(data, 'kz/vko/2014-1/a')).toBe('ru');
  expect(findLanguage(data, 'kz/vko/2014-2')).toBe('kk');
  expect(findLanguage(data, 'kz/vko/2014-2/a')).toBe('kk');
  expect(findLanguage(data, 'kz/gov/2014-3/a')).toBe('kk');
  expect(findLanguage(data)).toBe('ru');
});

test('only words in another language than the page are marked', () => {
  expect(chooseLang(dataFor('ru'), 'kz/vko/2014-1/a')).toBeUndefined();
  expect(chooseLang(dataFor('ru'), 'kz/vko/2014-2/a')).toBe('kk');
  expect(chooseLang(dataFor('kk'), 'kz/vko/2014-1/a')).toBe('ru');
  expect(chooseLang(dataFor('kk'), 'kz/vko/2014-2/a')).toBeUndefined();
  expect(chooseLang(dataFor('kk'))).toBe('ru');
});
