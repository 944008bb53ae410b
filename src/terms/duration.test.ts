import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, ZERO } from './amount.ts';
import { readDuration } from './duration.ts';
import { formatAmount } from './format-amount.ts';

function amountIn(phrase: string) {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount') throw new Error(`«${phrase}» is ${reading.kind}`);
  return reading;
}

const minutes = (workMinutes: number): Amount => ({ ...ZERO, workMinutes });
const working = (workingDays: number): Amount => ({ ...ZERO, workingDays });
const calendar = (calendarDays: number): Amount => ({ ...ZERO, calendarDays });

describe('readDuration: amounts', () => {
  it.each<[string, Amount]>([
    ['15 (пятнадцать) минут', minutes(15)],
    ['15 ( пятнадцать) минут', minutes(15)],
    ['12 (двенадцати) рабочих дней', working(12)],
    ['15 (пятнадцать рабочих) дней', working(15)],
    ['двадцать (20) минут', minutes(20)],
    ['3 минуты', minutes(3)],
    ['(два) рабочих дня', working(2)],
    ['15 минут + 1 (одного) рабочего дня', { ...minutes(15), workingDays: 1 }],
    ['в течение 1 (одного) рабочего дня + 10 (десяти) рабочих дней', working(11)],
    ['1 рабочий день', working(1)],
    ['27 календарных дней', calendar(27)],
    ['25 (двадцать пять) календарных дней', calendar(25)],
    ['пятнадцати минут', minutes(15)],
    ['шести рабочих дней', working(6)],
    ['одного рабочего дня', working(1)],
    ['3 (три) часа', minutes(180)],
    ['полчаса', minutes(30)],
    ['получаса', minutes(30)],
    ['жарты сағат', minutes(30)],
    ['полтора часа', minutes(90)],
    ['полутора часов', minutes(90)],
    ['1 рабочий день и полтора часа', { ...working(1), workMinutes: 90 }],
    ['4 рабочих часа', minutes(240)],
    ['30 дней', { ...ZERO, unstatedDays: 30 }],
    ['1 день', { ...ZERO, unstatedDays: 1 }],
    ['одного месяца', { ...ZERO, months: 1 }],
    ['1 (одного) месяца', { ...ZERO, months: 1 }],
    ['Тридцать Календарных Дней', calendar(30)],
    ['3\u00a0рабочих\u00a0дня', working(3)],
    ['3 сағат', minutes(180)],
    ['2 ай', { ...ZERO, months: 2 }],
    ['1 жұмыс күні', working(1)],
    ['күнтізбелік 10 күн', calendar(10)],
    ['10 (он) күнтізбелік күн', calendar(10)],
    ['1 час 30 минут', minutes(90)],
    ['1 рабочий день и 2 часа', { ...working(1), workMinutes: 120 }],
    ['трёх рабочих дней', working(3)],
    ['5 (пять) рабочих часов', minutes(300)],
    ['рабочих 5 рабочих дней', working(5)],
    ['3-х рабочих дней', working(3)],
    ['3 –х рабочих дней', working(3)],
    ['15-ти минут', minutes(15)],
    ['1-го рабочего дня', working(1)],
    ['8-ми дней', { ...ZERO, unstatedDays: 8 }],
    ['5-ти (пяти) рабочих дней', working(5)],
    ['30 мин', minutes(30)],
    ['1 час. 30 мин', minutes(90)],
    ['2 ч. 5 мин', minutes(125)],
  ])('reads «%s»', (phrase, amount) => {
    const reading = amountIn(phrase);
    expect([reading.min, reading.max]).toEqual([amount, amount]);
    expect(reading.limit).toBeUndefined();
    expect(reading.span).toBe(phrase);
    expect(reading.leftover).toBe('');
  });

  it.each([
    ['не более 15 (пятнадцати) рабочих дней', 'at-most', working(15)],
    ['до 3 рабочих дней', 'up-to', working(3)],
    ['в течение пяти рабочих дней', 'within', working(5)],
    ['не позднее 2 часов', 'not-later', minutes(120)],
    ['в течение не более 2 часов', 'at-most', minutes(120)],
    ['5 жұмыс күні ішінде', 'within', working(5)],
    ['15 минуттан аспайды', 'at-most', minutes(15)],
    ['он бес минуттан асырмай', 'at-most', minutes(15)],
    ['15 (он бес) минуттан аспайтын уақытта', 'at-most', minutes(15)],
    ['он жұмыс күнінен аспайтын мерзімде', 'at-most', working(10)],
    ['бір сағаттың ішінде', 'within', minutes(60)],
    ['бір жұмыс күнінің ішінде', 'within', working(1)],
    ['2 жұмыс күнінен кешіктірмей', 'not-later', working(2)],
    ['не более чем 2 часа', 'at-most', minutes(120)],
    ['не превышает 2 часов', 'at-most', minutes(120)],
    ['не позже 2 часов', 'not-later', minutes(120)],
    ['в течении 2 часов', 'within', minutes(120)],
    ['в течени 2 (двух) рабочих дней', 'within', working(2)],
    ['5 минутқа дейін', 'up-to', minutes(5)],
    ['5 минуттан артық емес', 'at-most', minutes(5)],
  ])('reads the limit of «%s»', (phrase, limit, max) => {
    expect(amountIn(phrase)).toMatchObject({ limit, max });
  });

  it.each(['–', '-', '—', '−'])('reads a range with the dash %s', (dash) => {
    expect(amountIn(`2 ${dash} 4 часа`)).toMatchObject({ min: minutes(120), max: minutes(240) });
  });

  it('reads ranges', () => {
    expect(amountIn('в течение 2 – 4 часов')).toMatchObject({ min: minutes(120), max: minutes(240) });
    expect(amountIn('от 2 до 4 часов')).toMatchObject({ min: minutes(120), max: minutes(240) });
    expect(amountIn('2-3 рабочих дня')).toMatchObject({ min: working(2), max: working(3) });
  });

  it('reads a range whose bracket tells both ends again', () => {
    expect(amountIn('2-8 (двух-восьми) рабочих дней')).toMatchObject({ min: working(2), max: working(8) });
    expect(amountIn('в течение 2–8 (двух–восьми) часов')).toMatchObject({
      min: minutes(120),
      max: minutes(480),
    });
    expect(amountIn('20 – 25 (двадцати – двадцати пяти) часов')).toMatchObject({
      min: minutes(1200),
      max: minutes(1500),
    });
    expect(amountIn('2 – 8 (восемь) часов')).toMatchObject({ min: minutes(120), max: minutes(480) });
  });

  it('adds up what a sign of addition joins, with the parts and the slips of each', () => {
    expect(amountIn(' 15 минут + в течени 2 рабочих дней ')).toEqual({
      kind: 'amount',
      min: { ...ZERO, workMinutes: 15, workingDays: 2 },
      max: { ...ZERO, workMinutes: 15, workingDays: 2 },
      parts: [
        { min: 15, max: 15, unit: 'minute' },
        { min: 2, max: 2, unit: 'working-day' },
      ],
      span: '15 минут + в течени 2 рабочих дней',
      leftover: '',
      notes: [{ code: 'misspelt', word: 'в течени', correct: 'в течение' }],
    });
    expect(readDuration(' 15 минут + 5 ')).toMatchObject({
      code: 'no-unit',
      span: '',
      leftover: '15 минут + 5',
    });
    expect(readDuration('15 минут + в день обращения')).toMatchObject({ code: 'no-number' });
  });

  it.each<[string, Amount, Amount]>([
    ['в течение рабочего дня', ZERO, working(1)],
    ['– в течение рабочего дня;', ZERO, working(1)],
    ['в течение дня', ZERO, { ...ZERO, unstatedDays: 1 }],
    ['в течение календарного дня', ZERO, calendar(1)],
    ['в течение часа', minutes(60), minutes(60)],
    ['в течение месяца', { ...ZERO, months: 1 }, { ...ZERO, months: 1 }],
    ['в течение рабочего дня со дня регистрации', ZERO, working(1)],
  ])('reads «%s» as one at most', (phrase, min, max) => {
    expect(amountIn(phrase)).toMatchObject({ min, max, limit: 'within' });
  });

  it.each([
    'рабочего дня',
    'до часа',
    'не более дня',
    'в течение рабочего',
    'в течение дней',
    'в течение рабочего часа и дня',
    '5-х',
    '1 час. мин.',
  ])('reads no amount from «%s»', (phrase) => {
    expect(readDuration(phrase).kind).toBe('unreadable');
  });

  it('keeps the clause about the beginning apart', () => {
    expect(amountIn('в течение пяти рабочих дней со дня ее регистрации')).toMatchObject({
      from: 'со дня ее регистрации',
      span: 'в течение пяти рабочих дней со дня ее регистрации',
    });
  });

  it.each(['со дня', 'с момента', 'с даты'])('knows the beginning «%s»', (words) => {
    expect(amountIn(`3 часа ${words} регистрации`).from).toBe(`${words} регистрации`);
  });

  it('has no beginning where none is named', () => {
    expect(amountIn('3 часа')).not.toHaveProperty('from');
    expect(amountIn('3 часа')).not.toHaveProperty('limit');
  });

  it.each(['–', '-', '—', ':'])('passes over «%s» before, and says so', (mark) => {
    expect(amountIn(`${mark} 15 минут`)).toMatchObject({ span: '15 минут', leftover: mark });
  });

  it.each(['.', ';', ','])('passes over «%s» after, and says so', (mark) => {
    expect(amountIn(`15 минут${mark}`)).toMatchObject({ span: '15 минут', leftover: mark });
  });

  it('passes over marks at both ends', () => {
    expect(amountIn('– 15 минут;')).toMatchObject({ span: '15 минут', leftover: '– ;' });
  });

  it('reads letters that are written as two signs', () => {
    expect(amountIn('1 рабочий день'.normalize('NFD')).max).toEqual(working(1));
  });

  it('notes what is misspelt, and nothing else', () => {
    expect(amountIn('в течение пятнадцати дней').notes).toEqual([]);
    expect(amountIn('пятьнадцать календарных дней').notes).toEqual([
      { code: 'misspelt', word: 'пятьнадцать', correct: 'пятнадцать' },
    ]);
    expect(amountIn('в течении 3 дней').notes).toEqual([
      { code: 'misspelt', word: 'в течении', correct: 'в течение' },
    ]);
  });
});

