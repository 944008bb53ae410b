/** Durations of rules in the language of the page: they are values, so an amount may be said in another. */
import type { RecordLanguage } from '../../../model/records.ts';
import { type Amount, compareAmounts, ZERO } from '../../../terms/amount.ts';
import { readDuration } from '../../../terms/duration.ts';
import { formatAmount } from '../../../terms/format-amount.ts';

export function sayDuration(phrase: string, language: RecordLanguage): string {
  const reading = readDuration(phrase);
  return reading.kind === 'amount' ? formatAmount(reading.max, language) : phrase;
}

/** Whether it can be said in any language. */
export function isAmount(phrase: string): boolean {
  return readDuration(phrase).kind === 'amount';
}

/** Nothing where no time is left at all. */
export function sayLeft(amount: Amount, language: RecordLanguage): string | undefined {
  return compareAmounts(amount, ZERO) === 0 ? undefined : formatAmount(amount, language);
}
