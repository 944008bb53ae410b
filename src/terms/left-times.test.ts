import { describe, expect, it } from 'vitest';
import type { Note, Process, Step } from '../model/records.ts';
import { makeProcess, makeRegulation, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { checkRegulation } from './check.ts';
import { formatAmount } from './format-amount.ts';
import { listLeftOfRegulation, listLeftTimes } from './left-times.ts';

const step = (action: string, more: Partial<Step> = {}): Step => ({ id: 's', action, ...more });
const leftIn = (one: Step) => listLeftTimes(makeProcess(one)).map(({ phrase }) => phrase);

describe('a time that stays in words', () => {
  it.each<[string, Partial<Step>, string[]]>([
    ['принимает в течение 15 минут', { duration: '15 (пятнадцать) минут' }, []],
    ['принимает в течение 15 минут', {}, ['в течение 15 минут']],
    ['принимает за 15 минут, за 2 часа проверяет', { duration: '15 минут' }, ['2 часа']],
    ['принимает за 15 минут, за 2 часа проверяет', { duration: '15 минут + 2 часа' }, []],
    ['3 жұмыс күні ішінде қарайды', { duration: '15 минут' }, ['3 жұмыс күні ішінде']],
    ['готовит ответ', { duration: '15 минут', result: 'ответ через 2 дня' }, ['2 дня']],
    ['хранит один месяц; выдает за 2 часа', { duration: '15 минут' }, ['2 часа']],
    ['ведет прием с 9.00 до 18.30 часов', { duration: '15 минут' }, []],
    ['получает через 2 дня', { uncounted: 'срок услуги' }, []],
    ['выдает за 2 – 4 часа', { duration: '2 часа' }, ['2 – 4 часа']],
    ['выдает за 2 – 4 часа', { duration: '4 часа' }, ['2 – 4 часа']],
    ['выдает за 2 часа в день обращения', { duration: 'в день обращения' }, ['2 часа']],
    ['передает 1 (одного) календарнорго дня', { duration: '1 (одного) календарнорго дня' }, []],
    ['передает 1 (одного) календарнорго дня', { duration: '15 минут' }, ['1 (одного) календарнорго дня']],
    ['сообщает сроки оказания услуги – 3 дня', {}, []],
    ['длительность оказания 3 дня', {}, []],
    ['срок оказания услуги – 3 дня', {}, []],
    ['срок действия 6 месяцев', {}, []],
    ['справку со сроком действия 6 месяцев', {}, []],
    ['в срок 3 дня от действия', {}, ['3 дня']],
    ['хранение – один месяц', {}, []],
  ])('%s %j', (action, more, left) => {
    expect(leftIn(step(action, more))).toEqual(left);
  });

  it('is told with the field and the place of its step', () => {
    const second = step('выдает', { id: 't', label: '2)', result: { text: 'ответ за 2 дня', at: 'п. 9' } });
    expect(listLeftTimes(makeProcess(step('принимает', { duration: '1 час' }), second))).toEqual([
      {
        path: ['steps', 1, 'result'],
        step: second,
        text: 'ответ за 2 дня',
        at: 'п. 5 пп. 2)',
        phrase: '2 дня',
      },
    ]);
    expect(listLeftTimes(makeProcess(step('за 5 минут'))).map(({ path }) => path)).toEqual([
      ['steps', 0, 'action'],
    ]);
  });

  it('is counted by what is stated for the process', () => {
    const stated = [{ duration: '5 рабочих дней', text: 'всего 5 рабочих дней', at: 'п. 6' }];
    const process = makeProcess(step('готовит за 5 рабочих дней'), step('проверяет за 2 часа', { id: 't' }));
    expect(listLeftTimes({ ...process, stated }).map(({ phrase }) => phrase)).toEqual(['2 часа']);
  });
});

describe('a time in a note', () => {
  const process: Process = {
    ...makeProcess(step('принимает', { duration: '15 минут' }), step('передает', { id: 't' })),
    stated: [{ duration: '2 часа', text: 'всего 2 часа', at: 'п. 6' }],
    restated: { at: 'п. 7', steps: [{ label: '1)', action: 'принимает', duration: '30 минут' }] },
  };
  const note = (text: string, more: Partial<Note> = {}): Note => ({ text, at: 'п. 8', ...more });

  it('is left where nothing in its process counts it', () => {
    const notes = [
      note('примечание без времени'),
      note('решает за 15 минут, за 30 минут или за 2 часа'),
      note('решает за 3 дня', { uncounted: 'это срок заявителя' }),
      note('Сноска. Введено в действие по истечении 10 календарных дней', { at: 'сноска' }),
      note('комиссия решает за 5 дней'),
    ];
    expect(listLeftTimes({ ...process, notes })).toEqual([
      { path: ['notes', 4], text: 'комиссия решает за 5 дней', at: 'п. 8', phrase: '5 дней' },
    ]);
    expect(listLeftTimes(process)).toEqual([]);
  });

  it('of the regulation is counted by its terms and by each of its processes', () => {
    const own = [note('3 рабочих дня'), note('30 минут'), note('решает за 4 рабочих дня')];
    const regulation = makeRegulation([], { terms: [makeTerm('3 рабочих дня')], processes: { process } });
    expect(listLeftOfRegulation({ ...regulation, notes: own }).map(({ phrase }) => phrase)).toEqual([
      '4 рабочих дня',
    ]);
    expect(listLeftOfRegulation(regulation)).toEqual([]);
    expect(listLeftOfRegulation(makeRegulation([], { notes: [note('3 рабочих дня')] }))).toHaveLength(1);
  });
});

describe('the total with such a time', () => {
  const check = (steps: Step[], notes: { own?: Note[]; process?: Note[] } = {}) => {
    const { own, process } = notes;
    const regulation = makeRegulation(steps, {
      terms: [makeTerm('3 рабочих дня')],
      processes: { provider: { ...makeProcess(...steps), ...(process && { notes: process }) } },
      ...(own && { notes: own }),
    });
    const [office] = checkRegulation(regulation, undefined);
    if (office === undefined) throw new Error('no channel');
    const { total, verdict, missing } = office;
    const known = 'lower' in total ? formatAmount(total.lower, 'ru') : total.kind;
    return { kind: total.kind, known, verdict, why: missing.map(({ why, phrase }) => `${why}: ${phrase}`) };
  };
  const atLeast = { kind: 'at-least', verdict: 'unknown' };

  it('is a lower bound, whether a step, its process or the regulation names it', () => {
    const note = [{ text: 'комиссия решает за 5 рабочих дней', at: 'п. 6' }];
    const why = ['left-in-words: 5 рабочих дней'];
    const timed = makeSteps('15 минут', '1 час');
    const [first, ...rest] = makeSteps('15 минут', '1 час');
    const doubled = { ...first, id: 's1', action: 'принимает и через 5 рабочих дней передает' };
    expect(check(timed)).toMatchObject({ kind: 'exact', verdict: 'fits', why: [] });
    for (const doubted of [
      check([doubled, ...rest]),
      check(timed, { process: note }),
      check(timed, { own: note }),
    ]) {
      expect(doubted).toMatchObject({ ...atLeast, why });
      expect(doubted.known.replaceAll('\u00a0', ' ')).toBe('1 час 15 минут');
    }
  });

  it('tells the notes of the process and those of the regulation together', () => {
    const note = (text: string): Note[] => [{ text, at: 'п. 6' }];
    const notes = { process: note('решает за 4 рабочих дня'), own: note('ждет 2 часа') };
    expect(check(makeSteps('15 минут'), notes).why).toEqual([
      'left-in-words: 4 рабочих дня',
      'left-in-words: 2 часа',
    ]);
  });

  it('tells a step without a duration by its own words, once', () => {
    expect(check([step('за 2 часа проверяет')]).why).toEqual(['left-in-words: 2 часа']);
    expect(check([step('проверяет')]).why).toEqual(['no-duration: undefined']);
  });

  it('exceeds the term all the same where what is known does', () => {
    expect(check([step('проверяет, еще 2 часа', { duration: '4 рабочих дня' })]).verdict).toBe('exceeds');
  });

  it('counts nothing on a branch that the path does not reach', () => {
    const steps = [
      step('принимает', { id: 'a', duration: '1 час', next: 'end' }),
      step('через 5 дней', { id: 'b' }),
    ];
    expect(check(steps)).toMatchObject({ kind: 'exact', why: [] });
  });
});