describe('readDuration: what is not an amount', () => {
  it.each([
    'в день поступления документов',
    'в тот же день',
    'в момент обращения',
    'период учебного года',
    'на период обучения',
    'незамедлительно',
    'дереу',
    'сол күні',
    'құжаттар келіп түскен күні',
  ])('%s: an event', (phrase) => {
    expect(readDuration(phrase)).toEqual({ kind: 'event', span: phrase, leftover: '' });
  });

  it.each([
    ['указаны в пункте 4 Стандарта', 'пункте 4 Стандарта'],
    ['в срок, указанный в расписке', 'расписке'],
    ['согласно пункту 4 Стандарта', 'пункту 4 Стандарта'],
    ['предусмотрен подпунктом 2', 'подпунктом 2'],
    ['установлен стандартом', 'стандартом'],
    ['определены приложением 1', 'приложением 1'],
  ])('%s: a reference', (phrase, to) => {
    expect(readDuration(phrase)).toEqual({ kind: 'reference', to, span: phrase, leftover: '' });
  });

  it.each([
    ['15 (двенадцать) минут', 'numbers-disagree'],
    ['15 (примерно) минут', 'numbers-disagree'],
    ['15 (пятнадцать рабочих) календарных дней', 'days-disagree'],
    ['2 календарных часа', 'days-disagree'],
    ['', 'no-number'],
    ['минут', 'no-number'],
    ['не менее 5 дней', 'no-number'],
    ['по истечении одного месяца', 'no-number'],
    ['период 5 дней', 'no-number'],
    ['в день', 'no-number'],
    ['15', 'no-unit'],
    ['1,5 часа', 'no-unit'],
    ['до 18.30 часов', 'no-unit'],
    ['2014 года', 'no-unit'],
    ['0 минут', 'zero'],
    ['20140 дней', 'zero'],
    ['4 – 2 часа', 'range'],
    ['до 18-30 часов', 'range'],
    ['от 2 часов', 'range'],
    ['2 – 4 часа 5 минут', 'range'],
    ['15 минут 3 часа', 'order'],
    ['3 часа и 4 часа', 'order'],
    ['15 минут + скоро', 'no-number'],
    ['2-8 (двух-девяти) дней', 'numbers-disagree'],
    ['2-8 (трех-восьми) дней', 'numbers-disagree'],
    ['2-8 (двух-восьми-девяти) дней', 'numbers-disagree'],
    ['2-8 (двух-скоро) дней', 'numbers-disagree'],
    ['2-8 (двух-восьми дней', 'numbers-disagree'],
    ['2-8 двух-восьми) дней', 'no-unit'],
    ['2-8 (', 'numbers-disagree'],
    ['2-8 (двух лет-восьми) дней', 'numbers-disagree'],
    ['8 (двух-восьми) дней', 'numbers-disagree'],
    ['() 5 дней', 'no-number'],
    ['2 часа. 30 минут', 'leftover'],
    ['в течение часами', 'no-number'],
    ['5 рабочих дней, кроме выходных', 'leftover'],
    ['5 рабочих дней и более', 'leftover'],
    ['3 дня со дня регистрации не более 5 раз', 'leftover'],
    ['15 минут согласно пункту 4 Стандарта', 'leftover'],
    ['15 минут или день', 'leftover'],
    ['15 (пятнадцать минут', 'numbers-disagree'],
    ['20 (20) минут', 'numbers-disagree'],
    ['двадцать (двадцать) минут', 'numbers-disagree'],
    ['5 (рабочих) дней', 'numbers-disagree'],
    ['рабочих 5 календарных дней', 'days-disagree'],
    ['5 (пять рабочих) – 6 (шесть календарных) дней', 'days-disagree'],
    ['2 рабочих месяца', 'days-disagree'],
    ['15 рабочих минут', 'days-disagree'],
    ['рабочих дней', 'no-number'],
    ['и 5 дней', 'no-number'],
    ['в тот же день после обеда', 'no-number'],
    ['в день, когда поступили документы', 'no-number'],
    ['период', 'no-number'],
    ['срок неустановлен пунктом', 'no-number'],
    ['указан в нестандартной форме', 'no-number'],
    ['указан заявителем', 'no-number'],
    ['в расписке', 'no-number'],
    ['указан в пункте четыре', 'no-number'],
    ['2 до 4 часов', 'no-unit'],
    ['15 минуток', 'no-unit'],
    ['3 полминуты', 'no-unit'],
    ['3 получаса', 'no-unit'],
    ['3 полудня', 'no-unit'],
    ['3 полумесяца', 'no-unit'],
    ['3 часика', 'no-unit'],
    ['3 дняшки', 'no-unit'],
    ['3 месяцок', 'no-unit'],
    ['3 нерабочих дня', 'no-unit'],
    ['3 рабочихх дня', 'no-unit'],
    ['3 бескалендарных дня', 'no-unit'],
    ['3 календарныхх дня', 'no-unit'],
    ['05 минут', 'zero'],
    ['2 – 0 часов', 'zero'],
    ['4 – 4 часа', 'range'],
    ['от 2 – 4 часов', 'range'],
    ['от 2 до часов', 'range'],
    ['2 – часа', 'range'],
    ['не позднее 18-30 часов', 'range'],
    ['1 час 5 – 6 минут', 'range'],
    ['3 дня со дня', 'leftover'],
    ['3 дня со дня регистрации, иначе сразу', 'leftover'],
    ['3 дня со дня месяца', 'leftover'],
    ['3 дня со дня двух', 'leftover'],
  ])('«%s» is unreadable: %s', (phrase, code) => {
    const reading = readDuration(phrase);
    expect(reading).toMatchObject({ kind: 'unreadable', code });
    if (reading.kind !== 'unreadable') return;
    expect(reading.reason.ru).toMatch(/[а-я]/);
    expect(reading.reason.en).toMatch(/[a-z]/);
    expect(`${reading.span} ${reading.leftover}`.replaceAll(/\s/g, '')).toBe(phrase.replaceAll(/\s/g, ''));
  });

  it('says which words were not read', () => {
    expect(readDuration('5 рабочих дней, кроме выходных')).toMatchObject({
      span: '5 рабочих дней',
      leftover: ', кроме выходных',
      reason: { ru: 'не прочитаны слова «, кроме выходных»' },
    });
  });

  it('leaves the words after an amount as they stand', () => {
    expect(readDuration('5 рабочих дней и более')).toMatchObject({
      span: '5 рабочих дней',
      leftover: 'и более',
      reason: { en: 'the words «и более» were not read' },
    });
    expect(readDuration('рабочих дней')).toMatchObject({ span: '', leftover: 'рабочих дней' });
    expect(readDuration('3 дня со дня')).toMatchObject({ span: '3 дня', leftover: 'со дня' });
    expect(readDuration('не более скоро')).toMatchObject({ span: 'не более', leftover: 'скоро' });
  });

  it('names no number where there is none', () => {
    const reading = readDuration('6 (рабочих) дней');
    expect(reading).toMatchObject({ reason: { ru: 'в скобках не то же число, что перед ними' } });
  });

  it('leaves out the space round a phrase', () => {
    expect(readDuration(' указаны в пункте 4 ')).toMatchObject({
      span: 'указаны в пункте 4',
      to: 'пункте 4',
    });
    expect(readDuration(' в тот же день ')).toMatchObject({ span: 'в тот же день' });
  });

  it('reads a phrase once', () => {
    expect(readDuration('17 минут')).toBe(readDuration('17 минут'));
  });

  it('names both numbers that disagree', () => {
    expect(readDuration('15 (двенадцать) минут')).toMatchObject({
      reason: {
        ru: 'число цифрами и число словами расходятся: 15 и 12',
        en: 'the figure and the words disagree: 15 and 12',
      },
      numbers: [15, 12],
    });
  });
});

