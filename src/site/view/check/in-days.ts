/** Amounts on one scale, for an order of a list. */
import type { Amount } from '../../../terms/types.ts';

/**
 * One number for an order of amounts that have no common measure: a calendar day counts as much as a working day.
 * Nothing is judged by it.
 */
export function inDays({ workMinutes, calendarDays, unstatedDays, months }: Amount): number {
  return Math.round((workMinutes / 480 + calendarDays + unstatedDays + months * 30) * 1000) / 1000;
}
