import { describe, expect, it } from 'vitest';
import type { ActiveRegulation, Standard, Step } from '../../model/records.ts';
import { kz } from '../__fixtures__/kz.ts';
import {
  makeProcess,
  makeRegulation,
  makeStandard,
  makeSteps,
  makeTerm,
} from '../__fixtures__/regulation.ts';
import type { ChannelCheck } from '../channel-check.ts';
import { checkRegulation } from '../check.ts';
import { formatAmount } from '../format-amount.ts';
import type { CalendarRun } from './calendar-run.ts';
import type { RunOver } from './setting.ts';

const YEAR_2015: RunOver = { calendar: kz(2015), actDate: '2015-06-26' };
const ALL_YEARS: RunOver = { calendar: kz(), actDate: '2015-06-26' };

function checkOf(regulation: ActiveRegulation, over?: RunOver, standard?: Standard): ChannelCheck {
  const [check, ...others] = checkRegulation(regulation, standard, over);
  if (check === undefined || others.length > 0) throw new Error('one channel was expected');
  return check;
}

const against = (over: RunOver | undefined, term: string, ...durations: (string | undefined)[]) =>
  checkOf(makeRegulation(makeSteps(...durations), { terms: [makeTerm(term)] }), over);

function tell({ reading, late, margin, start, end, deadline }: CalendarRun): string {
  const much = formatAmount(margin, 'ru').replaceAll('\u00a0', ' ');
  const at = (moment: { date: string; time: string }) => `${moment.date} ${moment.time}`;
  const due = `${deadline.lastDay} ${deadline.time}`;
  return `${reading.firstDay}: ${at(start)} – ${at(end)}, ${due}: ${late ? 'излишек' : 'запас'} ${much}`;
}

const runs = ({ readings }: ChannelCheck) => readings.flatMap(({ run }) => (run ? [run] : []));

/** 15 min + 2 h + 25 cd + 1 h + 15 min against 30 cd: the example of the method. */
const EXAMPLE = ['15 минут', '2 (два) часа', '25 календарных дней', '1 (один) час', '15 минут'];

describe('the example of the method', () => {
  it('fits over 2015, with its least reserve and the start that decides', () => {
    const check = against(YEAR_2015, 'не более 30 (тридцати) календарных дней', ...EXAMPLE);
    expect(check.verdict).toBe('fits');
    expect(runs(check).map(tell)).toEqual([
      'day-of-event: 2015-02-24 17:29 – 2015-03-26 10:15, 2015-03-26 18:30: запас 6 часов 45 минут',
      'day-after: 2015-03-20 17:29 – 2015-04-20 11:29, 2015-04-20 18:30: запас 5 часов 31 минута',
    ]);
    expect(check).toMatchObject({ reserve: { calendarDays: 0, workMinutes: 331 } });
  });

  it('tells the deciding start step by step, with the days that it waited through', () => {
    const [, run] = runs(against(YEAR_2015, '30 календарных дней', ...EXAMPLE));
    expect(
      run?.story.map(({ at, from, to, skipped }) => [
        at,
        `${from.date} ${from.time}`,
        `${to.date} ${to.time}`,
        skipped.length,
      ]),
    ).toEqual([
      ['п. 5 пп. 1)', '2015-03-20 17:29', '2015-03-20 17:44', 0],
      ['п. 5 пп. 2)', '2015-03-20 17:44', '2015-03-26 10:14', 5],
      ['п. 5 пп. 3)', '2015-03-26 10:14', '2015-04-20 10:14', 0],
      ['п. 5 пп. 4)', '2015-04-20 10:14', '2015-04-20 11:14', 0],
      ['п. 5 пп. 5)', '2015-04-20 11:14', '2015-04-20 11:29', 0],
    ]);
    expect(run?.story[1]?.skipped.map(({ date, reason }) => `${date} ${reason}`)).toContain(
      '2015-03-24 shifted',
    );
    expect(run?.deadline).toMatchObject({ movedFrom: '2015-04-19' });
    expect(run?.tried).toEqual({ from: '2015-01-05', to: '2015-11-30' });
  });

  it('is exceeded by a start just before a long break, under either reading', () => {
    const check = against(ALL_YEARS, '30 календарных дней', ...EXAMPLE);
    expect(check.verdict).toBe('exceeds');
    expect(runs(check).map(tell)).toEqual([
      'day-of-event: 2014-03-20 17:29 – 2014-04-21 10:15, 2014-04-18 18:30: излишек 3 календарных дня 1 час 15 минут',
      'day-after: 2013-03-20 17:29 – 2013-04-22 10:15, 2013-04-19 18:30: излишек 3 календарных дня 1 час 15 минут',
    ]);
  });
});

