import { describe, expect, it } from 'vitest';
import { defined } from '../model/defined.ts';
import { type Amount, addAmounts, toAmount, ZERO } from './amount.ts';
import type { AppliedTerm } from './applied-terms.ts';
import type { TermReading } from './channel-check.ts';
import { readDuration } from './duration.ts';
import { agree, judgeTerm } from './judge.ts';
import type { PathBounds } from './path-item.ts';
import type { Judgement } from './verdict.ts';

const term = (amount: Amount | undefined, phrase = 'скоро'): AppliedTerm => ({
  origin: 'regulation',
  index: 0,
  phrase,
  duration: readDuration(phrase),
  text: 'Срок.',
  at: 'п. 5',
  ...defined({ amount }),
});

const runsOf = (totals: readonly Amount[]) => totals.map((total) => ({ items: [], total }));

const GAP = { why: 'no-duration' as const, text: 'действие', at: 'п. 6' };

function boundsOf(lower: readonly Amount[], upper: readonly Amount[] = lower, isOpen = false): PathBounds {
  return { lower: runsOf(lower), upper: runsOf(upper), missing: isOpen ? [GAP] : [] };
}

const hours = (count: number) => toAmount(count, 'hour');
const calendar = (count: number) => toAmount(count, 'calendar-day');
const days = (count: number) => toAmount(count, 'day');
const working = (count: number) => toAmount(count, 'working-day');

describe('one term and the totals of a path', () => {
  const judged = (limit: Amount, ...path: Parameters<typeof boundsOf>) => {
    const [reading, ...others] = judgeTerm(term(limit), boundsOf(...path));
    expect(others).toEqual([]);
    return reading;
  };

  it('fit up to the last minute', () => {
    expect(judged(hours(3), [hours(3)])).toMatchObject({ verdict: 'fits', reserve: ZERO });
    expect(judged(hours(3), [hours(1)], [hours(2)])).toMatchObject({ verdict: 'fits', reserve: hours(1) });
    expect(judged(hours(3), [ZERO])).toMatchObject({ verdict: 'fits', reserve: hours(3) });
  });

  it('are over it when even the shortest way is', () => {
    expect(judged(hours(3), [hours(4)], [hours(9)])).toMatchObject({ verdict: 'exceeds', excess: hours(1) });
    expect(judged(hours(3), [hours(4)], [hours(9)], true)).toMatchObject({ verdict: 'exceeds' });
  });

  it('are neither, which is said with every reason', () => {
    const reasons = (...args: Parameters<typeof judged>) => {
      const reading = judged(...args);
      return reading?.verdict === 'unknown' ? reading.reasons : reading?.verdict;
    };
    expect(reasons(hours(3), [hours(2)], [hours(4)])).toEqual(['depends-on-path']);
    expect(reasons(hours(3), [hours(2)], [hours(2)], true)).toEqual(['open-duration']);
    expect(reasons(hours(3), [calendar(1)])).toEqual(['mixed-families']);
    expect(reasons(hours(3), [hours(1)], [hours(1), calendar(1)])).toEqual(['mixed-families']);
    expect(reasons(hours(3), [hours(4), calendar(1)], [hours(4)])).toEqual(['mixed-families']);
    expect(reasons(hours(3), [calendar(1)], [calendar(1)], true)).toEqual([
      'open-duration',
      'mixed-families',
    ]);
  });

  it('leave nothing for what comes on top of no known time: the rounds of a loop, a way without an end', () => {
    const left = (...gaps: PathBounds['missing'][number]['why'][]) => {
      const missing = gaps.map((why) => ({ ...GAP, why }));
      const [reading] = judgeTerm(term(hours(3)), { ...boundsOf([hours(2)]), missing });
      return reading?.verdict === 'unknown' ? reading.left : reading?.verdict;
    };
    expect(left('no-duration')).toEqual(hours(1));
    expect(left('no-end')).toBeUndefined();
    expect(left('unbounded-loop')).toBeUndefined();
    expect(left('no-duration', 'no-end')).toBeUndefined();
  });

  it('have no measure without an amount', () => {
    expect(judgeTerm(term(undefined), boundsOf([hours(1)]))).toEqual([
      { term: term(undefined), verdict: 'unknown', reasons: ['term-unreadable'] },
    ]);
  });
});

