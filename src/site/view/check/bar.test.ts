import { expect, test } from 'vitest';
import { type Amount, sumAmounts, toAmount, ZERO } from '../../../terms/amount.ts';
import type { ChannelCheck, TermReading } from '../../../terms/channel-check.ts';
import { readDuration } from '../../../terms/duration.ts';
import type { CalendarRun, StoryLine } from '../../../terms/run/calendar-run.ts';
import { makeSite } from '../act/__fixtures__/make-site.ts';
import { buildBar } from './bar.ts';
import { decidingStart } from './run.ts';

const data = makeSite({});

function check(...amounts: Amount[]): ChannelCheck {
  const path = amounts.map((amount, index) => ({
    process: 'provider',
    step: `s${index}`,
    label: `${index + 1})`,
    text: 'шаг',
    at: 'п. 5',
    time: { kind: 'counted' as const, amount },
    running: ZERO,
  }));
  const total = { kind: 'exact' as const, amount: sumAmounts(amounts) };
  return { channel: 'office', verdict: 'fits', reserve: ZERO, readings: [], total, path, missing: [] };
}

function reading(amount: Amount | undefined): TermReading {
  const said = { phrase: 'срок', duration: readDuration('срок'), text: 'срок', at: 'п. 5' };
  const term = { origin: 'regulation' as const, index: 0, ...said };
  return { verdict: 'fits', reserve: ZERO, term: amount === undefined ? term : { ...term, amount } };
}

test('segments stand end to end and keep their shares of the term', () => {
  const bar = buildBar(
    check(toAmount(1, 'working-day'), toAmount(2, 'working-day')),
    reading(toAmount(4, 'working-day')),
    data,
  );
  expect(bar?.segments.map(({ x, width }) => [x, width])).toEqual([
    [0, 120],
    [120, 240],
  ]);
  expect(bar?.termX).toBe(480);
  expect(bar?.free).toEqual({ x: 360, width: 120 });
  expect(bar?.over).toBeUndefined();
});

test('what is over the term is drawn from the term to the total', () => {
  const bar = buildBar(
    check(toAmount(5, 'working-day'), toAmount(240, 'minute')),
    reading(toAmount(5, 'working-day')),
    data,
  );
  const [last] = bar?.segments.slice(-1) ?? [];
  expect(bar?.over?.x).toBe(bar?.termX);
  expect((bar?.over?.x ?? 0) + (bar?.over?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0);
});

test('the term ends at one place in every bar, and what takes far longer is cut there and says so', () => {
  const of = (steps: number, term: number) =>
    buildBar(
      check(...Array.from({ length: steps }, () => toAmount(1, 'working-day'))),
      reading(toAmount(term, 'working-day')),
      data,
    );
  const [short, fits, far] = [of(1, 4), of(6, 4), of(9, 3)];
  expect([short?.termX, fits?.termX, far?.termX]).toEqual([480, 480, 480]);
  expect([short?.isCut, fits?.isCut, far?.isCut]).toEqual([undefined, undefined, true]);
  expect((fits?.over?.x ?? 0) + (fits?.over?.width ?? 0)).toBe(720);
  // Of nine steps the first four and a half are in sight.
  expect(far?.segments).toHaveLength(5);
  expect((far?.over?.x ?? 0) + (far?.over?.width ?? 0)).toBe(724);
});

test('of a term of no time everything is beyond it', () => {
  const bar = buildBar(check(toAmount(5, 'minute')), reading(toAmount(0, 'minute')), data);
  expect([bar?.termX, bar?.over, bar?.isCut]).toEqual([0, { x: 0, width: 724 }, true]);
});

const mixed = check(toAmount(2, 'calendar-day'), toAmount(60, 'minute'));

test('working time against calendar days has no common measure: without a run no picture', () => {
  expect(buildBar(mixed, reading(toAmount(3, 'calendar-day')), data)).toBeUndefined();
});

/** Handed in on a Friday at noon; two days from then, an hour on the Monday. */
function run(lastDay: string): CalendarRun {
  const line = (label: string, from: string, to: string): StoryLine => {
    const [moments, at] = [[from, to].map((text) => text.split(' ')), 'п. 5'];
    const [begin, end] = moments.map(([date = '', time = '']) => ({ date, time }));
    if (begin === undefined || end === undefined) throw new Error('a line has two moments');
    return { label, text: 'шаг', at, from: begin, to: end, skipped: [] };
  };
  const story = [
    line('1)', '2015-04-17 12:00', '2015-04-19 12:00'),
    line('2)', '2015-04-20 09:00', '2015-04-20 10:00'),
  ];
  return {
    story,
    start: { date: '2015-04-17', time: '12:00' },
    end: { date: '2015-04-20', time: '10:00' },
    deadline: { lastDay, time: '24:00' },
  } as unknown as CalendarRun;
}

const HOUR = 480 / 84;

test('with a run the picture is the calendar from its start, with a gap where nobody works', () => {
  const bar = buildBar(mixed, { ...reading(toAmount(3, 'calendar-day')), run: run('2015-04-20') }, data);
  // Friday noon to Monday midnight are 84 hours.
  expect(bar?.termX).toBe(480);
  expect(bar?.segments.map(({ x, width }) => [x, width])).toEqual([
    [0, Math.round(HOUR * 480) / 10],
    [Math.round(HOUR * 690) / 10, Math.round(HOUR * 10) / 10],
  ]);
  expect((bar?.free?.x ?? 0) + (bar?.free?.width ?? 0)).toBeCloseTo(480, 0);
  expect(bar?.over).toBeUndefined();
  expect(bar?.label).toBe(decidingStart(run('2015-04-20'), data));
});

test('what a run does after the deadline is over the term', () => {
  const bar = buildBar(mixed, { ...reading(toAmount(2, 'calendar-day')), run: run('2015-04-18') }, data);
  // Friday noon to Saturday midnight are 36 hours of the term, the steps end 70 hours after the start.
  expect(bar?.over).toEqual({ x: 480, width: 244 });
  expect(bar?.isCut).toBe(true);
  expect(bar?.free).toBeUndefined();
});

test('a term that is not an amount has no picture', () => {
  expect(buildBar(check(toAmount(15, 'minute')), reading(undefined), data)).toBeUndefined();
});