describe('the verdict', () => {
  it('without a calendar is unknown, as ever', () => {
    expect(against(undefined, '30 календарных дней', ...EXAMPLE)).toMatchObject({
      verdict: 'unknown',
      reasons: ['mixed-families'],
    });
  });

  it('stays so when no start can be computed', () => {
    const over = { ...YEAR_2015, from: '2016-01-01' };
    expect(against(over, '30 календарных дней', ...EXAMPLE)).toMatchObject({ reasons: ['mixed-families'] });
    expect(against(YEAR_2015, '30 календарных дней', '400 календарных дней', '1 час')).toMatchObject({
      reasons: ['mixed-families'],
    });
  });

  it('stays so for a term in several units', () => {
    const check = against(YEAR_2015, '1 рабочий день 2 часа', '1 календарный день', '1 час');
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
    expect(runs(check)).toEqual([]);
  });

  it('does not read the days of a term otherwise for those of a step', () => {
    const unstated = against(YEAR_2015, '5 рабочих дней', '7 дней', '30 минут');
    const stated = against(YEAR_2015, '5 рабочих дней', '7 календарных дней', '30 минут');
    expect(runs(unstated).map(tell)).toEqual(runs(stated).map(tell));
  });

  it('is ambiguous when the readings of the law disagree, each with its run', () => {
    const check = against(YEAR_2015, '5 рабочих дней', '7 календарных дней', '30 минут');
    expect(check.verdict).toBe('ambiguous');
    expect(check.readings.map(({ verdict, run }) => [verdict, run?.reading.firstDay])).toEqual([
      ['exceeds', 'day-of-event'],
      ['fits', 'day-after'],
    ]);
  });

  it('follows the law of the days of application, whatever the date of the act', () => {
    const judged = (from: string, to: string) =>
      runs(
        against(
          { ...ALL_YEARS, actDate: '2012-01-10', from, to },
          '3 календарных дня',
          '3 календарных дня',
          '10 минут',
        ),
      ).map(({ reading, tried }) => `${reading.firstDay} ${tried.from} ${tried.to}`);
    expect(judged('2015-03-02', '2015-03-06')).toEqual([
      'day-of-event 2015-03-02 2015-03-06',
      'day-after 2015-03-02 2015-03-06',
    ]);
    // Article 12-1 of the law on administrative procedures was in force from 3 July 2013 to 30 June 2021.
    expect(judged('2021-06-28', '2021-07-02')).toEqual([
      'day-of-event 2021-06-28 2021-06-30',
      'day-after 2021-06-28 2021-07-02',
    ]);
    expect(judged('2022-03-01', '2022-03-04')).toEqual(['day-after 2022-03-01 2022-03-04']);
    expect(judged('2013-07-01', '2013-07-03')[0]).toBe('day-of-event 2013-07-03 2013-07-03');
  });

  it('stays so where under one reading of the law no start can be computed', () => {
    const over = { ...YEAR_2015, calendar: kz(2022), from: '2021-01-01', to: '2022-11-30' };
    const check = against(over, '5 рабочих дней', '2 календарных дня', '30 минут');
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
    expect([check.readings.length, runs(check)]).toEqual([1, []]);
  });

  it('takes other readings when they are chosen', () => {
    const readings = [{ firstDay: 'day-after', endOfDay: 'midnight' } as const];
    const [run] = runs(
      against({ ...YEAR_2015, readings }, '3 календарных дня', '3 календарных дня', '10 минут'),
    );
    expect(run?.deadline.time).toBe('24:00');
  });

  it('minds only starts from and to the days asked for', () => {
    const during = { ...ALL_YEARS, from: '2015-01-01', to: '2015-12-15' };
    const [run] = runs(against(during, '30 календарных дней', ...EXAMPLE));
    expect(run).toMatchObject({ late: false, tried: { from: '2015-01-05', to: '2015-12-15' } });
    expect(run?.doubts).toEqual([]);
    // Курбан-айт of 2016 is uncertain: 12 September is among the days of what began in August.
    const [later] = runs(against({ ...during, to: '2016-08-31' }, '30 календарных дней', ...EXAMPLE));
    expect(later?.doubts.map(({ year, code }) => `${year} ${code}`)).toEqual(['2016 uncertain-day']);
  });

  it('names the uncertain years among all', () => {
    const [before, run] = runs(against(ALL_YEARS, '30 календарных дней', ...EXAMPLE));
    const years = new Set(run?.doubts.map(({ year }) => year));
    // The law that counts the day of the event was not in force any more.
    expect(before?.doubts.map(({ year }) => year)).not.toContain(2023);
    expect([...years]).toEqual([2013, 2016, 2017, 2019, 2020, 2021, 2023, 2024, 2027]);
    expect(run?.deadline.doubts).toEqual([]);
  });

  it('compares calendar steps with a term in working days, and in hours', () => {
    const days = against(YEAR_2015, '5 рабочих дней', '8 календарных дней', '30 минут');
    expect(days.verdict).toBe('exceeds');
    const hours = against(YEAR_2015, '2 часа', '1 календарный день');
    expect(hours).toMatchObject({ verdict: 'exceeds' });
    // From a Friday evening two hours lead to Monday, one day to Saturday.
    expect(runs(hours).every(({ start }) => start.date !== '2015-01-09')).toBe(true);
  });
});

