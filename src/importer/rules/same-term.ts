/** «1 (один) рабочий день» and «1 рабочий день» are one amount. */
import { compareAmounts } from '../../terms/amount.ts';
import { readDuration } from '../../terms/duration.ts';
import type { Sourced } from '../sourced.ts';
import { readFieldText } from '../sourced-fields.ts';

export function amountsEqual(one: Sourced, other: Sourced): boolean {
  const [first, second] = [one, other].map((words) => readDuration(readFieldText(words) ?? ''));
  if (first?.kind !== 'amount' || second?.kind !== 'amount') return false;
  return compareAmounts(first.max, second.max) === 0 && compareAmounts(first.min, second.min) === 0;
}
