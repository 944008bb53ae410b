import { describe, expect, it } from 'vitest';
import { defined } from '../model/defined.ts';
import type { ActiveRegulation, Process, Standard, Step } from '../model/records.ts';
import { kz } from './__fixtures__/kz.ts';
import { makeProcess, makeRegulation, makeStandard, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { type Amount, ZERO } from './amount.ts';
import type { ChannelCheck } from './channel-check.ts';
import { checkRegulation } from './check.ts';
import { readDuration } from './duration.ts';
import { formatAmount } from './format-amount.ts';

const say = (amount: Amount) => formatAmount(amount, 'ru').replaceAll('\u00a0', ' ');

function checkOf(regulation: ActiveRegulation, standard?: Standard): ChannelCheck {
  const [check, ...others] = checkRegulation(regulation, standard);
  if (check === undefined || others.length > 0) throw new Error('one channel was expected');
  return check;
}

/** A regulation of these durations, whose own term is the given one. */
function against(term: string, ...durations: (string | undefined)[]): ChannelCheck {
  return checkOf(makeRegulation(makeSteps(...durations), { terms: [makeTerm(term)] }));
}

function totalIn({ total }: ChannelCheck): string {
  if (total.kind === 'exact') return say(total.amount);
  if (total.kind === 'several') return total.amounts.map(say).join(' / ');
  return total.kind === 'at-least' ? `≥ ${say(total.lower)}` : `${say(total.lower)} – ${say(total.upper)}`;
}

describe('the examples of the method', () => {
  it('15 min + 3 h + 12 wd + 15 min + 15 min against 15 wd: fits', () => {
    const check = against(
      'не более 15 (пятнадцати) рабочих дней',
      '15 (пятнадцать) минут',
      '3 (три) часа',
      'не более 12 (двенадцати) рабочих дней',
      '15 (пятнадцать) минут',
      '15 (пятнадцать) минут',
    );
    expect(check.verdict).toBe('fits');
    expect(totalIn(check)).toBe('12 рабочих дней 3 часа 45 минут');
    expect(check.verdict === 'fits' && say(check.reserve)).toBe('2 рабочих дня 4 часа 15 минут');
    expect(check.path.map(({ running }) => say(running))).toEqual([
      '15 минут',
      '3 часа 15 минут',
      '12 рабочих дней 3 часа 15 минут',
      '12 рабочих дней 3 часа 30 минут',
      '12 рабочих дней 3 часа 45 минут',
    ]);
  });

  it('15 min + 15 min against 30 min: fits with nothing to spare', () => {
    const check = against('30 (тридцать) минут', '15 (пятнадцать) минут', '15 (пятнадцать) минут');
    expect(check.verdict === 'fits' && say(check.reserve)).toBe('0 минут');
  });

  it('20 min + 1 wd + 3 wd + 1 wd + 20 min against 5 wd: exceeds by 40 min', () => {
    const check = against(
      'пять рабочих дней',
      '20 минут',
      '1 рабочий день',
      '3 рабочих дня',
      '1 рабочий день',
      '20 минут',
    );
    expect(check.verdict === 'exceeds' && say(check.excess)).toBe('40 минут');
    expect(check.path.at(-1)?.running).toEqual(check.total.kind === 'exact' ? check.total.amount : undefined);
  });

  it('15 min + 2 h + 25 cd + 1 h + 15 min against 30 cd: unknown until the calendar is run', () => {
    const check = against(
      'не более 30 (тридцати) календарных дней',
      '15 минут',
      '2 (два) часа',
      '25 (двадцать пять) календарных дней',
      '1 (один) час',
      '15 минут',
    );
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
    expect(totalIn(check)).toBe('25 календарных дней 3 часа 30 минут');
  });

  it('steps with no stated term: unknown, with the total all the same', () => {
    const standard = makeStandard(
      makeTerm('15 минут', { kind: 'waiting' }),
      makeTerm('3 дня', { channels: ['con'] }),
    );
    const check = checkOf(makeRegulation(makeSteps('15 минут', '1 рабочий день')), standard);
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['term-not-stated'], readings: [] });
    expect(totalIn(check)).toBe('1 рабочий день 15 минут');
  });
});