describe('open durations', () => {
  it('leave the verdict unknown when what is known fits', () => {
    const check = against(YEAR_2015, '30 календарных дней', '1 час', '20 календарных дней', undefined);
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['open-duration'] });
    expect(runs(check).map(({ bound, late }) => [bound, late])).toEqual([
      ['upper', false],
      ['upper', false],
    ]);
  });

  describe('and what is left for them', () => {
    const left = (term: string, steps: Step[], ...more: Step[]) => {
      const processes = {
        provider: makeProcess(...steps),
        ...(more.length > 0 && { more: makeProcess(...more) }),
      };
      const channels = {
        office: { text: 'канцелярию', at: 'п. 1', path: ['provider', ...(more.length > 0 ? ['more'] : [])] },
      };
      const { readings } = checkOf(
        makeRegulation([], { channels, processes, terms: [makeTerm(term)] }),
        YEAR_2015,
      );
      return readings.map((one) => [
        one.verdict === 'unknown' && one.left && formatAmount(one.left, 'ru').replaceAll('\u00a0', ' '),
        one.run?.bound,
      ]);
    };
    const [mute] = makeSteps(undefined);
    const fork = (yes: string): Step[] => [
      { id: 'check', kind: 'condition', action: 'проверка', duration: '5 минут', yes: 'long', no: 'short' },
      { id: 'long', action: 'долго', duration: yes, next: 'end' },
      { id: 'short', action: 'быстро', duration: '1 календарный день' },
    ];
    if (mute === undefined) throw new Error('one step was made');

    it('is the least margin of the longest way', () => {
      const both = left('30 календарных дней', makeSteps('1 час', '20 календарных дней'), mute);
      expect(both).toEqual([
        ['10 календарных дней', 'upper'],
        ['10 календарных дней', 'upper'],
      ]);
    });

    it('is not told where the longest way is late, or leads outside of the years at hand', () => {
      const nothing = [
        [undefined, 'lower'],
        [undefined, 'lower'],
      ];
      expect(left('10 календарных дней', fork('20 календарных дней'), mute)).toEqual(nothing);
      expect(left('10 календарных дней', fork('400 календарных дней'), mute)).toEqual(nothing);
    });

    it('is not told of a loop whose rounds nobody counts', () => {
      const again: Step = { id: 'again', kind: 'condition', action: 'проверка', yes: 'end', no: 's1' };
      const loop = [...makeSteps('2 календарных дня'), { ...again, duration: '5 минут' }];
      expect(left('10 календарных дней', loop, mute).map(([told]) => told)).toEqual([undefined, undefined]);
    });
  });

  it('do not help when what is known does not', () => {
    expect(against(YEAR_2015, '10 календарных дней', '1 час', '12 календарных дней', undefined).verdict).toBe(
      'exceeds',
    );
  });

  it('are those of a link that the act does not describe, too', () => {
    const path = ['provider', { unstated: 'передача дела' }];
    const channels = { office: { text: 'канцелярию услугодателя', at: 'п. 1', path } };
    const over = (term: string) =>
      checkOf(
        makeRegulation(makeSteps('1 час', '12 календарных дней'), { channels, terms: [makeTerm(term)] }),
        YEAR_2015,
      );
    expect(over('30 календарных дней')).toMatchObject({ verdict: 'unknown', reasons: ['open-duration'] });
    expect(over('10 календарных дней').verdict).toBe('exceeds');
  });
});

