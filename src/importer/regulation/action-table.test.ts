import { describe, expect, it } from 'vitest';
import { importRegulation } from '../__fixtures__/import-regulation.ts';

const APPENDIX = ['Приложение 1', 'к регламенту государственной услуги', '«Выдача справки»', ''];
const EXPECTED = [
  ['Прием документов', 'specialist', '15 минут', 'Запись'],
  ['Подписание справки', 'head', '2 часа', 'Справка'],
];

function stepsOf(...lines: string[]) {
  const steps = importRegulation(
    '2. Действия приведены в приложении 1 к настоящему регламенту.',
    '',
    ...lines,
  ).processes.provider?.steps;
  return (steps ?? []).map(({ action, unit, duration, result }) => [action, unit, duration, result]);
}

describe('a table of actions', () => {
  it('has its rows counted in a column of their own', () => {
    expect(
      stepsOf(
        ...APPENDIX,
        '1 | № действия (хода, потока работ) | 1 | 2',
        '2 | Наименование СФЕ | Специалист отдела | Начальник отдела',
        '3 | Наименование действия (процесса, процедуры, операции) и их описание | Прием документов | Подписание справки',
        '4 | Форма завершения | Запись | Справка',
        '5 | Сроки исполнения | 15 минут | 2 часа',
        '6 | Номер следующего действия | 2 | -',
      ).map(([action, , ...rest]) => [action, ...rest]),
    ).toEqual(EXPECTED.map(([action, , ...rest]) => [action, ...rest]));
  });

  it('has a row an action, in an item of the text', () => {
    expect(
      stepsOf(
        '3. Содержание каждой процедуры (действия), ее длительность и результат:',
        '№ | Структурное подразделение (работник) | Процедура (действие) | Длительность выполнения | Результат',
        '1 | специалист | Прием документов | 15 минут | Запись',
        '2 | руководитель | Подписание справки | 2 часа | Справка',
      ),
    ).toEqual(EXPECTED);
  });

  const cells = [
    ['№ действия', '1', '2'],
    ['Наименование СФЕ', 'Исполнитель', 'Руководитель'],
    ['Наименование действия и их описание', 'Прием документов', 'Подписание справки'],
    ['Форма завершения', 'Запись', 'Справка'],
    ['Сроки исполнения', '15 минут', '2 часа'],
    ['Номер следующего действия', '2'],
  ];
  const stack = (rows: readonly string[][], count: boolean) =>
    rows
      .flatMap((row, place) => [...(count ? [String(place + 1)] : []), ...row])
      .flatMap((cell) => [cell, '']);

  it.each([true, false])('has its cells one under another, its rows counted: %s', (count) => {
    expect(stepsOf(...APPENDIX, ...stack(cells, count), 'Таблица 2. Варианты использования')).toEqual(
      EXPECTED,
    );
  });

  it('of which a cell is lost is no table: times would go to other actions', () => {
    const broken = cells.map((row) => (row[0] === 'Сроки исполнения' ? ['Сроки исполнения', '2 часа'] : row));
    expect(stepsOf(...APPENDIX, ...stack(broken, true))).toEqual([]);
  });
});
