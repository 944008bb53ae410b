/** Options that every command over a catalogue has: which content, which day. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../src/catalog/did-you-mean.ts';
import { isDay } from '../src/model/day.ts';
import { type Io, UsageError } from './command.ts';

/** @throws UsageError when `text` is not a day of the calendar, ГГГГ-ММ-ДД */
export function parseDay(text: string, option = '--date'): string {
  if (!isDay(text)) throw new UsageError(`${option}: «${text}» — не дата вида ГГГГ-ММ-ДД`);
  return text;
}

/**
 * @returns its whole path
 * @throws UsageError when there is no such folder
 */
export function contentFolder(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const whole = resolve(cwd, path);
  if (!existsSync(whole)) throw new UsageError(`нет папки «${path}»`);
  return whole;
}

/** @throws UsageError when `text` is no number of a port */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`--port: «${text}» — не номер порта`);
  }
  return port;
}

/** @throws UsageError when `text` is none of the allowed words */
export function parseChoice<T extends string>(allowed: readonly T[], text: string, option: string): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined)
    throw new UsageError(
      `${option}: «${text}» — не одно из ${allowed.join(', ')}${didYouMean(text, allowed)}`,
    );
  return found;
}