describe('several ways', () => {
  const fork = (yes: string, no: string): Step[] => [
    { id: 'check', kind: 'condition', action: 'проверка', duration: '5 минут', yes: 'long', no: 'short' },
    { id: 'long', action: 'долго', duration: yes, next: 'end' },
    { id: 'short', action: 'быстро', duration: no },
  ];

  it('are unknown when one fits and another does not', () => {
    const regulation = makeRegulation(fork('20 календарных дней', '1 час'), {
      terms: [makeTerm('10 календарных дней')],
    });
    expect(checkOf(regulation, YEAR_2015)).toMatchObject({
      verdict: 'unknown',
      reasons: ['depends-on-path'],
    });
  });

  it('are unknown over the calendar when the longest leads outside of the years at hand', () => {
    const steps = fork('400 календарных дней', '1 календарный день');
    const check = checkOf(makeRegulation(steps, { terms: [makeTerm('10 календарных дней')] }), YEAR_2015);
    expect(check).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
    expect(runs(check)).toEqual([]);
  });

  it('are unknown over the calendar when there are more than 64', () => {
    // Each fork doubles them; none outdoes another, since working time does not make up for a day.
    const forks = (count: number): Step[] =>
      Array.from({ length: count }, (_, index) => index).flatMap((at): Step[] => [
        { id: `c${at}`, kind: 'condition', action: '?', duration: '1 минута', yes: `h${at}`, no: `d${at}` },
        { id: `h${at}`, action: 'час', duration: '1 час', next: at + 1 < count ? `c${at + 1}` : 'end' },
        { id: `d${at}`, action: 'день', duration: '1 календарный день' },
      ]);
    const check = (count: number) =>
      checkOf(makeRegulation(forks(count), { terms: [makeTerm('30 календарных дней')] }), YEAR_2015);
    expect(check(6).verdict).toBe('fits');
    expect(check(7)).toMatchObject({ verdict: 'unknown', reasons: ['mixed-families'] });
  });

  it('are the shortest where they show that a term is exceeded or open, else the longest', () => {
    const judged = ({ readings }: ChannelCheck) =>
      readings.map(({ verdict, run }) => `${run?.reading.firstDay}: ${verdict}, ${run?.bound}`);
    const both = (told: string) => [`day-of-event: ${told}`, `day-after: ${told}`];
    const exceeding = against(YEAR_2015, '2 часа', '1 календарный день');
    expect(judged(exceeding)).toEqual(both('exceeds, lower'));
    const open = against(YEAR_2015, '30 календарных дней', '1 час', '20 календарных дней', undefined);
    expect(judged(open)).toEqual(both('unknown, upper'));
    const steps = fork('20 календарных дней', '1 час');
    const forked = checkOf(makeRegulation(steps, { terms: [makeTerm('10 календарных дней')] }), YEAR_2015);
    expect(judged(forked)).toEqual(both('unknown, upper'));
    const fitting = against(YEAR_2015, '30 календарных дней', ...EXAMPLE);
    expect(judged(fitting)).toEqual(both('fits, upper'));
  });

  it('count by their order after a process of one way, too', () => {
    const channels = { office: { text: 'канцелярию', at: 'п. 1', path: ['intake', 'provider'] } };
    const steps = (yes: string, no: string): Step[] => [
      { id: 'check', kind: 'condition', action: 'проверка', duration: '1 минута', yes, no },
      { id: 'd1', action: 'дни', duration: '5 календарных дней' },
      { id: 'd2', action: 'работа', duration: '1 час', next: 'end' },
      { id: 'w1', action: 'работа', duration: '1 час' },
      { id: 'w2', action: 'дни', duration: '5 календарных дней' },
    ];
    const ends = (yes: string, no: string) => {
      const processes = {
        intake: makeProcess(...makeSteps('1 минута')),
        provider: makeProcess(...steps(yes, no)),
      };
      const regulation = makeRegulation([], {
        channels,
        processes,
        terms: [makeTerm('20 календарных дней')],
      });
      const over: RunOver = {
        ...YEAR_2015,
        from: '2015-04-13',
        to: '2015-04-13',
        readings: [{ firstDay: 'day-after', endOfDay: 'closing' }],
      };
      return runs(checkOf(regulation, over)).map(({ end }) => `${end.date} ${end.time}`);
    };
    // 13 April 2015 is a Monday. From 17:31 the days lead to a Saturday, and the work is done on the Monday after;
    // work first is done on Tuesday at 9:01, and the days end on Sunday.
    expect(ends('d1', 'w1')).toEqual(['2015-04-20 10:00']);
    expect(ends('w1', 'd1')).toEqual(['2015-04-20 10:00']);
  });

  it('count by their order too: of equal totals one may wait longer', () => {
    // Both take 5 calendar days and 7 hours, but work at the end may have to wait for a Monday.
    const steps: Step[] = [
      { id: 'check', kind: 'condition', action: 'проверка', duration: '5 минут', yes: 'w1', no: 'd1' },
      { id: 'd1', action: 'дни', duration: '5 календарных дней' },
      { id: 'd2', action: 'работа', duration: '7 часов', next: 'end' },
      { id: 'w1', action: 'работа', duration: '7 часов' },
      { id: 'w2', action: 'дни', duration: '5 календарных дней' },
    ];
    const check = (order: Step[]) =>
      runs(checkOf(makeRegulation(order, { terms: [makeTerm('20 календарных дней')] }), YEAR_2015));
    const [first, ...rest] = steps;
    if (first === undefined) throw new Error('there are steps');
    const swapped = [{ ...first, yes: 'd1', no: 'w1' }, ...rest];
    expect(check(steps).map(({ margin }) => margin)).toEqual(check(swapped).map(({ margin }) => margin));
    const alone = (...ids: string[]) =>
      check(makeSteps('5 минут', ...ids.map((id) => steps.find((step) => step.id === id)?.duration)));
    const worst = [alone('d1', 'd2'), alone('w1', 'w2')].map(([run]) => run?.margin.calendarDays ?? 0);
    expect(check(steps)[0]?.margin.calendarDays).toBe(Math.min(...worst));
  });
});

