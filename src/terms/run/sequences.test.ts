import { describe, expect, it } from 'vitest';
import { ZERO } from '../amount.ts';
import type { Timed } from '../extremes.ts';
import { contains, sequenceKeeper } from './sequences.ts';

const work = (workMinutes: number, process = 'a'): Timed => ({ process, amount: { ...ZERO, workMinutes } });
const days = (calendarDays: number, process = 'a'): Timed => ({ process, amount: { ...ZERO, calendarDays } });

describe('a way contains another', () => {
  it.each([
    ['with shorter steps', [work(10), days(5)], [work(5), days(4)], true],
    ['with steps left out', [work(10), days(5), work(7)], [work(10), work(7)], true],
    ['with steps that take nothing', [work(10)], [work(0), work(10), days(0)], true],
    ['not in another order', [work(10), days(5)], [days(5), work(10)], false],
    ['not with longer steps', [work(10), days(5)], [work(11)], false],
    ['not with one step counted twice', [work(20)], [work(10), work(10)], false],
    ['not of another process, which may keep other hours', [work(10)], [work(10, 'b')], false],
  ])('%s', (_, outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('the ways that are kept', () => {
  const keep = (bound: 'upper' | 'lower', ...ways: Timed[][]) => {
    const keeper = sequenceKeeper(() => 480);
    const kept = keeper.keep(
      ways.map((times) => ({ times, total: ZERO })),
      bound,
      ({ times }) => times,
    );
    return { kept: kept.map(({ times }) => times), isFull: keeper.isFull() };
  };
  const [long, short, other] = [
    [work(10), days(5)],
    [work(5), days(5)],
    [days(5), work(5)],
  ];

  it('are those that no other outdoes, in their order', () => {
    expect(keep('upper', short, other, long).kept).toEqual([other, long]);
    expect(keep('lower', long, other, short).kept).toEqual([other, short]);
  });

  it('are too many at some point, which is said', () => {
    const ways = Array.from({ length: 65 }, (_, index) => [work(index + 1), days(65 - index)]);
    expect(keep('upper', ...ways.slice(1)).isFull).toBe(false);
    expect(keep('upper', ...ways).isFull).toBe(true);
    // No more of them go on, or each fork that follows would double them.
    expect(keep('upper', ...ways).kept).toEqual(ways.slice(0, 64));
  });
});
