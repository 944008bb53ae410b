import { describe, expect, it } from 'vitest';
import { kz } from '../__fixtures__/kz.ts';
import { describeYear } from './year.ts';

describe('a year of days', () => {
  it('has its days off beside the usual weekends, and the weekends that were worked', () => {
    const { off, worked, workingDays } = describeYear(kz(2022), 2022);
    // 29 August was off for Saturday, 27 August, which was worked.
    expect(off.map(({ date }) => date)).toContain('2022-08-29');
    expect(worked.map(({ worked: day, off: free }) => `${day} for ${free}`)).toContain(
      '2022-08-27 for 2022-08-29',
    );
    expect(off.every(({ reason }) => reason !== 'weekend')).toBe(true);
    expect(off.map(({ date }) => date)).toEqual(off.map(({ date }) => date).toSorted());
    expect(worked.map(({ worked: day }) => day)).toEqual(worked.map(({ worked: day }) => day).toSorted());
    // 260 weekdays; 16 of them off, 3 Saturdays worked.
    const offWeekdays = off.filter(({ date }) => ![0, 6].includes(new Date(date).getUTCDay())).length;
    expect(workingDays).toBe(260 - offWeekdays + worked.length);
  });

  it('says nothing of the years beside it', () => {
    const all = kz();
    const { off, worked, doubts } = describeYear(all, 2022);
    expect(off.every(({ date }) => date.startsWith('2022-'))).toBe(true);
    expect(worked.every(({ worked: day }) => day.startsWith('2022-'))).toBe(true);
    expect(doubts.every(({ year }) => year === 2022)).toBe(true);
    expect(describeYear(kz(2022), 2022).doubts.map(({ code }) => code)).toContain('next-year-missing');
    expect(describeYear(all, 2027).doubts.map(({ code }) => code)).toContain('transfers-not-established');
    expect(doubts.map(({ code }) => code)).not.toContain('transfers-not-established');
  });

  it('of which nobody has a calendar is a fault of the question', () => {
    expect(() => describeYear(kz(2022), 2031)).toThrow('the calendar has no year 2031');
  });
});
