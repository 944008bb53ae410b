/** A change of time in words: «2 → 5 рабочих дней», «+1 → −2 рабочих дня». */
import {
  type Amount,
  type DurationUnit,
  MINUTES_IN_WORKING_DAY,
  sameAmounts,
  workTime,
  ZERO,
} from '../terms/amount.ts';
import { formatAmount } from '../terms/format-amount.ts';
import type { SignedAmount } from './comparand.ts';

type Language = Parameters<typeof formatAmount>[1];

/** The one unit that an amount is told in, with its count; nothing for «1 рабочий день 2 часа». */
function oneUnit(amount: Amount): { unit: DurationUnit; count: number } | undefined {
  const { calendarDays, unstatedDays, months } = amount;
  const work = workTime(amount);
  const days = Math.trunc(work / MINUTES_IN_WORKING_DAY);
  const withinDay = work % MINUTES_IN_WORKING_DAY;
  const counts: readonly { unit: DurationUnit; count: number }[] = [
    { unit: 'month', count: months },
    { unit: 'calendar-day', count: calendarDays },
    { unit: 'day', count: unstatedDays },
    { unit: 'working-day', count: days },
    { unit: 'hour', count: Math.trunc(withinDay / 60) },
    { unit: 'minute', count: withinDay % 60 },
  ];
  const [only, ...others] = counts.filter(({ count }) => count !== 0);
  return others.length === 0 ? only : undefined;
}

const formatSign = ({ sign, amount }: SignedAmount) =>
  sameAmounts(amount, ZERO) ? '' : sign === 1 ? '+' : '−';

/** «+3 рабочих дня», «−40 минут»; nothing at all is «0». */
export function formatSigned(signed: SignedAmount, language: Language): string {
  if (sameAmounts(signed.amount, ZERO)) return '0';
  return `${formatSign(signed)}${formatAmount(signed.amount, language)}`;
}

/** «+1 → −2 рабочих дня»: the unit is told once where both have the same one. */
export function formatSignedChange(from: SignedAmount, to: SignedAmount, language: Language): string {
  const [before, after] = [oneUnit(from.amount), oneUnit(to.amount)];
  const first =
    before !== undefined && before.unit === after?.unit
      ? `${formatSign(from)}${before.count}`
      : formatSigned(from, language);
  return `${first} → ${formatSigned(to, language)}`;
}

/** «2 → 5 рабочих дней». */
export function formatChange(from: Amount, to: Amount, language: Language): string {
  const plus = (amount: Amount): SignedAmount => ({ sign: 1, amount });
  return formatSignedChange(plus(from), plus(to), language).replaceAll('+', '');
}
