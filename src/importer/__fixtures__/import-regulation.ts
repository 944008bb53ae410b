import type { Regulation } from '../../model/records.ts';
import { outline } from '../outline/outline.ts';
import { readRegulation } from '../regulation/read-regulation.ts';
import { settle } from '../sourced.ts';

const BEFORE = `Утвержден
постановлением акимата
от 1 мая 2015 года № 1

Регламент государственной услуги «Выдача справки»

1. Общие положения

1. Государственная услуга «Выдача справки» (далее – государственная услуга) оказывается отделами (далее – услугодатель) через ЦОН.
`;

/** The record of a regulation whose items from the second on are these lines. */
export function importRegulation(...lines: string[]): Exclude<Regulation, { excluded: unknown }> {
  const text = `${BEFORE}${lines.join('\n')}\n`;
  const parts = outline({ name: 'act.txt', text, encoding: 'utf-8', format: 'text' });
  const [part] = parts.documents;
  if (part === undefined) throw new Error('The outline has no document.');
  const { record } = readRegulation(part, { language: 'ru' });
  return settle(record, text).record as unknown as Exclude<Regulation, { excluded: unknown }>;
}
