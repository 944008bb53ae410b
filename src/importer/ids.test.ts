import { describe, expect, it } from 'vitest';
import { actId, authorityFolder, UniqueNames } from './ids.ts';

describe('names of records', () => {
  it('of an act are its shelf, its year and its number', () => {
    expect(actId('kz/zarechie', '2015-06-26', 'А-7/298')).toBe('kz/zarechie/2015-a-7-298');
    expect(actId('kz/unknown', undefined, undefined)).toBe('kz/unknown/unknown-unknown');
  });

  it('of one folder differ', () => {
    const names = new UniqueNames();
    expect(['Учет', 'Учет', 'Учёт пасек', ''].map((title) => names.name(title))).toEqual([
      'uchet',
      'uchet-2',
      'uchet-pasek',
      'unknown',
    ]);
  });

  it.each([
    ['Правительство Республики Казахстан', 'gov'],
    ['Министр образования и науки Республики Казахстан', 'mon'],
    ['исполняющий обязанности Министра здравоохранения', 'mz'],
    ['акимат города Приозерска', 'akimat-goroda-priozerska'],
    ['', 'unknown'],
  ])('of the orders of «%s» is «%s»', (authority, folder) => {
    expect(authorityFolder(authority)).toBe(folder);
  });
});
