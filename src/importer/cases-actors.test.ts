/** Who acts, as real orders say it. */
import { describe, expect, it } from 'vitest';
import { importOrder, SECTION_4, STEPS } from './__fixtures__/import-order.ts';

function doers(units: readonly string[], ...steps: string[]) {
  const list = units.map((unit, index) => `${index + 1}) ${unit}${index === units.length - 1 ? '.' : ';'}`);
  const { regulation } = importOrder({ units: list, steps: [STEPS, ...steps] });
  return regulation.processes.provider?.steps.map(({ unit = '' }) => regulation.units[unit]?.text);
}

const FIRST = '1) канцелярия регистрирует документы – 15 минут;';

describe('who acts', () => {
  it.each([
    [
      ['канцелярия', 'учебная часть услугодателя'],
      'учебная часть услугодателя направляет справку посредством почты или курьером Государственной корпорации – 1 день.',
      'учебная часть услугодателя',
    ],
    [
      ['канцелярия', 'учебная часть услугодателя'],
      'при обращении через портал учебная часть услугодателя направляет уведомление – 1 день.',
      'учебная часть услугодателя',
    ],
    [
      ['канцелярия', 'приемная комиссия вуза', 'Республиканская конкурсная комиссия'],
      'вынесение решения Республиканской конкурсной комиссией – 3 рабочих дня.',
      'Республиканская конкурсная комиссия',
    ],
    [
      ['канцелярия', 'Управление лицензирования и апостилирования'],
      'проверка документов Управлением – 1 день.',
      'Управление лицензирования и апостилирования',
    ],
    [
      ['канцелярия', 'работник отдела учета', 'работник отдела проверок'],
      'работник отдела проверок рассматривает заявление – 2 дня.',
      'работник отдела проверок',
    ],
    [
      ['канцелярия', 'работник отдела учета', 'работник отдела проверок'],
      'ответственный работник отдела проверок готовит справку – 2 дня.',
      'работник отдела проверок',
    ],
    [
      ['канцелярия'],
      'прием документов сотрудником отдела кадров вуза – 1 день.',
      'сотрудник отдела кадров вуза',
    ],
    [['канцелярия'], 'рассмотрение документов приемной комиссией – 1 день.', 'приемная комиссия'],
    [
      ['канцелярия', 'приемная комиссия'],
      'после рассмотрения приемной комиссией, экспертная группа заключает договор – 1 день.',
      'экспертная группа',
    ],
    [['канцелярия', 'РКС'], 'РКС принимает решение – 1 день.', 'РКС'],
  ])('of %j: %s', (units, step, expected) => {
    expect(doers(units, FIRST, `2) ${step}`)?.[1]).toBe(expected);
  });

  it('is asked for where nobody is named', () => {
    const { asked } = importOrder({ steps: [STEPS, FIRST, '2) издается приказ.'] });
    expect(asked).toEqual(['издается приказ']);
  });

  it('may be named by the words that the act introduces', () => {
    const { regulation } = importOrder({
      steps: [
        STEPS,
        '1) канцелярия передает документы работнику Комитета полиции (далее – КАП) – 1 день;',
        '2) КАП готовит справку – 2 дня.',
      ],
    });
    const [, second] = regulation.processes.provider?.steps ?? [];
    expect(regulation.units[second?.unit ?? '']).toMatchObject({ text: 'КАП' });
  });

  it('to whom something is handed does not act', () => {
    const { regulation, asked } = importOrder({
      units: ['1) канцелярия;', '2) Государственная корпорация.'],
      steps: [STEPS, FIRST, '2) результат передается работнику Государственной корпорации.'],
    });
    expect(regulation.processes.provider?.steps[1]?.unit).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('in a plain list of the portal is the portal, or who signs', () => {
    const { regulation } = importOrder({
      intake: ['Прием документов осуществляется через портал.'],
      steps: [STEPS, FIRST, '2) исполнитель готовит справку – 1 день.'],
      rest: [
        '',
        SECTION_4,
        '',
        '7. Описание порядка обращения через портал:',
        '1) услугополучатель регистрируется на портале;',
        '2) проверка на портале срока действия ЭЦП;',
        '3) формирование сообщения об отказе в услуге в связи с ошибкой ЭЦП;',
        '4) удостоверение посредством ЭЦП получателя формы запроса;',
        '5) получение услугополучателем результата.',
      ],
    });
    const { steps = [] } = regulation.processes.portal ?? {};
    expect(steps.map(({ unit = '' }) => regulation.units[unit]?.text)).toEqual([
      'услугополучатель',
      'портал',
      'портал',
      'услугополучатель',
      'услугополучатель',
    ]);
    expect(steps.map(({ outcome }) => outcome)).toEqual([
      undefined,
      undefined,
      'refusal',
      undefined,
      'result',
    ]);
  });
});

describe('tables of actions', () => {
  const TABLE = [
    'Приложение 1',
    'к регламенту государственной услуги',
    '«Выдача справки»',
    '',
    'Описание последовательности и взаимодействие административных действий',
    '',
    'Таблица 1. Описание действий СФЕ',
    '',
    '1 | № действия | 1 | 2 | 3 | 4',
    '2 | Наименование СФЕ | ОТДЕЛ | УМП | ДКНБ | ОТДЕЛ',
    '3 | Наименование действия и их описание | Прием документов | Проверка по учету А | Проверка по учету Б | Выдача справки',
    '4 | Форма завершения | Расписка | Ответ | Ответ | Справка',
    '5 | Сроки исполнения | 10 минут | 15 дней | 30 дней | 1 день',
    '6 | Номер следующего действия | 2, 3 | 4 | 4 |',
  ];
  const read = (rows: readonly string[]) => {
    const { regulation, unplaced } = importOrder({
      steps: ['5. Описание действий приведено в приложении 1 к настоящему Регламенту.'],
      appendices: rows,
    });
    const { steps = [] } = regulation.processes.provider ?? {};
    return { steps, units: regulation.units, appendices: regulation.appendices, unplaced };
  };

  it.each([
    ['bars', (row: string) => row],
    ['tabs', (row: string) => row.replaceAll(' | ', '\t')],
  ])('are read with cells between %s, whoever acts and whatever follows', (_, cells) => {
    const { steps, units, appendices, unplaced } = read(TABLE.map(cells));
    expect(steps.map(({ unit = '', duration }) => [units[unit]?.text, duration])).toEqual([
      ['ОТДЕЛ', '10 минут'],
      ['УМП', '15 дней'],
      ['ДКНБ', '30 дней'],
      ['ОТДЕЛ', '1 день'],
    ]);
    expect(steps.map(({ next }) => next)).toEqual([['check', 'check-2'], 'issue', undefined, undefined]);
    expect(appendices[0]?.title).toBe(
      'Описание последовательности и взаимодействие административных действий',
    );
    expect(unplaced).toEqual([]);
  });

  it('go on below under the same headings', () => {
    const more = [
      '1 | № действия | 5',
      '2 | Наименование СФЕ | АРХИВ',
      '3 | Наименование действия и их описание | Сдача в архив',
      '5 | Сроки исполнения | 2 дня',
    ];
    const { steps, units } = read([...TABLE, ...more]);
    expect(steps).toHaveLength(5);
    expect(units[steps[4]?.unit ?? '']?.text).toBe('АРХИВ');
  });
});
