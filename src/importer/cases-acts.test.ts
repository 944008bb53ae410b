/** Slips of orders themselves, of abbreviations, references and appendices, each with the right reading. */
import { describe, expect, it } from 'vitest';
import { importOrder, STEPS } from './__fixtures__/import-order.ts';

const APPROVE = '1. Утвердить прилагаемый регламент государственной услуги «Выдача справки».';
const BEGINS = 'Настоящий приказ вводится в действие со дня его первого официального опубликования.';
const WORK = [
  STEPS,
  '1) канцелярия регистрирует документы – 15 минут;',
  '2) исполнитель готовит справку – 1 день.',
];

const repealsOf = (...items: string[]) => {
  const { act } = importOrder({ items: [APPROVE, ...items, `9. ${BEGINS}`], steps: WORK });
  return act.repeals?.map(({ act: { number, title, authority }, registration, parts }) => ({
    number,
    title,
    authority,
    ...(registration !== undefined && { registration }),
    ...(parts !== undefined && { parts: parts.items }),
  }));
};

describe('repeals', () => {
  const authority = 'Министр труда Республики Казахстан';

  it('are told by a list whose lead has the authority', () => {
    expect(
      repealsOf(
        '2. Признать утратившим силу некоторые приказы Министра труда Республики Казахстан:',
        '1) от 20 сентября 2012 года № 432 «О первом» (зарегистрированный в Реестре за № 8019);',
        '2) от 21 сентября 2012 года № 433 «О втором».',
      ),
    ).toEqual([
      { number: '432', title: 'О первом', authority, registration: '8019' },
      { number: '433', title: 'О втором', authority },
    ]);
  });

  it.each([
    '2. Считать утратившим силу приказ Министра труда Республики Казахстан от 3 мая 2013 года № 12 «О первом».',
    '2. Отменить приказ Министра труда Республики Казахстан от 3 мая 2013 года № 12 «О первом».',
    '2. Приказ Министра труда Республики Казахстан от 3 мая 2013 года № 12 «О первом» отменить.',
    '2. Со дня введения в действие настоящего приказа признать утратившим силу приказ Министра труда Республики Казахстан от 3 мая 2013 года № 12 «О первом».',
  ])('may be told in other words: %s', (item) => {
    expect(repealsOf(item)).toEqual([{ number: '12', title: 'О первом', authority }]);
  });

  it('that name no act are asked about', () => {
    const item = '2. Признать утратившими силу некоторые приказы Министра.';
    const { askedOfAct } = importOrder({ items: [APPROVE, item, `3. ${BEGINS}`], steps: WORK });
    expect(askedOfAct).toEqual([item.slice(3)]);
  });

  it('may be of parts', () => {
    expect(
      repealsOf(
        '2. Подпункты 1), 2) пункта 1 приказа Министра труда Республики Казахстан от 17 июня 2014 года № 227 «О третьем» признать утратившими силу.',
      ),
    ).toEqual([{ number: '227', title: 'О третьем', authority, parts: ['1)', '2)'] }]);
  });

  it('may be of an item of a list that another order approved', () => {
    expect(
      repealsOf(
        '2. Признать утратившими силу:',
        '1) пункт 3 перечня некоторых приказов, в которые вносятся изменения, утвержденного приказом Министра труда Республики Казахстан от 3 мая 2018 года № 304 (зарегистрирован в Реестре за № 17010);',
        '2) подпункт 2) пункта 1 приложения к приказу Министра труда Республики Казахстан от 4 мая 2018 года № 305 «О четвертом».',
      ),
    ).toEqual([
      { number: '304', title: undefined, authority, registration: '17010', parts: undefined },
      { number: '305', title: 'О четвертом', authority, parts: ['2)'] },
    ]);
  });

  it('count no newspaper', () => {
    expect(
      repealsOf(
        '2. Признать утратившим силу приказ Министра труда Республики Казахстан от 21 сентября 2012 года № 43 «О справке» (зарегистрирован в Реестре под № 7000, опубликован в газете «Вестник» от 17 ноября 2012 года № 399-400 (27218) и от 12 декабря 2012 года № 431-432 (27250).',
      ),
    ).toEqual([{ number: '43', title: 'О справке', authority, registration: '7000' }]);
  });

  it('have titles that end where the registration begins', () => {
    expect(
      repealsOf(
        '2. Признать утратившим силу приказ Министра труда Республики Казахстан от 17 июня 2014 года № 227 «О регламентах в сфере труда (зарегистрированный в Реестре за № 9558, опубликованный в газете «Казахстанская правда» от 21 января 2015 г. № 12 (27888)).',
      ),
    ).toEqual([{ number: '227', title: 'О регламентах в сфере труда', authority, registration: '9558' }]);
  });

  it('may stand in an annex of their own', () => {
    const { act } = importOrder({
      steps: WORK,
      appendices: [
        'Приложение 2',
        'к приказу Министра труда',
        'Республики Казахстан',
        'от 5 мая 2015 года № 100',
        '',
        'Перечень утративших силу некоторых приказов Министра труда Республики Казахстан',
        '',
        '1. Приказ Министра труда Республики Казахстан от 1 октября 2014 года № 45 «О справках».',
      ],
    });
    expect(act.repeals?.map(({ act: { number }, at }) => [number, at])).toEqual([['45', 'перечень, п. 1']]);
  });
});

