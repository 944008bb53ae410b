/** An empty cell keeps its column in every kind of text: the time of one action never becomes that of the next. */
import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';
import { joinCells, joinCellTexts, splitCells } from './cells.ts';

const APPENDIX = ['Приложение 1', 'к регламенту государственной услуги', '«Выдача справки»', ''];
const ROWS = [
  ['№ действия (хода, потока работ)', '1', '2', '3'],
  ['Наименование СФЕ', 'Исполнитель', 'Руководитель', 'Исполнитель'],
  ['Наименование действия', 'Прием документов', 'Подписание справки', 'Выдача справки'],
  ['Форма завершения', '', 'Справка', ''],
  ['Сроки исполнения', '', '2 часа', '15 минут'],
  ['Номер следующего действия', '2', '', ''],
];

describe('an empty cell of a table of actions', () => {
  it.each([
    ['tabs', (cells: readonly string[]) => cells.join('\t')],
    ['bars', (cells: readonly string[]) => cells.join(' | ')],
  ])('keeps its column among %s', (_, write) => {
    const { processes } = importRegulation(
      '2. Действия приведены в приложении 1 к настоящему регламенту.',
      '',
      ...APPENDIX,
      ...ROWS.map(write),
    );
    expect(
      processes.provider?.steps.map(({ action, duration, result }) => [action, duration, result]),
    ).toEqual([
      ['Прием документов', undefined, undefined],
      ['Подписание справки', '2 часа', 'Справка'],
      ['Выдача справки', '15 минут', undefined],
    ]);
  });
});

describe('cells in one line', () => {
  const words = (text: string, start: number) => ({
    text,
    offsets: Array.from(text, (_, place) => start + place),
  });

  it.each([
    [['', 'б', '', 'г'], '| б | | г'],
    [['а', '', ''], 'а | |'],
    [['а', ''], 'а'],
    [['а', 'б'], 'а | б'],
    [['', '', ''], ''],
  ])('%j is «%s»', (cells, line) => {
    const joined = joinCells(cells.map((cell, place) => words(cell, place * 10)));
    expect([joined.text, joinCellTexts(cells)]).toEqual([line, line === '' ? '| |' : line]);
    expect(joined.offsets.length).toBe(line.length);
    if (cells.length > 2 && line !== '') expect(splitCells(joined).map(({ text }) => text)).toEqual(cells);
  });
});
