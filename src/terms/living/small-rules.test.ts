/** Each branch of the check of rules in force, on rules small enough to be counted in the head. */
import { describe, expect, it } from 'vitest';
import type { RulesRedaction } from '../../model/records.ts';
import { formatAmount } from '../format-amount.ts';
import { checkRules } from './check-rules.ts';
import { findLimits } from './limits.ts';

const at = 'п. 5';
type Times = (string | undefined)[];

/** One process of steps `s0`, `s1`, … on the path of the channels. */
function rules(times: Times, term: string | undefined, more: Partial<RulesRedaction> = {}): RulesRedaction {
  const steps = times.map((duration, index) => ({
    id: `s${index}`,
    who: 'услугодатель',
    what: `шаг ${index}`,
    at,
    ...(duration === undefined ? {} : { duration }),
  }));
  return {
    date: '2026-01-01',
    read: 'whole',
    channels: { portal: { path: ['main'] } },
    processes: { main: { steps } },
    ...(term === undefined ? {} : { terms: [{ duration: term, at }] }),
    ...more,
  };
}

const words = (amount: Parameters<typeof formatAmount>[0]) =>
  formatAmount(amount, 'ru').replaceAll('\u00a0', ' ');

function tell(redaction: RulesRedaction): string[] {
  return checkRules(redaction).map(({ channel, verdict, reason, readings }) => {
    const told = readings.map((one) => {
      const margin =
        'excess' in one ? one.excess : 'reserve' in one ? one.reserve : 'left' in one ? one.left : undefined;
      return `${one.verdict}${margin === undefined ? '' : ` ${words(margin)}`}`;
    });
    return [channel, verdict, ...(reason === undefined ? [] : [reason]), ...told].join(', ');
  });
}

describe('one channel', () => {
  it.each<[what: string, redaction: RulesRedaction, expected: string]>([
    ['fits', rules(['1 рабочий день', '2 часа'], '2 рабочих дня'), 'portal, fits, fits 6 часов'],
    ['fits to the minute', rules(['2 рабочих дня'], '2 рабочих дня'), 'portal, fits, fits 0 минут'],
    ['exceeds', rules(['3 рабочих дня'], '2 рабочих дня'), 'portal, exceeds, exceeds 1 рабочий день'],
    [
      'time left for a step without one',
      rules(['1 рабочий день', undefined], '2 рабочих дня'),
      'portal, unknown, open 1 рабочий день',
    ],
    [
      'nothing left for it',
      rules(['2 рабочих дня', undefined], '2 рабочих дня'),
      'portal, unknown, open 0 минут',
    ],
    ['days of two kinds', rules(['3 календарных дня'], '2 рабочих дня'), 'portal, unknown, mixed'],
    ['no term', rules(['1 час'], undefined), 'portal, unknown, term-not-stated'],
    ['a term that is no amount', rules(['1 час'], 'скоро'), 'portal, unknown, term-unreadable'],
    [
      'done on the day of intake',
      rules(['в день поступления заявления', '1 час'], '1 час'),
      'portal, fits, fits 0 минут',
    ],
    [
      'no path',
      rules(['1 час'], '1 час', { channels: { portal: {} } }),
      'portal, unknown, steps-not-described',
    ],
  ])('%s', (_, redaction, expected) => {
    expect(tell(redaction)).toEqual([expected]);
  });

  it('a step of some cases only makes the verdict depend on the case', () => {
    const redaction = rules(['1 рабочий день', '3 рабочих дня'], '2 рабочих дня');
    Object.assign(redaction.processes?.main?.steps[1] ?? {}, { when: 'нужен запрос' });
    expect(tell(redaction)).toEqual(['portal, unknown, by-case']);
  });

  it('a step of some cases only that counts in other days makes the whole one of two measures', () => {
    const redaction = rules(['1 рабочий день', '3 календарных дня'], '2 рабочих дня');
    Object.assign(redaction.processes?.main?.steps[1] ?? {}, { when: 'нужен запрос' });
    expect(tell(redaction)).toEqual(['portal, unknown, mixed']);
  });

  it('a path that names no process is a fault of the record, not a shorter way', () => {
    const channels = { portal: { path: ['main', 'mian'] } };
    expect(() => checkRules(rules(['1 час'], '1 час', { channels }))).toThrow(/mian/);
  });

  it('steps after the term are not counted', () => {
    const redaction = rules(['1 рабочий день'], '1 рабочий день', {
      channels: { portal: { path: ['main', 'later'] } },
    });
    const later = {
      afterTerm: 'результат уже готов',
      steps: [{ id: 'x', who: 'а', what: 'б', duration: '9 рабочих дней', at }],
    };
    redaction.processes = { ...redaction.processes, later };
    expect(tell(redaction)).toEqual(['portal, fits, fits 0 минут']);
  });

  it('what is disputed is counted in one reading and left out of the other', () => {
    const disputed = { why: 'курьер', inside: 'после', outside: 'в день' };
    const courier = { disputed, steps: [{ id: 'c', who: 'а', what: 'б', duration: '1 рабочий день', at }] };
    const redaction = rules(['1 рабочий день'], '1 рабочий день', {
      channels: { portal: { path: ['courier', 'main'] } },
    });
    redaction.processes = { ...redaction.processes, courier };
    expect(tell(redaction)).toEqual(['portal, ambiguous, exceeds 1 рабочий день, fits 0 минут']);
    const [check] = checkRules(redaction);
    expect(check?.readings.map(({ side }) => side)).toEqual(['inside', 'outside']);
    // A step without a time for which the other reading leaves nothing does not save it.
    redaction.processes.main?.steps.push({ id: 'y', who: 'а', what: 'б', at });
    expect(tell({ ...redaction, terms: [{ duration: '1 рабочий день 2 часа', at }] })).toEqual([
      'portal, ambiguous, exceeds 6 часов, open 2 часа',
    ]);
    expect(tell(redaction)).toEqual(['portal, exceeds, exceeds 1 рабочий день, open 0 минут']);
  });

  it('keeps the order of the law and the doubt of the record', () => {
    const way = { path: ['main'] };
    const channels = { partner: way, mobile: way, portal: { ...way, doubt: 'строка 2' }, office: way };
    const checks = checkRules(rules(['1 час'], '1 час', { channels }));
    expect(checks.map(({ channel, doubt }) => [channel, doubt])).toEqual([
      ['office', undefined],
      ['portal', 'строка 2'],
      ['mobile', undefined],
      ['partner', undefined],
    ]);
    expect(checks[0]).not.toHaveProperty('doubt');
    expect(checkRules({ date: '2026-01-01', read: 'none' })).toEqual([]);
  });
});