describe('an order', () => {
  it('has its place by its authority, without a region', () => {
    const { id, act } = importOrder({ steps: WORK });
    expect([id, act.region]).toEqual(['kz/mt/2015-100', 'republic']);
  });

  it('may name what it approves in the next line', () => {
    const { act, regulation } = importOrder({
      items: [
        '1. Утвердить прилагаемый регламент государственной услуги:',
        '«Выдача справки».',
        `2. ${BEGINS}`,
      ],
      steps: WORK,
    });
    expect(act.approves.map(({ item, text }) => [item, text])).toEqual([['1.', '«Выдача справки»']]);
    expect(regulation.item).toBe('1.');
  });

  it('asks for the day of a part that begins otherwise', () => {
    const begins =
      'Настоящий приказ вводится в действие со дня его первого официального опубликования, за исключением пункта 2, который вводится в действие с 1 января 2017 года.';
    const { askedOfAct } = importOrder({ items: [APPROVE, `2. ${begins}`], steps: WORK });
    expect(askedOfAct).toEqual([begins.slice(0, -1)]);
  });

  it('begins when a jump of its numbers says so', () => {
    const { act } = importOrder({ items: [APPROVE, `9. ${BEGINS}`], steps: WORK });
    expect(act.approves).toHaveLength(1);
    expect(act.events.map(({ type }) => type)).toContain('commenced');
  });

  it.each(['Министр А Иванов', 'Министр А. Иванов', 'Министр Иванов А.Б.'])('is signed: %s', (signature) => {
    const { act } = importOrder({ signature, steps: WORK });
    expect(act.signatory.position).toBe('Министр');
    expect(act.signatory.name).toMatch(/Иванов/u);
  });

  it.each([
    'Сноска. Регламент в редакции приказа Министра труда РК от 27.04.2017 № 300 (вводится в действие со дня подписания).',
    'Сноска. Заголовок в редакции приказа и.о. Министра труда РК от 27.04.2017 № 300.',
  ])('was amended in what it approved: %s', (note) => {
    const { act } = importOrder({ notes: [note], steps: WORK });
    const amended = act.events.find(({ type }) => type === 'amended');
    expect(amended?.by).toMatchObject({ number: '300', date: '2017-04-27' });
    expect(amended?.by?.authority).toMatch(/^(?:и\.о\. Министра|Министр) труда РК$/u);
  });

  it('has regulations that fell, whatever the note calls them', () => {
    const { regulation } = importOrder({
      items: [
        '1. Утвердить:',
        '1) утратил силу приказом Министра труда РК от 17.10.2019 № 452.',
        `2. ${BEGINS}`,
      ],
      notes: ['Сноска. Стандарт утратил силу приказом Министра труда РК от 17.10.2019 № 452.'],
    });
    expect(regulation).toMatchObject({ excluded: { by: { number: '452', date: '2019-10-17' } } });
  });
});

describe('abbreviations', () => {
  it.each([
    [
      'предоставление пакета документов согласно пункту 9 Стандарта (далее – пакет документов)',
      'пакета документов',
    ],
    [
      'канцелярия вводит данные в базу высшего учебного заведения (далее - вуз)',
      'высшего учебного заведения',
    ],
    ['исполнитель формирует проект решения об итогах (далее - акт экспертизы)', 'проект решения об итогах'],
    [
      'документы от юридического лица – национальной компании (далее – услугополучатель)',
      'юридического лица – национальной компании',
    ],
    ['сведения из информационной системы (далее – ИС ГБД «Лицензия»)', 'информационной системы'],
  ])('%s', (words, meaning) => {
    const { regulation } = importOrder({
      steps: [STEPS, `1) ${words} – 15 минут;`, '2) исполнитель готовит справку – 1 день.'],
    });
    expect(regulation.abbreviations?.at(-1)?.meaning).toBe(meaning);
  });
});

