/** Terms by case with paths by case, other readings of a path, and what is left for what is not stated. */
import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Channel, Step, Term } from '../model/records.ts';
import { kz } from './__fixtures__/kz.ts';
import { makeProcess, makeRegulation, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { toAmount, ZERO } from './amount.ts';
import { type ChannelCheck, findProof } from './channel-check.ts';
import { checkRegulation } from './check.ts';

const OFFICE: Channel = { text: 'канцелярия', at: 'п. 1', path: ['provider'] };
const FIVE_MINUTES = makeTerm('5 минут', { at: 'п. 4' });
const THREE_DAYS = makeTerm('3 рабочих дня', { at: 'п. 5', case: 'данных нет' });

function check(channel: Partial<Channel>, more: Partial<ActiveRegulation>): ChannelCheck {
  const [only] = checkRegulation(
    makeRegulation([], { channels: { office: { ...OFFICE, ...channel } }, ...more }),
    undefined,
  );
  if (only === undefined) throw new Error('one channel was expected');
  return only;
}

const FORK: Step[] = [
  { id: 'known', kind: 'condition', action: 'данные есть', duration: '1 минута', yes: 'give', no: 'ask' },
  { id: 'give', action: 'выдаёт', duration: '3 минуты', next: 'end', outcome: 'result' },
  { id: 'ask', action: 'запрашивает', duration: '2 рабочих дня', outcome: 'result' },
];
const known = (met: boolean) => [{ process: 'provider', step: 'known', met }];
const BOTH = [
  { term: 'п. 4', title: 'данные есть', path: ['provider'], conditions: known(true) },
  { term: 'п. 5', title: 'данных нет', path: ['provider'], conditions: known(false) },
];

describe('a channel with cases', () => {
  const processes = { provider: makeProcess(...FORK) };

  it('has a verdict for each, by the outcome of its condition', () => {
    const { cases = [], ...whole } = check({ cases: BOTH }, { processes, terms: [FIVE_MINUTES, THREE_DAYS] });
    expect(cases.map(({ title, verdict, total }) => [title, verdict, total])).toEqual([
      ['данные есть', 'fits', { kind: 'exact', amount: toAmount(4, 'minute') }],
      ['данных нет', 'fits', { kind: 'exact', amount: { ...toAmount(2, 'working-day'), workMinutes: 1 } }],
    ]);
    expect(whole.verdict).toBe('fits');
    expect(whole.readings.map(({ term }) => term.at)).toEqual(['п. 4', 'п. 5']);
  });

  it('is as bad as the worst of them, and says which', () => {
    const late = makeTerm('3 минуты', { at: 'п. 4' });
    const whole = check({ cases: BOTH }, { processes, terms: [late, THREE_DAYS] });
    expect(whole).toMatchObject({ verdict: 'exceeds', excess: toAmount(1, 'minute'), title: 'данные есть' });
    expect(whole.cases?.map(({ index, verdict }) => [index, verdict])).toEqual([
      [0, 'exceeds'],
      [1, 'fits'],
    ]);
    const [first, second] = whole.readings;
    if (first === undefined || second === undefined) throw new Error('two terms were given');
    expect(findProof(whole, second).total).toEqual(whole.cases?.[1]?.total);
    expect(findProof(whole, first).total).toEqual(whole.total);
  });

  it('tells the case even where it is the only one', () => {
    const [first] = BOTH;
    if (first === undefined) throw new Error('two cases were made');
    const whole = check({ cases: [first] }, { processes, terms: [FIVE_MINUTES] });
    expect(whole.cases?.map(({ title, index }) => [title, index])).toEqual([['данные есть', 0]]);
    expect(check({}, { processes, terms: [THREE_DAYS] })).not.toHaveProperty('cases');
  });

  it('does not rest on an inferred path unless the case says that its path is one', () => {
    const parts = { a: makeProcess(...makeSteps('40 минут')), b: makeProcess(...makeSteps('30 минут')) };
    const grounds = (inferred?: ['path']) => {
      const one = { term: 'п. 4', title: 'случай', path: ['a', 'b'], ...(inferred && { inferred }) };
      const end: Step = { id: 'r', action: 'результат', duration: '1 минута', outcome: 'result' };
      const processes = { end: makeProcess(end), ...parts };
      const path = ['end', 'a', 'b'];
      const whole = check(
        { path, inferred: ['path'], cases: [{ ...one, path }] },
        { processes, terms: [makeTerm('1 час', { at: 'п. 4' })] },
      );
      return [whole.verdict, whole.restsOn];
    };
    expect(grounds()).toEqual(['exceeds', undefined]);
    expect(grounds(['path'])).toEqual(['exceeds', ['inferred-path']]);
  });

  it('checks a term that no case has by the path of the channel', () => {
    const { cases = [] } = check(
      { cases: BOTH.slice(0, 1) },
      { processes, terms: [FIVE_MINUTES, THREE_DAYS] },
    );
    expect(cases.map(({ title, index }) => [title, index])).toEqual([
      [undefined, undefined],
      ['данные есть', 0],
    ]);
  });

  it('is checked as ever where the terms that its cases name are not stated', () => {
    const whole = check({ cases: BOTH }, { processes, terms: [makeTerm('4 рабочих дня', { at: 'п. 7' })] });
    expect(whole.cases).toBeUndefined();
    expect(whole.verdict).toBe('fits');
  });
});

describe('another reading of the path', () => {
  const processes = {
    provider: makeProcess(...makeSteps('30 минут')),
    desk: makeProcess(...makeSteps('15 минут')),
  };
  const alternatives = [
    { title: 'кратко', path: ['desk'] },
    { title: 'иначе', path: ['desk', 'provider'] },
  ];

  it('makes the verdict depend on it where the two disagree, each with its proof', () => {
    const whole = check({ path: ['desk'], alternatives }, { processes, terms: [makeTerm('30 минут')] });
    expect(whole.verdict).toBe('ambiguous');
    expect(whole.readings.map(({ verdict, alternative }) => [verdict, alternative])).toEqual([
      ['fits', undefined],
      ['fits', 'кратко'],
      ['exceeds', 'иначе'],
    ]);
    const [, short, other] = whole.readings;
    expect(short && findProof(whole, short)).toMatchObject({ total: { amount: toAmount(15, 'minute') } });
    expect(other && findProof(whole, other)).toMatchObject({ total: { amount: toAmount(45, 'minute') } });
  });

  it('leaves the verdict where they agree', () => {
    const whole = check({ path: ['desk'], alternatives }, { processes, terms: [makeTerm('1 час')] });
    expect(whole).toMatchObject({ verdict: 'fits', reserve: toAmount(15, 'minute') });
    expect(whole).not.toHaveProperty('restsOn');
    expect(check({ path: ['desk'] }, { processes, terms: [makeTerm('1 час')] })).not.toHaveProperty(
      'alternatives',
    );
  });
});

describe('what is left for what is not stated', () => {
  const left = (term: string, ...steps: Step[]) => {
    const one = check({}, { processes: { provider: makeProcess(...steps) }, terms: [makeTerm(term)] });
    return one.verdict === 'unknown' ? one.left : one.verdict;
  };

  it('is the term without what is stated, where that fits', () => {
    expect(left('5 рабочих дней', ...makeSteps('20 минут', undefined, '4 рабочих дня'))).toEqual({
      ...ZERO,
      workMinutes: 460,
    });
    expect(left('20 минут', ...makeSteps('20 минут', undefined))).toEqual(ZERO);
    expect(left('10 минут', ...makeSteps('20 минут', undefined))).toBe('exceeds');
  });

  it('is not told where nothing is stated, nor of a loop whose rounds nobody counts', () => {
    expect(left('30 минут', ...makeSteps(undefined))).toBeUndefined();
    const [one, two] = makeSteps('5 минут', '5 минут');
    if (one === undefined || two === undefined) throw new Error('two steps were made');
    const loop: Step = { ...two, kind: 'condition', yes: 'end', no: one.id };
    expect(left('30 минут', one, loop)).toBeUndefined();
  });
});

describe('an excess on an inferred path', () => {
  const portal = makeProcess({ id: 'send', kind: 'event', action: 'запрос', outcome: 'result' });
  const grounds = (durations: string[], inferred: ['path'] | [] = ['path']) => {
    const processes = {
      portal,
      a: makeProcess(...makeSteps(...durations)),
      b: makeProcess(...makeSteps('40 минут')),
    };
    const whole = check(
      { path: ['portal', 'a', 'b'], ...(inferred.length > 0 && { inferred: ['path'] }) },
      { processes, terms: [makeTerm('1 час')] },
    );
    return [whole.verdict, whole.restsOn];
  };

  it('rests on it, unless one of its processes is too long by itself', () => {
    expect(grounds(['30 минут'])).toEqual(['exceeds', ['inferred-path']]);
    expect(grounds(['2 часа'])).toEqual(['exceeds', undefined]);
    expect(grounds(['20 минут'])).toEqual(['fits', undefined]);
  });

  it('does not where the act gives the path', () => {
    expect(grounds(['30 минут'], [])).toEqual(['exceeds', undefined]);
  });
});

describe('the part of an inferred path that leads to the result', () => {
  const grounds = (result: 'a' | 'b' | 'c' | 'none', term = '1 час', link = true) => {
    const part = (name: string) => {
      const [step] = makeSteps('40 минут');
      if (step === undefined) throw new Error('one step was made');
      const last: Step = { ...step, id: 'last', duration: '1 минута' };
      return makeProcess(step, name === result ? { ...last, outcome: 'result' } : last);
    };
    const processes = { a: part('a'), b: part('b'), c: part('c') };
    const whole = check(
      { path: ['a', ...(link ? [{ unstated: 'передача' }] : []), 'b', 'c'], inferred: ['path'] },
      { processes, terms: [makeTerm(term)] },
    );
    return [whole.verdict, whole.restsOn];
  };

  it('is the act’s own reason where it is too long', () => {
    expect(grounds('a')).toEqual(['exceeds', ['inferred-path']]);
    expect(grounds('b')).toEqual(['exceeds', undefined]);
    expect(grounds('c')).toEqual(['exceeds', undefined]);
    expect(grounds('b', '1 час 30 минут', false)).toEqual(['exceeds', ['inferred-path']]);
  });

  it('is the whole path where the act marks no result', () => {
    expect(grounds('none')).toEqual(['exceeds', undefined]);
  });
});

describe('an excess of few starts', () => {
  /** Of 420 minutes of intake a day, those are late after which less than that is left until 18:30. */
  const grounds = (minutes: number, inferred = false, ...others: Term[]) => {
    const channel: Channel = { ...OFFICE, ...(inferred ? { inferred: ['path'] } : {}) };
    const regulation = makeRegulation(makeSteps(`${minutes} минут`), {
      channels: { office: channel },
      terms: [makeTerm('1 календарный день'), ...others],
    });
    const readings = [{ firstDay: 'day-of-event', endOfDay: 'closing' } as const];
    const over = { calendar: kz(2015), from: '2015-09-01', to: '2015-09-04', readings };
    const [only] = checkRegulation(regulation, undefined, over);
    const share = only?.readings[0]?.run?.share;
    return [only?.verdict, only?.restsOn, share && share.late.minutes / share.late.days];
  };

  it('is told as one below one in a hundred', () => {
    expect(grounds(61)).toEqual(['fits', undefined, undefined]);
    expect(grounds(62)).toEqual(['exceeds', ['few-starts'], 1]);
    expect(grounds(65)).toEqual(['exceeds', ['few-starts'], 4]);
    expect(grounds(66)).toEqual(['exceeds', undefined, 5]);
    // A term in minutes beside it is exceeded from every start.
    expect(grounds(62, false, makeTerm('1 час'))).toEqual(['exceeds', undefined, 1]);
  });
});

describe('the total of a path', () => {
  const total = (...steps: Step[]) => check({}, { processes: { provider: makeProcess(...steps) } }).total;

  it('is exact, between two ways, or a lower bound', () => {
    expect(total(...makeSteps('5 минут', '10 минут'))).toEqual({
      kind: 'exact',
      amount: toAmount(15, 'minute'),
    });
    const [first] = FORK;
    if (first === undefined) throw new Error('a fork has steps');
    expect(total(...FORK)).toEqual({
      kind: 'between',
      lower: toAmount(4, 'minute'),
      upper: { ...toAmount(2, 'working-day'), workMinutes: 1 },
    });
    expect(total(...makeSteps('5 минут', undefined))).toEqual({
      kind: 'at-least',
      lower: toAmount(5, 'minute'),
    });
  });

  it('is several where the longest ways have no common measure', () => {
    const [known, give, ask] = FORK;
    if (known === undefined || give === undefined || ask === undefined) throw new Error('a fork has steps');
    const found = total(known, { ...give, duration: '3 календарных дня' }, ask);
    expect(found.kind === 'several' && found.amounts).toHaveLength(2);
  });
});

describe('the way that is shown', () => {
  const shown = (...terms: Term[]) => {
    const whole = check({}, { processes: { provider: makeProcess(...FORK) }, terms });
    return [whole.verdict, whole.path.map(({ step }) => step)];
  };

  it('is the longest unless every term is exceeded by the shortest', () => {
    expect(shown()).toEqual(['unknown', ['known', 'ask']]);
    expect(shown(makeTerm('3 минуты'))).toEqual(['exceeds', ['known', 'give']]);
    expect(shown(makeTerm('3 минуты'), THREE_DAYS)).toEqual(['ambiguous', ['known', 'ask']]);
  });
});

describe('the worst of the cases', () => {
  const verdictOf = (first: string, second: string) =>
    check(
      { cases: BOTH },
      {
        processes: { provider: makeProcess(...FORK) },
        terms: [makeTerm(first, { at: 'п. 4' }), makeTerm(second, { at: 'п. 5' })],
      },
    ).verdict;

  it('is what exceeds, then what is not known, then what fits', () => {
    expect(verdictOf('5 минут', '3 рабочих дня')).toBe('fits');
    expect(verdictOf('5 минут', '1 рабочий день')).toBe('exceeds');
    expect(verdictOf('скоро', '1 рабочий день')).toBe('exceeds');
    expect(verdictOf('скоро', '3 рабочих дня')).toBe('unknown');
    expect(verdictOf('5 минут', '3 календарных дня')).toBe('unknown');
  });
});
