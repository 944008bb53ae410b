import { expect, test } from 'vitest';
import type { Act, Order, RecordLanguage, Regulation, Site, Standard } from '../../../model/records.ts';
import type { SiteData } from '../../data.ts';
import { chooseLang, findLanguage } from './lang.ts';

const entry = <T>(id: string, data: Partial<T>) => [id, { id, data }] as const;

/** A catalogue in Russian with one act and one order in Kazakh. */
function dataFor(page: RecordLanguage): SiteData {
  const catalog = {
    acts: new Map([entry<Act>('kz/vko/2014-1', {}), entry<Act>('kz/vko/2014-2', { language: 'kk' })]),
    regulations: new Map([
      entry<Regulation>('kz/vko/2014-1/a', { act: 'kz/vko/2014-1' }),
      entry<Regulation>('kz/vko/2014-2/a', { act: 'kz/vko/2014-2' }),
    ]),
    orders: new Map([entry<Order>('kz/gov/2014-3', { language: 'kk' })]),
    standards: new Map([entry<Standard>('kz/gov/2014-3/a', { order: 'kz/gov/2014-3' })]),
    site: { data: { language: 'ru' } as Site },
  };
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