describe('what may be used of a term', () => {
  const limit = (duration: string, channel: 'con' | 'portal') =>
    findLimits(rules([], duration), channel).limits.map(({ amount, law, index }) => [
      words(amount),
      law,
      index,
    ]);

  it.each([
    ['5 рабочих дней', 'con', '4 рабочих дня', 'result-a-day-before'],
    ['2 рабочих дня', 'con', '1 рабочий день', 'result-a-day-before'],
    ['1 рабочий день', 'con', '1 рабочий день', undefined],
    ['1 рабочий день 4 часа', 'con', '1 рабочий день 4 часа', undefined],
    ['3 часа', 'con', '3 часа', undefined],
    ['10 календарных дней', 'con', '10 календарных дней', undefined],
    ['5 рабочих дней', 'portal', '5 рабочих дней', undefined],
  ] as const)('%s by %s: %s', (duration, channel, amount, law) => {
    expect(limit(duration, channel)).toEqual([[amount, law, 0]]);
  });

  it('a wait in the queue and the term of another channel are none', () => {
    const terms: RulesRedaction['terms'] = [
      { duration: '9 дней', kind: 'queue', at },
      { duration: '1 час', channels: ['con'], at },
      { duration: '2 часа', channels: ['portal'], at },
    ];
    const found = findLimits(rules([], undefined, { terms }), 'portal');
    expect(found.limits.map(({ index, term }) => [index, words(term)])).toEqual([[2, '2 часа']]);
    expect(found.reason).toBeUndefined();
    expect(
      findLimits(rules([], undefined, { terms: [...terms, { duration: 'скоро', at }] }), 'portal').reason,
    ).toBe('term-unreadable');
  });
});

describe('the branch of refusal', () => {
  const hearing = { at: 'п. 7', after: 's0', notice: '3 рабочих дня' };
  const check = (times: Times, term: string, more: Partial<typeof hearing & { result: string }> = {}) => {
    const found = checkRules(rules(times, term, { hearing: { ...hearing, ...more } }))[0]?.hearing;
    if (found === undefined) return undefined;
    const { verdict, before, needed, excess, latest } = found;
    return [verdict, ...[before, needed, excess, latest].map((amount) => amount && words(amount))];
  };

  it('the notice is due before the check ends', () => {
    expect(check(['1 рабочий день', '1 час'], '3 рабочих дня')).toEqual([
      'exceeds',
      '1 рабочий день',
      '4 рабочих дня',
      '1 рабочий день',
      undefined,
    ]);
  });

  it('it is due on the very day, and the objection still comes in time', () => {
    expect(check(['1 рабочий день'], '4 рабочих дня')).toEqual([
      'fits',
      '1 рабочий день',
      '4 рабочих дня',
      undefined,
      '3 рабочих дня',
    ]);
  });

  it('the result after the objection ends with the term, or after it', () => {
    expect(check(['1 рабочий день'], '4 рабочих дня', { result: '1 рабочий день' })?.[0]).toBe('fits');
    expect(check(['1 рабочий день'], '4 рабочих дня', { result: '2 рабочих дня' })).toEqual([
      'ambiguous',
      '1 рабочий день',
      '4 рабочих дня',
      undefined,
      '5 рабочих дней',
    ]);
    expect(check(['1 рабочий день'], '4 рабочих дня', { result: 'скоро' })?.[0]).toBe('fits');
  });

  it('only steps up to the one that shows a refusal come before it', () => {
    expect(check(['1 рабочий день', '1 рабочий день'], '9 рабочих дней', { after: 's1' })?.[1]).toBe(
      '2 рабочих дня',
    );
  });

  it.each<[what: string, times: Times, term: string, more: Partial<typeof hearing>]>([
    ['a step that is not on the way', ['1 час'], '5 рабочих дней', { after: 'other' }],
    ['a notice that is no amount', ['1 час'], '5 рабочих дней', { notice: 'заранее' }],
    ['days of two kinds', ['1 календарный день'], '5 рабочих дней', {}],
  ])('is not told of %s', (_, times, term, more) => {
    expect(check(times, term, more)).toBeUndefined();
  });
});
