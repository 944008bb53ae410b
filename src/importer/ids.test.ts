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
    ['Қазақстан Республикасы Білім және ғылым министрі', 'mon'],
    ['Қазақстан Республикасы Iшкi iстер министрі', 'mvd'],
    ['Министр внутренних дел Республики Казахстан', 'mvd'],
    ['Қазақстан Республикасы Әділет министрінің м.а.', 'myu'],
    ['Министр юстиции Республики Казахстан', 'myu'],
    ['Қазақстан Республикасының Денсаулық сақтау және әлеуметтік даму министрі', 'mzsr'],
    ['исполняющий обязанности Министра здравоохранения и социального развития', 'mzsr'],
    ['Қазақстан Республикасы Инвестициялар және даму министрі', 'mpir'],
    ['Министр по инвестициям и развитию Республики Казахстан', 'mpir'],
    ['', 'unknown'],
  ])('of the orders of «%s» is «%s»', (authority, folder) => {
    expect(authorityFolder(authority)).toBe(folder);
  });
});