describe('readDuration: numbers and units that are none', () => {
  it.each([
    ['-1 рабочий день', 'перед числом минус'],
    ['−3 часа', 'перед числом минус'],
    ['-15 (пятнадцать) минут', 'перед числом минус'],
    ['1,5 часа', 'дробь'],
    ['1.5 часа', 'дробь'],
    ['до 18.30 часов', 'время суток'],
    ['не более 0,5 рабочего дня', 'с нуля'],
    ['полтора рабочих дня', 'дробь'],
    ['полутора месяцев', 'дробь'],
    ['полторы минуты', 'дробь'],
    ['полдня', 'дробь'],
    ['половина рабочего дня', 'дробь'],
    ['четверть часа', 'дробь'],
    ['два с половиной часа', 'дробь'],
    ['1½ часа', 'дробь'],
    ['1/2 часа', 'дробь'],
    ['1 1/2 часа', 'дробь'],
    ['1 час и полминуты', 'полминуты'],
    ['бір жарым сағат', 'дробь'],
    ['жарты күн', 'дробь'],
    ['сутки', 'недели'],
    ['не позднее чем за сутки', 'недели'],
    ['тәулік', 'недели'],
    ['1 неделя', 'недели'],
    ['в течение 2 (двух) недель', 'недели'],
    ['не позднее 1 суток', 'недели'],
    ['1 квартал', 'недели'],
    ['1 год', 'недели'],
    ['1 апта', 'недели'],
    ['15 (пятнадцать)', 'после числа нет единицы'],
    ['15 годных минут', 'после числа нет единицы'],
  ])('%s', (phrase, why) => {
    const reading = readDuration(phrase);
    expect(reading.kind === 'unreadable' && reading.reason.ru).toContain(why);
  });

  it.each(['- 3 часа', '– 3 часа', '–3 часа'])('a dash is no minus: %s', (phrase) => {
    expect(readDuration(phrase).kind).toBe('amount');
  });
});