it('is one check for each channel that the regulation has, in a fixed order', () => {
  const channel = { text: 'через портал', at: 'п. 1', path: ['provider'] };
  const terms = [makeTerm('2 часа', { channels: ['portal'] }), makeTerm('30 минут', { channels: ['con'] })];
  const regulation = makeRegulation(makeSteps('1 час'), {
    terms,
    channels: { portal: channel, con: channel },
  });
  expect(checkRegulation(regulation, undefined).map(({ channel, verdict }) => [channel, verdict])).toEqual([
    ['con', 'exceeds'],
    ['portal', 'fits'],
  ]);
});

describe('which term applies', () => {
  const steps = makeSteps('1 рабочий день');

  it('the regulation’s own before the standard’s', () => {
    const regulation = makeRegulation(steps, { terms: [makeTerm('2 рабочих дня')] });
    const check = checkOf(regulation, makeStandard(makeTerm('3 рабочих дня')));
    expect(check.readings.map(({ term }) => [term.origin, term.index, term.phrase])).toEqual([
      ['regulation', 0, '2 рабочих дня'],
    ]);
  });

  it('the standard’s when the regulation states none for the channel', () => {
    const regulation = makeRegulation(steps, { terms: [makeTerm('2 рабочих дня', { channels: ['con'] })] });
    const check = checkOf(
      regulation,
      makeStandard(makeTerm('20 минут', { kind: 'service' }), makeTerm('3 рабочих дня')),
    );
    expect(check).toMatchObject({ verdict: 'fits', reserve: { workingDays: 2, workMinutes: 0 } });
    expect(check.readings[0]?.term).toEqual({
      duration: readDuration('3 рабочих дня'),
      origin: 'standard',
      index: 1,
      phrase: '3 рабочих дня',
      text: 'Срок – 3 рабочих дня.',
      at: 'п. 5',
      amount: { ...ZERO, workingDays: 3 },
    });
  });

  it('the standard’s when the regulation only refers to it', () => {
    const regulation = makeRegulation(steps, { terms: [makeTerm('указаны в пункте 4 Стандарта')] });
    expect(checkOf(regulation, makeStandard(makeTerm('3 рабочих дня'))).verdict).toBe('fits');
  });

  it('none when the text of the standard is unknown', () => {
    const unknown: Standard = {
      order: 'kz/gov/2014-538',
      titles: { heading: 'Выдача справки' },
      unknown: { reason: 'текста нет', lookup: 'adilet' },
    };
    const reasons = { verdict: 'unknown', reasons: ['standard-unknown'] };
    expect(checkOf(makeRegulation(steps), unknown)).toMatchObject(reasons);
    expect(checkOf(makeRegulation(steps), undefined)).toMatchObject(reasons);
  });

  it.each([
    ['в день обращения', 'term-by-event'],
    ['в срок, указанный в расписке', 'term-by-reference'],
    ['быстро', 'term-unreadable'],
  ])('cannot be compared when it is «%s»', (term, reason) => {
    expect(against(term, '1 рабочий день')).toMatchObject({ verdict: 'unknown', reasons: [reason] });
  });
});

describe('open durations', () => {
  it('leave the verdict unknown, and what is missing is named', () => {
    const check = against('5 рабочих дней', '1 рабочий день', undefined);
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['open-duration'] });
    expect(totalIn(check)).toBe('≥ 1 рабочий день');
    expect(check.missing).toMatchObject([{ why: 'no-duration', step: 's2', at: 'п. 5 пп. 2)' }]);
  });

  it('do not help when the known part is already over the term', () => {
    expect(against('1 рабочий день', '2 рабочих дня', undefined)).toMatchObject({
      verdict: 'exceeds',
      excess: { workingDays: 1, workMinutes: 0 },
    });
  });

  it('and mixed families are both named', () => {
    expect(against('5 календарных дней', '1 рабочий день', undefined)).toMatchObject({
      reasons: ['open-duration', 'mixed-families'],
    });
  });
});