it('reads days of an unstated kind in both ways', () => {
  const check = against(YEAR_2015, '15 дней', '12 рабочих дней');
  expect(check.readings.map(({ basis, verdict, run }) => [basis, verdict, run?.reading.firstDay])).toEqual([
    ['working', 'fits', undefined],
    ['calendar', 'exceeds', 'day-of-event'],
    ['calendar', 'exceeds', 'day-after'],
  ]);
});

describe('steps in calendar days', () => {
  const oneDay = { ...YEAR_2015, from: '2015-04-13', to: '2015-04-13' };
  const ends = (...durations: string[]) =>
    runs(against(oneDay, '60 календарных дней', ...durations)).map(({ end }) => `${end.date} ${end.time}`);

  it('count their first day where the term does', () => {
    expect(ends('1 минута', '3 календарных дня')).toEqual(['2015-04-15 17:30', '2015-04-16 17:30']);
  });

  it('one after another are one count, whether written as one or as several', () => {
    const one = ends('1 минута', '14 календарных дней');
    expect(ends('1 минута', '1 календарный день', '12 календарных дней', '1 календарный день')).toEqual(one);
  });

  it('begin a new count after work', () => {
    const [counted] = ends('1 минута', '3 календарных дня', '1 минута', '3 календарных дня');
    expect(counted).toBe('2015-04-17 17:31');
  });

  it('are whole days against a term in hours, which has no first day', () => {
    expect(against(YEAR_2015, '2 часа', '1 календарный день').verdict).toBe('exceeds');
  });
});