describe('days of an unstated kind', () => {
  const read = (limit: Amount, ...path: Parameters<typeof boundsOf>) =>
    judgeTerm(term(limit), boundsOf(...path)).map(({ basis, ...rest }) => [basis, rest.verdict]);

  it('are read in both ways wherever they stand', () => {
    expect(read(days(3), [hours(1)])).toEqual([
      ['working', 'fits'],
      ['calendar', 'unknown'],
    ]);
    expect(read(calendar(3), [days(1)])).toEqual([
      ['working', 'unknown'],
      ['calendar', 'fits'],
    ]);
    expect(read(working(3), [hours(1)], [days(1)])).toEqual([
      ['working', 'fits'],
      ['calendar', 'unknown'],
    ]);
    expect(read(working(3), [hours(1)])).toEqual([[undefined, 'fits']]);
  });

  it('let ways be compared that had no common measure', () => {
    const reading = (limit: Amount, totals: Amount[], basis: string) =>
      judgeTerm(term(limit), boundsOf(totals)).find((one) => one.basis === basis);
    for (const totals of [
      [days(2), calendar(3)],
      [calendar(3), days(2)],
    ]) {
      expect(reading(calendar(1), totals, 'calendar')).toMatchObject({ excess: calendar(1) });
      expect(reading(calendar(5), totals, 'calendar')).toMatchObject({ reserve: calendar(2) });
    }
  });
});

describe('readings that agree', () => {
  const of = (judgement: Judgement): TermReading => ({ term: term(hours(1)), ...judgement });
  const fits = (reserve: Amount) => of({ verdict: 'fits', reserve });
  const exceeds = (excess: Amount) => of({ verdict: 'exceeds', excess });

  it('have the least reserve', () => {
    expect(agree([fits(hours(2)), fits(hours(1)), fits(hours(3))])).toEqual({
      verdict: 'fits',
      reserve: hours(1),
    });
  });

  it('have the least excess', () => {
    expect(agree([exceeds(hours(2)), exceeds(hours(1)), exceeds(hours(3))])).toEqual({
      verdict: 'exceeds',
      excess: hours(1),
    });
  });

  it('count the dates of a margin before its minutes', () => {
    const [less, more] = [addAmounts(calendar(1), hours(5)), addAmounts(calendar(2), hours(1))];
    expect(agree([fits(more), fits(less)])).toMatchObject({ reserve: less });
    expect(agree([fits(less), fits(more)])).toMatchObject({ reserve: less });
    const [early, late] = [addAmounts(calendar(1), hours(1)), addAmounts(calendar(1), hours(5))];
    expect(agree([fits(late), fits(early)])).toMatchObject({ reserve: early });
    expect(agree([fits(early), fits(late)])).toMatchObject({ reserve: early });
  });

  it('give every reason once', () => {
    const unknown = (...reasons: Extract<Judgement, { verdict: 'unknown' }>['reasons']) =>
      of({ verdict: 'unknown', reasons });
    expect(agree([unknown('open-duration'), unknown('open-duration', 'mixed-families')])).toEqual({
      verdict: 'unknown',
      reasons: ['open-duration', 'mixed-families'],
    });
  });

  it('are none when they differ or there are none', () => {
    expect(agree([fits(hours(1)), exceeds(hours(1))])).toEqual({ verdict: 'ambiguous' });
    expect(agree([fits(hours(1)), fits(hours(1)), exceeds(hours(1))])).toEqual({ verdict: 'ambiguous' });
    expect(agree([])).toEqual({ verdict: 'ambiguous' });
  });
});
