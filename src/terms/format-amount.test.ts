import { describe, expect, it } from 'vitest';
import { sumAmounts, toAmount, ZERO } from './amount.ts';
import { formatAmount } from './format-amount.ts';

const plain = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatAmount', () => {
  it.each([
    [1, '1_минута'],
    [2, '2_минуты'],
    [5, '5_минут'],
    [11, '11_минут'],
    [21, '21_минута'],
    [34, '34_минуты'],
    [480, '1_рабочий день'],
    [5985, '12_рабочих дней 3_часа 45_минут'],
    [480 * 111, '111_рабочих дней'],
    [480 * 122, '122_рабочих дня'],
  ])('%i minutes of work in Russian', (workMinutes, text) => {
    expect(plain(formatAmount({ ...ZERO, workMinutes }, 'ru'))).toBe(text);
  });

  it('puts the greatest unit first', () => {
    const amount = sumAmounts([
      toAmount(1, 'minute'),
      toAmount(2, 'day'),
      toAmount(3, 'calendar-day'),
      toAmount(1, 'month'),
    ]);
    expect(plain(formatAmount(amount, 'ru'))).toBe('1_месяц 3_календарных дня 2_дня 1_минута');
    expect(plain(formatAmount(amount, 'en'))).toBe('1_month 3_calendar days 2_days 1_minute');
    expect(plain(formatAmount(amount, 'kk'))).toBe('1_ай күнтізбелік_3_күн 2_күн 1_минут');
  });

  it('names working time in English and in Kazakh', () => {
    expect(plain(formatAmount({ ...ZERO, workMinutes: 480 * 2 + 61 }, 'en'))).toBe(
      '2_working days 1_hour 1_minute',
    );
    expect(plain(formatAmount({ ...ZERO, workMinutes: 480 * 2 + 61 }, 'kk'))).toBe(
      '2_жұмыс күні 1_сағат 1_минут',
    );
  });

  it('names no time at all', () => {
    expect(plain(formatAmount(ZERO, 'ru'))).toBe('0_минут');
    expect(plain(formatAmount(ZERO, 'en'))).toBe('0_minutes');
  });
});