describe('the ЦОН', () => {
  const channels = { con: { text: 'через ЦОН', at: 'п. 1', path: ['intake', 'provider'] } };
  const terms = [makeTerm('10 календарных дней', { channels: ['con'] })];
  const intake = (duration: string) => ({ ...makeProcess(...makeSteps(duration)), holder: 'con' as const });
  const provider = makeProcess(...makeSteps('3 календарных дня', '1 час'));
  const of = (duration: string) =>
    makeRegulation([], { channels, terms, processes: { intake: intake(duration), provider } });

  it('takes in and works in its own hours, until it closes', () => {
    const [run] = runs(checkOf(of('15 минут'), YEAR_2015));
    expect(run?.start.time).toBe('19:59');
    expect(run?.deadline.time).toBe('20:00');
  });

  it('has a longer working day than the provider', () => {
    const [run] = runs(checkOf(of('1 рабочий день'), { ...YEAR_2015, from: '2015-04-14', to: '2015-04-14' }));
    expect(run?.story[0]).toMatchObject({
      from: { time: '19:59' },
      to: { date: '2015-04-15', time: '19:59' },
    });
  });

  it('leaves out the day of intake where the standard says so', () => {
    const rule = { counts: false, channels: ['con' as const], text: 'день приема не входит', at: 'п. 4' };
    const standard = { ...makeStandard(), intakeDay: [rule] };
    const firstDays = (one: Standard) =>
      runs(checkOf(of('15 минут'), YEAR_2015, one)).map(({ reading }) => reading.firstDay);
    expect(firstDays(standard)).toEqual(['day-after-intake']);
    const forCase = { ...standard, intakeDay: [{ ...rule, case: 'при отсутствии сведений' }] };
    expect(firstDays(forCase)).toEqual(['day-of-event', 'day-after']);
  });
});

it('is plain data, and the same for an equal regulation', () => {
  const [one, two] = [1, 2].map(() => against(ALL_YEARS, '30 календарных дней', ...EXAMPLE));
  expect(JSON.parse(JSON.stringify(one))).toStrictEqual(one);
  expect(two).toEqual(one);
});