describe('appendices', () => {
  const APPENDIX = [
    'Приложение 1',
    'к регламенту государственной услуги',
    '«Выдача справки',
    '',
    'Блок-схема действий',
  ];

  it.each([
    '7. Блок-схема приведена в приложении 1 к Регламенту государственной услуги «Выдача справки».',
    '7. Блок-схема приведена в приложении 1 регламента государственной услуги.',
    '7. Описание приведено согласно приложениям 1, 2 к настоящему Регламенту.',
    '7. Описание приведено в приложениях 1 и 2 к Регламенту.',
  ])('are referred to: %s', (reference) => {
    const { regulation } = importOrder({ steps: WORK, rest: [reference], appendices: APPENDIX });
    expect(regulation.appendices[0]).toMatchObject({
      label: 'Приложение 1',
      header: 'Выдача справки',
      referredAt: 'п. 7',
    });
  });

  it('explain abbreviations of theirs', () => {
    const list = ['Аббревиатуры, используемые в приложениях:', 'УМП - Управление миграционной полиции'];
    const { regulation, terms } = importOrder({
      steps: [
        STEPS,
        '1) исполнитель направляет запрос в УМП – 15 минут;',
        '2) исполнитель готовит справку – 1 день.',
      ],
      appendices: [...APPENDIX, ...list],
    });
    expect(regulation.appendices[0]?.title).toBe('Блок-схема действий');
    expect(terms).toEqual([]);
  });
});

describe('the head of a regulation', () => {
  it('has the provider behind the standard', () => {
    const { regulation } = importOrder({
      service:
        '1. Государственная услуга «Выдача справки» оказывается в соответствии со стандартом государственной услуги «Выдача справки», утвержденным приказом Министра труда Республики Казахстан от 1 марта 2015 года № 45, акционерным обществом «Центр справок» (далее – услугодатель).',
      steps: WORK,
    });
    expect(regulation.provider?.text).toBe('акционерным обществом «Центр справок»');
  });

  it('has the form of the result in the same paragraph', () => {
    const { regulation } = importOrder({
      result: [
        '3. Результат оказания государственной услуги – заключение (далее – ГЭ). Форма предоставления – бумажная.',
      ],
      steps: WORK,
    });
    expect(regulation.results.map(({ text }) => text)).toEqual(['заключение']);
    expect(regulation.resultForm?.values).toEqual(['paper']);
  });

  it.each([
    ['частично автоматизированная', 'partial', ':'],
    ['полностью автоматизированная', 'full', ''],
    ['не автоматизированная', undefined, ' –'],
  ])('has a form of which only the automation is told: %s', (form, automation, sign) => {
    const { regulation, unplaced } = importOrder({
      form: `2. Форма оказываемой государственной услуги${sign} ${form}.`,
      steps: WORK,
    });
    expect(regulation.form).toMatchObject({
      values: ['unknown'],
      text: form,
      ...(automation && { automation }),
    });
    expect(unplaced).toEqual([]);
  });

  it('keeps what is said of the form of the result', () => {
    const said = 'При обращении за результатом на бумажном носителе он распечатывается и заверяется печатью';
    const { regulation, unplaced } = importOrder({
      result: [
        '3. Результат оказания государственной услуги – справка.',
        'Форма предоставления результата оказания государственной услуги: электронная.',
        `${said}.`,
      ],
      steps: WORK,
    });
    expect(regulation.resultForm?.values).toEqual(['electronic']);
    expect(regulation.notes).toContainEqual({ text: said, at: 'п. 3, абз. 3' });
    expect(unplaced).toEqual([]);
  });

  it('has the provider by his name for a channel', () => {
    const { regulation } = importOrder({
      service: '1. Государственная услуга «Выдача справки» оказывается высшими учебными заведениями.',
      intake: [
        'Прием документов осуществляется через:',
        '1) высшие учебные заведения (далее – ВУЗ);',
        '2) портал.',
      ],
      steps: WORK,
    });
    expect(Object.keys(regulation.channels)).toEqual(['office', 'portal']);
  });
});