describe('readDuration: properties', () => {
  it('reads back what formatAmount writes', () => {
    const amounts = fc.record({
      // 9999 of a unit is the greatest number that is read.
      workingDays: fc.nat(9999),
      workMinutes: fc.nat(479),
      calendarDays: fc.nat(9999),
      unstatedDays: fc.nat(9999),
      months: fc.nat(9999),
    });
    fc.assert(
      fc.property(amounts, (amount) => {
        fc.pre(Object.values(amount).some((part) => part > 0));
        for (const language of ['ru', 'kk'] as const) {
          expect(amountIn(formatAmount(amount, language))).toMatchObject({
            min: amount,
            max: amount,
            leftover: '',
          });
        }
      }),
    );
  });

  it('does not take a phrase with a foreign word in it', () => {
    const pieces = ['не более', '15', '(пятнадцать)', 'рабочих', 'дней', 'со дня', 'регистрации'];
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom('кроме', 'менее', '%', '7', 'минут'), (place, word) => {
        const phrase = [...pieces.slice(0, place), word, ...pieces.slice(place)].join(' ');
        expect(readDuration(phrase).kind).toBe('unreadable');
      }),
    );
  });

  it('never throws, and never reads zero', () => {
    const words = [
      '15',
      '(',
      ')',
      'пять',
      'минут',
      'дней',
      'рабочих',
      'до',
      'не более',
      '–',
      'и',
      'в день',
      '0',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), (parts) => {
        const reading = readDuration(parts.join(' '));
        if (reading.kind === 'amount') expect(Math.max(...Object.values(reading.min))).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
