import type { Amount } from '../../../terms/amount.ts';
import { type Field, field } from './table.ts';

const PARTS: readonly (readonly [keyof Amount, name: string, description: string])[] = [
  ['workingDays', 'working_days', 'whole working days, as the act counts them'],
  ['workMinutes', 'work_minutes', 'minutes of work beside the working days'],
  ['calendarDays', 'calendar_days', 'calendar days'],
  ['unstatedDays', 'unstated_days', 'days of which the act does not say whether they are working days'],
  ['months', 'months', 'months'],
];

/**
 * The parts of an amount, a column each: they are never turned into one another. All are null where there is no amount.
 *
 * @param prefix of the names: `term_`
 */
export function amountFields<Item>(
  prefix: string,
  what: string,
  amount: (item: Item) => Amount | undefined,
): Field<Item>[] {
  return PARTS.map(([part, name, description]) =>
    field<Item>(`${prefix}${name}`, 'integer', `${what}: ${description}`, (item) => amount(item)?.[part]),
  );
}