describe('several ways and several readings', () => {
  const fork: Step[] = [
    { id: 'check', kind: 'condition', action: 'check', duration: '5 минут', yes: 'long', no: 'short' },
    { id: 'long', action: 'long', duration: '2 часа', next: 'end' },
    { id: 'short', action: 'short', duration: '10 минут' },
  ];

  it('is unknown when one way fits and another does not', () => {
    const check = checkOf(makeRegulation(fork, { terms: [makeTerm('1 час')] }));
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['depends-on-path'] });
    expect(totalIn(check)).toBe('15 минут – 2 часа 5 минут');
  });

  it('is ambiguous when a general term and the term of a case disagree', () => {
    const standard = makeStandard(
      makeTerm('5 минут'),
      makeTerm('3 рабочих дня', { case: 'при отсутствии сведений в информационных системах' }),
    );
    const check = checkOf(
      makeRegulation(makeSteps('15 минут', '15 минут', '1 рабочий день', '1 рабочий день')),
      standard,
    );
    expect(check.verdict).toBe('ambiguous');
    expect(check.readings.map(({ verdict, term }) => [verdict, term.phrase, term.case])).toEqual([
      ['exceeds', '5 минут', undefined],
      ['fits', '3 рабочих дня', 'при отсутствии сведений в информационных системах'],
    ]);
  });

  it('gives the least reserve of readings that agree', () => {
    const terms = [makeTerm('5 рабочих дней'), makeTerm('3 рабочих дня', { case: 'иначе' })];
    const check = checkOf(makeRegulation(makeSteps('1 рабочий день'), { terms }));
    expect(check).toMatchObject({ verdict: 'fits', reserve: { workingDays: 2, workMinutes: 0 } });
  });

  it('reads days of an unstated kind in both ways', () => {
    const check = against('30 дней', '12 рабочих дней');
    expect(check.verdict).toBe('ambiguous');
    expect(check.readings.map(({ basis, verdict }) => [basis, verdict])).toEqual([
      ['working', 'fits'],
      ['calendar', 'unknown'],
    ]);
    expect(against('30 дней', '10 дней')).toMatchObject({ verdict: 'fits' });
  });

  it('shows totals that have no common measure', () => {
    const steps = fork.map((step) =>
      step.id === 'short' ? { ...step, duration: '3 календарных дня' } : step,
    );
    const check = checkOf(makeRegulation(steps, { terms: [makeTerm('5 рабочих дней')] }));
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
    expect(totalIn(check)).toBe('2 часа 5 минут / 3 календарных дня 5 минут');
  });
});

describe('the total and the way that decides', () => {
  const ways = (first: string, second: string, third: string | undefined): Step[] => [
    { id: 'a?', kind: 'condition', action: 'a?', duration: '5 минут', yes: 'a', no: 'b?' },
    { id: 'a', action: 'a', duration: first, next: 'end' },
    { id: 'b?', kind: 'condition', action: 'b?', duration: '5 минут', yes: 'b', no: 'c' },
    { id: 'b', action: 'b', duration: second, next: 'end' },
    third === undefined ? { id: 'c', kind: 'event', action: 'c' } : { id: 'c', action: 'c', duration: third },
  ];
  const of = (...durations: Parameters<typeof ways>) =>
    checkOf(makeRegulation(ways(...durations), { terms: [makeTerm('1 час')] }));

  it('are between the shortest and the longest', () => {
    expect(of('30 минут', '40 минут', undefined).total).toEqual({
      kind: 'between',
      lower: { ...ZERO, workMinutes: 10 },
      upper: { ...ZERO, workMinutes: 50 },
    });
  });

  it('are several when only the longest, or only the shortest, have no common measure', () => {
    expect(totalIn(of('30 минут', '3 календарных дня', undefined))).toBe(
      '35 минут / 3 календарных дня 10 минут',
    );
    const lower = of('30 минут', '3 календарных дня', '3 календарных дня 30 минут');
    expect(lower.total.kind).toBe('several');
    expect(totalIn(lower)).toBe('3 календарных дня 40 минут');
  });

  it('are the shortest when the term is exceeded, the longest otherwise', () => {
    const steps = (check: ChannelCheck) => check.path.map(({ step }) => step);
    const exceeds = of('2 часа', '3 часа', '4 часа');
    expect([exceeds.verdict, steps(exceeds)]).toEqual(['exceeds', ['a?', 'a']]);
    const fits = of('20 минут', '30 минут', '40 минут');
    expect([fits.verdict, steps(fits)]).toEqual(['fits', ['a?', 'b?', 'c']]);
  });
});

