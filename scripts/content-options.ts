/** Options that every command over a catalogue has: which content, which day. */
import { existsSync } from 'node:fs';
import { UsageError } from './command.ts';

/**
 * Today, ISO. The only look at the clock: the calendar of Kazakhstan decides, wherever the command runs.
 */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
}

/** @throws UsageError when `text` is not a day of the calendar, ГГГГ-ММ-ДД */
export function isoDate(text: string, option = '--date'): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) {
    throw new UsageError(`${option}: «${text}» — не дата вида ГГГГ-ММ-ДД`);
  }
  return text;
}

/** @throws UsageError when there is no such folder */
export function contentFolder(path: string): string {
  if (!existsSync(path)) throw new UsageError(`нет папки «${path}»`);
  return path;
}

/** @throws UsageError when `text` is none of the allowed words */
export function oneOf<T extends string>(allowed: readonly T[], text: string, option: string): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new UsageError(`${option}: «${text}» — не одно из ${allowed.join(', ')}`);
  return found;
}
