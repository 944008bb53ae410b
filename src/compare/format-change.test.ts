import { expect, test } from 'vitest';
import { type Amount, sumAmounts, toAmount, ZERO } from '../terms/amount.ts';
import { subtract } from './change.ts';
import { formatChange, formatSigned, formatSignedChange } from './format-change.ts';

const days = (count: number) => toAmount(count, 'working-day');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each<[Amount, Amount, string]>([
  [days(2), days(5), '2 → 5 рабочих дней'],
  [days(1), toAmount(1, 'calendar-day'), '1 рабочий день → 1 календарный день'],
  [toAmount(15, 'minute'), toAmount(3, 'hour'), '15 минут → 3 часа'],
  [sumAmounts([days(1), toAmount(15, 'minute')]), days(2), '1 рабочий день 15 минут → 2 рабочих дня'],
  [ZERO, days(2), '0 → 2 рабочих дня'],
  [days(2), ZERO, '2 рабочих дня → 0'],
])('from %o to %o', (from, to, text) => {
  expect(plain(formatChange(from, to, 'ru'))).toBe(text);
});

test('a reserve and an excess are told apart by their signs', () => {
  const [reserve, excess] = [
    { sign: 1 as const, amount: days(1) },
    { sign: -1 as const, amount: days(2) },
  ];
  expect(plain(formatSignedChange(reserve, excess, 'ru'))).toBe('+1 → −2 рабочих дня');
  expect(plain(formatSignedChange(excess, { sign: 1, amount: ZERO }, 'ru'))).toBe('−2 рабочих дня → 0');
});

test.each<[Amount, Amount, string | undefined]>([
  [days(2), days(5), '+3 рабочих дня'],
  [days(5), days(2), '−3 рабочих дня'],
  [days(2), days(2), '0'],
  [days(2), toAmount(3, 'calendar-day'), undefined],
  [
    sumAmounts([days(2), toAmount(1, 'calendar-day')]),
    sumAmounts([days(3), toAmount(1, 'calendar-day')]),
    '+1 рабочий день',
  ],
])('the difference between %o and %o', (from, to, text) => {
  const difference = subtract(from, to);
  expect(difference && plain(formatSigned(difference, 'ru'))).toBe(text);
});
