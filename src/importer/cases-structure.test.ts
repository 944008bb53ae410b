/** Slips and layouts of real orders, each with the right reading. */
import { describe, expect, it } from 'vitest';
import { importOrder, listRows, SECTION_4, STEPS } from './__fixtures__/import-order.ts';

const TWO = [
  '1) канцелярия услугодателя регистрирует документы в течение 1 (одного) рабочего дня;',
  '2) исполнитель услугодателя готовит справку в течение 5 (пяти) рабочих дней.',
];
const TWO_ROWS = [
  ['канцелярия услугодателя', 'в течение 1 (одного) рабочего дня'],
  ['исполнитель услугодателя', 'в течение 5 (пяти) рабочих дней'],
];

describe('durations of one step', () => {
  it.each([
    [
      '1) исполнитель услугодателя проверяет документы в течение 1 (одного) рабочего дня, соответствия основаниям и направляет решение в течение 10 (десяти) рабочих дней.',
      'в течение 1 (одного) рабочего дня + в течение 10 (десяти) рабочих дней',
    ],
    [
      '1) канцелярия услугодателя регистрирует документы в течение 15 минут и передает для наложения визы руководства в течение 3 (трех) рабочих дней.',
      'в течение 15 минут + в течение 3 (трех) рабочих дней',
    ],
    [
      '1) исполнитель готовит справку в течение 2-8 (двух-восьми) календарных дней.',
      'в течение 2-8 (двух-восьми) календарных дней',
    ],
    ['1) исполнитель выдает справку через (два) рабочих дня.', '(два) рабочих дня'],
    [
      '1) исполнитель готовит справку в течение 1 (одного) календарнорго дня.',
      'в течение 1 (одного) календарнорго дня',
    ],
    ['1) исполнитель готовит справку в течени 2 (двух) рабочих дней.', 'в течени 2 (двух) рабочих дней'],
  ])('%s', (step, duration) => {
    const { regulation } = importOrder({ steps: [STEPS, step, '2) канцелярия выдает справку – 15 минут.'] });
    expect(regulation.processes.provider?.steps[0]).toMatchObject({ duration });
    expect(regulation.processes.provider?.steps[0]?.action).not.toMatch(/(?:в течени[ей]?|через)$/u);
  });

  it('of different cases are asked about', () => {
    const step = '1) исполнитель готовит справку – 30 дней (при запросе в архив – 15 дней);';
    const { regulation, asked } = importOrder({
      steps: [STEPS, step, '2) канцелярия выдает справку – 15 минут.'],
    });
    expect(regulation.processes.provider?.steps[0]?.duration).toBe('30 дней');
    expect(asked).toContain(step.slice(3));
  });

  it.each([
    'оформляет паспорт. Длительность выполнения: при числе ульев до 50 – 1 (один) рабочий день, свыше 50 – 2 (два) рабочих дня;',
    'готовит справку: по городу – 1 рабочий день, по области – 3 рабочих дня;',
    'готовит справку (для физических лиц – 2 рабочих дня, для юридических лиц – 5 рабочих дней);',
  ])('of which each holds in a case are none of the step, and are asked about: %s', (work) => {
    const step = `1) исполнитель ${work}`;
    const { regulation, asked } = importOrder({
      steps: [STEPS, step, '2) канцелярия выдает справку – 15 минут.'],
    });
    expect(regulation.processes.provider?.steps[0]).not.toHaveProperty('duration');
    expect(asked).toContain(step.slice(3));
  });

  it('of several works are a sum', () => {
    const step =
      '1) исполнитель принимает документы – 15 минут, в тот же день проверяет их – 2 часа, на пасеку выезжает – 1 рабочий день;';
    const { regulation } = importOrder({ steps: [STEPS, step, '2) канцелярия выдает справку – 15 минут.'] });
    expect(regulation.processes.provider?.steps[0]?.duration).toBe('15 минут + 2 часа + 1 рабочий день');
  });

  it.each([
    'издает приказ не позднее 25 августа',
    'размещает список до 5 числа',
    'в течение 3 рабочих дней, но не позднее 1 июля, издает приказ',
    'выдает справку не позднее следующего рабочего дня',
    'выдает справку на следующий рабочий день',
    'проверяет документы до конца рабочего дня',
    'проверяет документы в течение суток',
    'проверяет документы полтора часа',
  ])('that are days of the calendar or have no number are asked about: %s', (work) => {
    const { asked } = importOrder({
      steps: [STEPS, `1) исполнитель ${work};`, '2) канцелярия выдает справку – 15 минут.'],
    });
    expect(asked).toEqual([expect.stringContaining(work.slice(-12))]);
  });

  it('are not asked for where a date with a year is named', () => {
    const { asked } = importOrder({
      steps: [
        STEPS,
        '1) исполнитель сверяет с Законом до 1 января 2016 года – 2 часа;',
        '2) канцелярия выдает справку – 15 минут.',
      ],
    });
    expect(asked).toEqual([]);
  });

  it('that no step has are asked for', () => {
    const { asked } = importOrder({
      steps: [
        STEPS,
        ...TWO,
        'Нотариально заверенный перевод изготавливается в течение 3 (трех) рабочих дней.',
      ],
    });
    expect(asked).toEqual([
      'Нотариально заверенный перевод изготавливается в течение 3 (трех) рабочих дней.',
    ]);
  });
});

