/** Amounts on one scale, for an order of a list. */
import { type Amount, MINUTES_IN_WORKING_DAY, workTime } from '../../../terms/amount.ts';

/**
 * One number for an order of amounts that have no common measure: a calendar day counts as much as a working day.
 * Nothing is judged by it.
 */
export function inDays(amount: Amount): number {
  const { calendarDays, unstatedDays, months } = amount;
  return (
    Math.round(
      (workTime(amount) / MINUTES_IN_WORKING_DAY + calendarDays + unstatedDays + months * 30) * 1000,
    ) / 1000
  );
}
