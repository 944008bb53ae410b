/** Refusals, results, marks and numbers as real orders have them, each with the right reading. */
import { describe, expect, it } from 'vitest';
import { importOrder, SECTION_4, STEPS } from './__fixtures__/import-order.ts';

const TWO = [
  '1) канцелярия услугодателя регистрирует документы в течение 1 (одного) рабочего дня;',
  '2) исполнитель услугодателя готовит справку в течение 5 (пяти) рабочих дней.',
];
describe('refusals and results', () => {
  const REFUSAL =
    '2) исполнитель услугодателя в случае неполного пакета документов направляет мотивированный отказ в течение двух рабочих дней;';

  it('a refusal among the steps is a branch of its own', () => {
    const { regulation } = importOrder({
      steps: [STEPS, TWO[0] ?? '', REFUSAL, '3) исполнитель готовит справку – 3 дня.'],
    });
    expect(regulation.processes.provider?.steps[1]).toMatchObject({
      kind: 'condition',
      next: 'end',
      outcome: 'refusal',
    });
  });

  it('a step that only refuses is a branch, and is asked about', () => {
    const refuses = 'Управлением формируется отказ в оказании государственной услуги';
    const { regulation, asked } = importOrder({
      steps: [
        STEPS,
        TWO[0] ?? '',
        `2) ${refuses} в течение 2 рабочих дней;`,
        '3) исполнитель выдает справку – 1 день.',
      ],
    });
    expect(regulation.processes.provider?.steps[1]).toMatchObject({
      kind: 'condition',
      next: 'end',
      outcome: 'refusal',
    });
    expect(asked).toEqual([refuses]);
  });

  it('a check that may end in a refusal stays on the way', () => {
    const step =
      '2) исполнитель проверяет документы, в случае неполноты готовит мотивированный отказ – 2 рабочих дня;';
    const { regulation } = importOrder({
      steps: [STEPS, TWO[0] ?? '', step, '3) исполнитель готовит справку – 3 дня.'],
    });
    expect(regulation.processes.provider?.steps[1]?.outcome).toBeUndefined();
  });

  it('results are given to steps only when there are as many of them', () => {
    const steps = [
      STEPS,
      ...TWO.map((step) => step.replace('.', ';')),
      '3) канцелярия выдает справку – 15 минут.',
    ];
    const results = [
      '7. Результат процедуры (действия), который служит основанием:',
      '1) зарегистрированное заявление;',
      '2) справка.',
    ];
    const { regulation } = importOrder({ steps, rest: results });
    expect(regulation.processes.provider?.steps.map(({ result }) => result)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(regulation.processes.provider?.results?.map(({ text }) => text)).toEqual([
      'зарегистрированное заявление',
      'справка',
    ]);
  });

  it('results without numbers stand in sentences of their own', () => {
    const { regulation, unplaced } = importOrder({
      steps: [
        STEPS,
        ...TWO,
        '6. Результат процедуры (действия):',
        'Зарегистрированные документы.',
        'Готовая справка.',
      ],
    });
    expect(regulation.processes.provider?.steps.map(({ result }) => result)).toMatchObject([
      { text: 'Зарегистрированные документы' },
      { text: 'Готовая справка' },
    ]);
    expect(unplaced).toEqual([]);
  });

  it('a result with a refusal in brackets ends nothing', () => {
    const { regulation } = importOrder({
      intake: ['Прием документов осуществляется через портал.'],
      steps: [STEPS, ...TWO],
      rest: [
        '',
        SECTION_4,
        '',
        '7. Описание порядка обращения через портал:',
        '1) процесс 1 – ввод услугополучателем пароля на портале;',
        '2) процесс 2 – получение услугополучателем первого результата услуги (уведомление о принятии/отказе в принятии);',
        '3) процесс 3 – получение услугополучателем результата услуги.',
      ],
    });
    expect(regulation.processes.portal?.steps.map(({ outcome }) => outcome)).toEqual([
      undefined,
      undefined,
      'result',
    ]);
  });
});

describe('marks and numbers', () => {
  it('«процедура - 2 –» is a mark', () => {
    const { regulation } = importOrder({
      steps: [
        STEPS,
        'процедура – 1 - канцелярия регистрирует документы – 15 минут;',
        'процедура - 2 – исполнитель готовит справку – 2 дня.',
      ],
    });
    expect(regulation.processes.provider?.steps.map(({ label }) => label)).toEqual([
      'процедура – 1',
      'процедура - 2',
    ]);
  });

  it('a known name of a section is a heading whatever the numbers are', () => {
    const { regulation } = importOrder({
      steps: [STEPS, ...TWO],
      rest: ['9. Услугодатель не взаимодействует с ЦОНом.'],
    });
    expect(Object.values(regulation.units).map(({ text }) => text)).toEqual([
      'канцелярия услугодателя',
      'руководитель услугодателя',
      'исполнитель услугодателя',
    ]);
  });

  it('a slip in the number of an item is no place', () => {
    const { regulation } = importOrder({
      steps: [STEPS, ...TWO],
      rest: ['', SECTION_4, '', '4) Услугодатель не взаимодействует с ЦОНом.'],
    });
    expect(regulation.notes?.map(({ at }) => at)).toEqual(['раздел 4']);
  });
});
