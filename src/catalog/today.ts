/** The only look at the clock. */

const almaty = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' });

/**
 * Today, ГГГГ-ММ-ДД. The calendar of Kazakhstan decides, wherever the program runs: between midnight in Almaty and
 * midnight in Greenwich the two differ.
 */
export function today(now: Date = new Date()): string {
  return almaty.format(now);
}