describe('asked again', () => {
  const regulation = makeRegulation(makeSteps('1 рабочий день'));
  const [standard, other] = [
    makeStandard(makeTerm('2 рабочих дня')),
    makeStandard(makeTerm('3 рабочих дня')),
  ];

  it('with the same, the check is the same object', () => {
    expect(checkRegulation(regulation, standard)).toBe(checkRegulation(regulation, standard));
  });

  it('with another standard or calendar, it is made anew', () => {
    const reserve = (of: Standard) => {
      const check = checkOf(regulation, of);
      return check.verdict === 'fits' && say(check.reserve);
    };
    expect([standard, other, standard].map(reserve)).toEqual([
      '1 рабочий день',
      '2 рабочих дня',
      '1 рабочий день',
    ]);
    const over = { calendar: kz(2015), actDate: '2015-06-26' };
    const mixed = makeRegulation(makeSteps('1 рабочий день'), { terms: [makeTerm('5 календарных дней')] });
    const judged = () => checkRegulation(mixed, undefined, over).map(({ verdict }) => verdict);
    expect(checkOf(mixed).verdict).toBe('unknown');
    expect(judged()).toEqual(['fits']);
    expect(checkOf(mixed).verdict).toBe('unknown');
  });
});

describe('durations told twice', () => {
  function twice(...restated: (string | undefined)[]): ChannelCheck {
    const base = makeRegulation(makeSteps('20 минут', '5 рабочих дней'), {
      terms: [makeTerm('5 рабочих дней')],
    });
    const steps = restated.map((duration, index) => ({
      label: `${index + 1})`,
      action: `снова ${index + 1}`,
      ...defined({ duration }),
    }));
    const provider = {
      holder: 'provider' as const,
      at: 'п. 5',
      steps: makeSteps('20 минут', '5 рабочих дней'),
    };
    return checkOf({ ...base, processes: { provider: { ...provider, restated: { at: 'п. 7', steps } } } });
  }

  it('are checked beside the first telling when they differ', () => {
    const check = twice('20 минут', '4 рабочих дня');
    expect(check.verdict).toBe('exceeds');
    expect(check.restated).toMatchObject({
      at: ['п. 7'],
      verdict: 'fits',
      total: { kind: 'exact', amount: { workingDays: 4, workMinutes: 20 } },
    });
    expect(check.restated?.path[1]).toMatchObject({
      text: 'снова 2',
      at: 'п. 7 пп. 2)',
      phrase: '4 рабочих дня',
    });
  });

  it.each([
    ['are the same', ['20 минут', '5 рабочих дней']],
    ['are worded otherwise', ['не более 20 (двадцати) минут', 'пять рабочих дней']],
    ['are left out', [undefined, undefined]],
    ['cannot be read', ['скоро', 'потом']],
  ])('are not checked again when they %s', (_, restated) => {
    expect(twice(...restated)).not.toHaveProperty('restated');
  });

  it('are found in every process of the path, past links that the act does not describe', () => {
    const told = (at: string, duration: string): Process => ({
      ...makeProcess(...makeSteps('1 час')),
      restated: { at, steps: [{ label: '1)', action: 'снова', duration }] },
    });
    const path = ['a', { unstated: 'передача' }, 'b', 'plain', 'c', 'a'];
    const check = checkOf(
      makeRegulation([], {
        terms: [makeTerm('1 рабочий день')],
        channels: { office: { text: 'канцелярию', at: 'п. 1', path } },
        processes: {
          a: told('п. 7', '2 часа'),
          b: told('п. 8', '1 час'),
          c: told('п. 9', '3 часа'),
          plain: makeProcess(...makeSteps('1 час')),
        },
      }),
    );
    expect(check.restated?.at).toEqual(['п. 7', 'п. 9']);
    expect(check.restated?.total).toMatchObject({ kind: 'at-least', lower: { workMinutes: 9 * 60 } });
    expect(totalIn(check)).toBe('≥ 5 часов');
  });
});

it('is plain data: JSON keeps all of it', () => {
  const checks = checkRegulation(
    makeRegulation(makeSteps('1 рабочий день', undefined)),
    makeStandard(makeTerm('30 дней')),
  );
  expect(JSON.parse(JSON.stringify(checks))).toEqual(checks);
});
