import { describe, expect, it } from 'vitest';
import type { Note, Step } from '../model/records.ts';
import { makeProcess, makeRegulation, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { checkRegulation } from './check.ts';
import { formatAmount } from './format-amount.ts';
import { listLeftTimes } from './left-times.ts';

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
  ])('%s %j', (action, more, left) => {
    expect(leftIn(step(action, more))).toEqual(left);
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
