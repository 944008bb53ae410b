import { describe, expect, it } from 'vitest';
import { importOrder, STEPS } from '../__fixtures__/import-order.ts';

const UNITS = [
  '1) канцелярия услугодателя;',
  '2) руководитель услугодателя;',
  '3) исполнитель услугодателя.',
];
const STAMP = [
  'Приложение 1',
  'к Регламенту государственной услуги',
  '«Выдача справки»',
  '',
  'Описание действий',
  '',
];
const GROUPS = 'Группа 1 СФЕ Канцелярия | Группа 2 СФЕ Руководитель | Группа 3 СФЕ Исполнитель';

function importTables(...lines: string[]) {
  const { regulation, asked, unplaced } = importOrder({
    steps: [
      STEPS,
      '1) канцелярия услугодателя регистрирует заявление в течение 15 минут;',
      '2) исполнитель услугодателя готовит справку в течение 2 рабочих дней.',
    ],
    units: UNITS,
    appendices: [...STAMP, ...lines],
  });
  const tell = (steps: (typeof regulation.processes)[string]['steps'] | undefined) =>
    steps?.map(({ label, unit, action, duration, outcome }) =>
      [label, unit, action, duration, outcome].filter(Boolean).join(' | '),
    );
  const { provider, refusal } = regulation.processes;
  return {
    usual: tell(provider?.table?.steps),
    refusal: tell(refusal?.steps),
    notes: regulation.appendices[0]?.notes,
    asked,
    unplaced,
  };
}

describe('a table of use cases', () => {
  it('is the steps again, in the order of their numbers, and the way to a refusal', () => {
    expect(
      importTables(
        'Таблица 2. Варианты использования. Основной процесс',
        '',
        GROUPS,
        'Действие № 1. Прием заявления, 15 минут | Действие № 2 Резолюция | Действие № 3 – Подготовка справки',
        'Действие № 5 Выдача справки | Действие № 4 Подписание | ',
        '',
        'Таблица 3. Варианты использования. Альтернативный процесс',
        '',
        GROUPS,
        'Действие № 1 Прием заявления | Действие № 2 Резолюция | Действие № 3 Подготовка отказа',
        ' | Действие № 4 Подписание мотивированного отказа | ',
      ),
    ).toMatchObject({
      usual: [
        'Действие № 1 | clerk | Прием заявления, 15 минут | 15 минут',
        'Действие № 2 | head | Резолюция',
        'Действие № 3 | specialist | Подготовка справки',
        'Действие № 4 | head | Подписание',
        'Действие № 5 | clerk | Выдача справки',
      ],
      refusal: [
        'Действие № 1 | clerk | Прием заявления',
        'Действие № 2 | head | Резолюция',
        'Действие № 3 | specialist | Подготовка отказа',
        'Действие № 4 | head | Подписание мотивированного отказа | refusal',
      ],
      asked: [],
      unplaced: [],
    });
  });

  it('may name its participants in a row of their own, and have several actions in a cell', () => {
    expect(
      importTables(
        'Таблица 2. Основной процесс',
        '',
        'Группа 1 СФЕ | Группа 2 СФЕ | Группа 3 СФЕ',
        'Канцелярия | Руководитель | Исполнитель',
        '№ 1 Прием № 4 Выдача справки | № 2 Резолюция | № 3 Подготовка справки',
      ),
    ).toMatchObject({
      usual: [
        '№ 1 | clerk | Прием',
        '№ 2 | head | Резолюция',
        '№ 3 | specialist | Подготовка справки',
        '№ 4 | clerk | Выдача справки',
      ],
      asked: [],
    });
  });

  it('whose actions have no numbers is kept in its words, and asked about', () => {
    const rows = [GROUPS, 'Прием заявления | Резолюция | Подготовка справки'];
    const { usual, notes, asked } = importTables(
      'Таблица 2. Варианты использования. Основной процесс',
      '',
      ...rows,
    );
    expect({ usual, notes, asked }).toEqual({
      usual: undefined,
      notes: ['Таблица 2. Варианты использования. Основной процесс', ...rows],
      asked: rows,
    });
  });
});
