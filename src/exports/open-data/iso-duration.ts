import { type Amount, findFamily, MINUTES_IN_WORKING_DAY } from '../../terms/amount.ts';

/**
 * A length of time in ISO 8601, where it says no more and no less than the act: calendar days, months, and minutes of
 * work that fit into one working day. «5 рабочих дней» is not `P5D`, and 30 hours of work are no day and a quarter: such
 * lengths have no form there, and neither have days of which the act does not say what they are.
 */
export function isoDuration(amount: Amount): string | undefined {
  switch (findFamily(amount)) {
    case 'calendar':
      return `P${amount.calendarDays}D`;
    case 'month':
      return `P${amount.months}M`;
    case 'work':
      return formatMinutes(amount);
    default:
      return undefined;
  }
}

function formatMinutes({ workingDays, workMinutes }: Amount): string | undefined {
  if (workingDays > 0 || workMinutes >= MINUTES_IN_WORKING_DAY) return undefined;
  const [hours, minutes] = [Math.trunc(workMinutes / 60), workMinutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}`;
}
