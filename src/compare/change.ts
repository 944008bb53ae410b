/** From one amount of time to another. */
import { type Amount, isAtLeast, subtractAmounts } from '../terms/amount.ts';
import type { SignedAmount } from './comparand.ts';

/**
 * How much more or less `to` is than `from`. Nothing where they have no common measure: five working days are
 * neither more nor less than seven calendar days.
 */
export function subtract(from: Amount, to: Amount): SignedAmount | undefined {
  if (isAtLeast(to, from)) return { sign: 1, amount: subtractAmounts(to, from) };
  return isAtLeast(from, to) ? { sign: -1, amount: subtractAmounts(from, to) } : undefined;
}
