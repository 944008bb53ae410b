/** A field and its value in one line of a report. */
import type { Plain } from '../importer/sourced.ts';
import { isPlainMapping } from './pair-items.ts';
import type { PlainRecord } from './schema-order.ts';

const LONGEST = 80;

/** `processes/provider/steps/register/duration`: a step goes by its id, which stays when lines move. */
export function nameField(record: PlainRecord, path: readonly (string | number)[]): string {
  let value: Plain | undefined = record;
  return path
    .map((part) => {
      const next: Plain | undefined = Array.isArray(value)
        ? value[Number(part)]
        : isPlainMapping(value)
          ? value[part]
          : undefined;
      value = next;
      const id = isPlainMapping(next) ? next.id : undefined;
      return typeof part === 'number' && typeof id === 'string' ? id : String(part);
    })
    .join('/');
}

export function tellValue(value: Plain | undefined): string {
  if (value === undefined) return 'нет';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const flat = text.replaceAll(/\s+/gu, ' ');
  return `«${flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat}»`;
}
