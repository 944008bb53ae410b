import { expect, it } from 'vitest';
import { kz } from '../terms/__fixtures__/kz.ts';
import { makeRegulation, makeSteps, makeTerm } from '../terms/__fixtures__/regulation.ts';
import { type Amount, ZERO } from '../terms/amount.ts';
import type { AppliedTerm } from '../terms/applied-terms.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { checkRegulation } from '../terms/check.ts';
import { readDuration } from '../terms/duration.ts';
import { formatCheckTable } from './check-table.ts';

const work = (workMinutes: number): Amount => ({ ...ZERO, workMinutes });
const TERM: AppliedTerm = {
  origin: 'regulation',
  index: 0,
  phrase: 'не более 5 рабочих дней',
  duration: readDuration('не более 5 рабочих дней'),
  text: 'не более 5 рабочих дней',
  at: 'п. 5',
  amount: work(2400),
};
const REST = { path: [], missing: [] };

const FITS: ChannelCheck = {
  ...REST,
  channel: 'office',
  verdict: 'fits',
  reserve: work(135),
  readings: [{ term: TERM, verdict: 'fits', reserve: work(135) }],
  total: { kind: 'exact', amount: work(2265) },
};
const EXCEEDS: ChannelCheck = {
  ...REST,
  channel: 'con',
  verdict: 'exceeds',
  excess: work(40),
  readings: [{ term: TERM, verdict: 'exceeds', excess: work(40) }],
  total: { kind: 'between', lower: work(2440), upper: work(2900) },
};
const UNKNOWN: ChannelCheck = {
  ...REST,
  channel: 'portal',
  verdict: 'unknown',
  reasons: ['term-not-stated', 'open-duration'],
  readings: [],
  total: { kind: 'at-least', lower: ZERO },
};

it('is nothing for nothing', () => {
  expect(formatCheckTable([], { language: 'ru' })).toBe('');
});

it('aligns the columns over all regulations', () => {
  const restated = { ...FITS, at: ['п. 8'] };
  const text = formatCheckTable(
    [
      { id: 'kz/vko/1/a', checks: [{ ...EXCEEDS, restated }, UNKNOWN] },
      { id: 'kz/vko/1/b', checks: [FITS] },
      { id: 'kz/vko/1/c' },
    ],
    { language: 'ru' },
  );
  expect(text).toMatchInlineSnapshot(`
    "  канал                           срок            все шаги                                           запас или превышение   вывод
    kz/vko/1/a
      ЦОН                             5 рабочих дней  5 рабочих дней 40 минут – 6 рабочих дней 20 минут  превышение 40 минут    превышает срок
      при повторном изложении (п. 8)  5 рабочих дней  4 рабочих дня 5 часов 45 минут                     запас 2 часа 15 минут  укладывается в срок
      портал eGov                     не назван       ≥ 0 минут                                                                 установить нельзя: срок не назван ни в регламенте, ни в стандарте; для части пути время не указано
    kz/vko/1/b
      канцелярия услугодателя         5 рабочих дней  4 рабочих дня 5 часов 45 минут                     запас 2 часа 15 минут  укладывается в срок
    kz/vko/1/c
      регламент исключён, проверять нечего

    регламентов: 3; каналов: 3 (превышает срок 1, зависит от прочтения 0, установить нельзя 1, укладывается в срок 1)
    "
  `);
  const verdicts = ['превышает', 'укладывается', 'установить'];
  const [table = ''] = text.split('\n\n');
  const columns = table
    .split('\n')
    .flatMap((line) => verdicts.map((verdict) => line.indexOf(verdict)).filter((at) => at > 0));
  expect(columns).toHaveLength(4);
  expect(new Set(columns).size).toBe(1);
});

it('shows several totals that have no common measure', () => {
  const amounts = [work(60), { ...ZERO, calendarDays: 2 }];
  const text = formatCheckTable(
    [{ id: 'a', checks: [{ ...UNKNOWN, total: { kind: 'several', amounts } }] }],
    {
      language: 'en',
    },
  );
  expect(text).toContain('1\u00a0hour or 2\u00a0calendar days');
});

it('names the start that decides where it took a calendar to tell', () => {
  const regulation = makeRegulation(makeSteps('15 минут', '5 календарных дней'), {
    terms: [makeTerm('7 календарных дней')],
  });
  const day = { from: '2015-04-13', to: '2015-04-13' };
  const checks = checkRegulation(regulation, undefined, { calendar: kz(2015), ...day });
  expect(formatCheckTable([{ id: 'a', checks }], { language: 'ru' })).toContain(
    'укладывается в срок: самый неудобный момент обращения – 2015-04-13 17:29\n',
  );
  expect(formatCheckTable([{ id: 'a', checks }], { language: 'en' })).toContain(
    'fits the term: decided by the start on 2015-04-13 17:29\n',
  );
});
