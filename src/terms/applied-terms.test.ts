import { describe, expect, it } from 'vitest';
import type { Term } from '../model/records.ts';
import { makeRegulation, makeStandard, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { toAmount } from './amount.ts';
import { findTerms, whyNoAmount } from './applied-terms.ts';
import { readDuration } from './duration.ts';

const STEPS = makeSteps('1 рабочий день');

function applied(...terms: Term[]) {
  return findTerms(makeRegulation(STEPS, { terms }), undefined, 'office').terms;
}

describe('a term that applies', () => {
  it('keeps its words, its case and its beginning', () => {
    const more = { from: 'со дня регистрации', case: 'при отсутствии сведений' };
    expect(applied(makeTerm('3 рабочих дня', more))).toEqual([
      {
        origin: 'regulation',
        index: 0,
        phrase: '3 рабочих дня',
        duration: readDuration('3 рабочих дня'),
        text: 'Срок – 3 рабочих дня.',
        at: 'п. 5',
        amount: toAmount(3, 'working-day'),
        ...more,
      },
    ]);
  });

  it('says nothing of what it does not have', () => {
    const [term] = applied(makeTerm('в день обращения'));
    expect(Object.keys(term ?? {})).toEqual(['origin', 'index', 'phrase', 'duration', 'text', 'at']);
  });

  it('allows the upper end of a range', () => {
    expect(applied(makeTerm('10 – 15 рабочих дней'))[0]?.amount).toEqual(toAmount(15, 'working-day'));
  });
});

describe('which terms apply', () => {
  it('are those of the channel, without waiting and service times', () => {
    const terms = applied(
      makeTerm('20 минут', { kind: 'waiting' }),
      makeTerm('3 рабочих дня', { kind: 'term' }),
      makeTerm('5 рабочих дней', { channels: ['con'] }),
      makeTerm('7 рабочих дней', { channels: ['con', 'office'] }),
    );
    expect(terms.map(({ phrase, index }) => [phrase, index])).toEqual([
      ['3 рабочих дня', 1],
      ['7 рабочих дней', 3],
    ]);
  });

  it('are those of the standard where the regulation refers to it, and to nothing else', () => {
    const standard = makeStandard(makeTerm('3 рабочих дня'));
    const origins = (phrase: string) =>
      findTerms(makeRegulation(STEPS, { terms: [makeTerm(phrase)] }), standard, 'office').terms.map(
        ({ origin }) => origin,
      );
    expect(origins('указаны в пункте 4 Стандарта')).toEqual(['standard']);
    expect(origins('указаны в пункте 4 стандарта')).toEqual(['standard']);
    expect(origins('указаны в расписке')).toEqual(['regulation']);
    expect(origins('в день обращения')).toEqual(['regulation']);
  });

  it('have no reason to be unknown when they are there', () => {
    expect(
      findTerms(makeRegulation(STEPS, { terms: [makeTerm('1 час')] }), undefined, 'office'),
    ).not.toHaveProperty('reason');
    expect(findTerms(makeRegulation(STEPS), makeStandard(makeTerm('1 час')), 'office')).not.toHaveProperty(
      'reason',
    );
  });
});

describe('why a term has no amount', () => {
  it.each([
    ['в день обращения', 'term-by-event'],
    ['указаны в расписке', 'term-by-reference'],
    ['скоро', 'term-unreadable'],
  ])('«%s»: %s', (phrase, why) => {
    const [term] = applied(makeTerm(phrase));
    expect(term && whyNoAmount(term)).toBe(why);
  });

  it('is not asked of one that has', () => {
    const [term] = applied(makeTerm('1 час'));
    expect(() => term && whyNoAmount(term)).toThrow('the term «1 час» has an amount');
  });
});