it('channels may be joined by «а также»', () => {
  const { regulation } = importOrder({
    intake: [
      'Прием заявлений и выдача результатов осуществляется через услугодателя, а также республиканское государственное предприятие «Центр обслуживания населения» (далее – ЦОН).',
    ],
    steps: [STEPS, ...TWO],
  });
  expect(regulation.channels).toMatchObject({
    office: { text: 'услугодателя' },
    con: { text: 'республиканское государственное предприятие «Центр обслуживания населения»' },
  });
});

describe('lists', () => {
  it('«процесс N» on paper is the work of the provider', () => {
    const { regulation } = importOrder({
      steps: [
        STEPS,
        '1) процесс 1 – прием документов в канцелярии – 15 минут;',
        '2) процесс 2 – выдача справки – 15 минут.',
      ],
    });
    expect(Object.keys(regulation.processes)).toEqual(['provider']);
    expect(Object.keys(regulation.channels)).toEqual(['office']);
  });

  it('«процесс N» of the centre is its own list, between which the provider works', () => {
    const { regulation } = importOrder({
      intake: [
        'Прием документов осуществляется через:',
        '1) канцелярию услугодателя;',
        '2) центр обслуживания населения (далее – ЦОН).',
      ],
      steps: [STEPS, ...TWO],
      rest: [
        '7. Описание последовательности процедур приведено в блок-схеме согласно приложению 1 к Регламенту.',
        '',
        SECTION_4,
        '',
        '1. Описание порядка обращения в центр обслуживания населения (далее-ЦОН):',
        '1) процесс 1 - услугополучатель обращается в ЦОН;',
        '2) процесс 2 – прием оператором ЦОНа документов в течение 15 минут;',
        '3) процесс 3 – оператор ЦОНа выдает готовую справку.',
      ],
    });
    expect(Object.keys(regulation.processes)).toEqual(['provider', 'con-intake', 'con-issue']);
  });

  it.each([
    ['1) Для физических лиц:', '2) Для юридических лиц:', 'процедура'],
    ['Бумажная форма:', 'Электронная форма:', ''],
    ['при выдаче:', 'при переоформлении:', ''],
  ])('by cases are processes of their own: %s', (one, other, mark) => {
    const step = (number: number, text: string) =>
      mark === '' ? `${number}) ${text}` : `${mark} ${number} – ${text}`;
    const list = [
      step(1, 'канцелярия регистрирует документы – 2 часа;'),
      step(2, 'исполнитель готовит справку – 3 рабочих дня;'),
    ];
    const { regulation, asked } = importOrder({ steps: [STEPS, one, ...list, other, ...list] });
    expect(Object.values(regulation.processes).map(({ title, steps }) => [title, steps.length])).toEqual([
      [one.replace(/^\d\) |:$/gu, ''), 2],
      [other.replace(/^\d\) |:$/gu, ''), 2],
    ]);
    expect(asked).toHaveLength(1);
  });

  it('by the form of the service are on the paths of its channels', () => {
    const { regulation, asked } = importOrder({
      intake: ['Прием документов осуществляется через:', '1) канцелярию услугодателя;', '2) портал.'],
      steps: [
        STEPS,
        'Бумажная форма:',
        '1) канцелярия услугодателя принимает документы – 15 минут;',
        '2) исполнитель услугодателя рассматривает документы – 2 рабочих дня;',
        'Электронная форма:',
        '1) услугополучатель подает электронный запрос;',
        '2) исполнитель услугодателя рассматривает запрос – 1 рабочий день;',
        'Общие процедуры:',
        '1) руководитель услугодателя подписывает решение – 1 рабочий день;',
        '2) канцелярия услугодателя выдает решение – 15 минут.',
      ],
    });
    expect(Object.entries(regulation.channels).map(([name, { path }]) => [name, path])).toEqual([
      ['office', ['provider', 'provider-3']],
      ['portal', ['provider-2', 'provider-3']],
    ]);
    expect(asked).toEqual([]);
  });

  it('that name no times and no doers are told again by the one that does', () => {
    const { regulation } = importOrder({
      steps: [
        '5. Процедуры (действия), входящие в состав процесса:',
        '1) прием документов;',
        '2) подготовка справки.',
      ],
      rest: ['7. Описание порядка обращения и последовательности процедур (действий) услугодателя:', ...TWO],
    });
    expect(listRows(regulation)).toEqual(TWO_ROWS);
    expect(regulation.processes.provider?.restated?.steps).toHaveLength(2);
  });

  it('that end with a semicolon do not swallow the next item', () => {
    const { regulation, unplaced } = importOrder({
      steps: [
        '5. Процедуры (действия), входящие в состав процесса:',
        TWO[0] ?? '',
        '2) издается приказ не позднее 25 августа;',
      ],
    });
    expect(regulation.processes.provider?.steps).toHaveLength(2);
    expect(Object.keys(regulation.units)).toContain('head');
    expect(unplaced).toEqual([]);
  });

  it('of lines below who acts are his steps', () => {
    const { regulation, unplaced } = importOrder({
      steps: [
        STEPS,
        '1) канцелярия услугодателя в течение 15 минут регистрирует заявление;',
        '2) исполнитель услугодателя:',
        'в течение двадцати девяти календарных дней рассматривает заявление, обрабатывает его и вносит в банк;',
        'в течение тридцати календарных дней после внесения проверяет сведения;',
        'в течение десяти календарных дней готовит справку.',
      ],
    });
    expect(listRows(regulation)).toEqual([
      ['канцелярия услугодателя', 'в течение 15 минут'],
      ['исполнитель услугодателя', 'в течение двадцати девяти календарных дней'],
      ['исполнитель услугодателя', 'в течение тридцати календарных дней'],
      ['исполнитель услугодателя', 'в течение десяти календарных дней'],
    ]);
    expect(unplaced).toEqual([]);
  });

  it.each([
    '7. Процесс оказания государственной услуги состоит из следующих процедур между подразделениями:',
    '7. Описание порядка обращения и последовательности процедур (действий) услугодателя:',
    '7. Работа идет так:',
  ])('that tell the steps again are no second process: %s', (lead) => {
    const { regulation } = importOrder({ steps: [STEPS, ...TWO], rest: [lead, ...TWO] });
    expect(Object.keys(regulation.processes)).toEqual(['provider']);
    expect(regulation.processes.provider?.restated?.steps).toHaveLength(2);
  });

  it('without times stand beside the timed one', () => {
    const { regulation } = importOrder({
      steps: [
        '5. Процедуры (действия), входящие в состав процесса:',
        '1) прием документов канцелярией;',
        '2) подготовка справки исполнителем.',
      ],
      rest: ['7. Описание последовательности процедур (действий) с указанием длительности:', ...TWO],
    });
    expect(listRows(regulation)).toEqual(TWO_ROWS);
    expect(regulation.processes.provider?.restated?.at).toBe('п. 5');
  });

  it('of the centre that go through the steps of the provider count them once', () => {
    const { regulation } = importOrder({
      intake: ['Прием документов осуществляется через центр обслуживания населения (далее – ЦОН).'],
      steps: [STEPS, ...TWO],
      rest: [
        '',
        SECTION_4,
        '',
        '7. Описание порядка обращения через ЦОН:',
        '1) работник ЦОН принимает документы в течение 15 минут;',
        '2) канцелярия услугодателя регистрирует документы в течение 1 (одного) рабочего дня;',
        '3) исполнитель услугодателя готовит справку в течение 5 (пяти) рабочих дней;',
        '4) работник ЦОН выдает справку в течение 15 минут.',
      ],
    });
    expect(regulation.channels.con?.path).toEqual(['con-intake', 'con-issue']);
  });
});
