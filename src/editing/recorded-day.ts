/** The day on which the catalogue learned of a record, which feeds are dated by. */
import { load } from 'js-yaml';
import type { ImportedDraft } from '../importer/import-text.ts';
import type { Plain } from '../importer/sourced.ts';
import { fieldOrder } from './schema-order.ts';

/** A record that cannot be read is told by the check; here it is nobody's. */
export function parseRecord(text: string | undefined): unknown {
  try {
    return load(text ?? '');
  } catch {
    return undefined;
  }
}

function readRecorded(text: string | undefined): Plain | undefined {
  const record = parseRecord(text);
  return typeof record === 'object' && record !== null
    ? (Reflect.get(record, 'recorded') as Plain | undefined)
    : undefined;
}

/**
 * A second import of the same text teaches nothing new, and what editors wrote of the record's history stays.
 *
 * @param present the file where the record stands, and what the last import wrote there
 * @param today ISO day; without one nothing is dated
 */
export function withRecorded(
  draft: ImportedDraft,
  { present, base }: { present: string | undefined; base: string | undefined },
  today: string | undefined,
): ImportedDraft {
  const { kind, record } = draft;
  const isNew = present === undefined && base === undefined;
  const added = today === undefined ? undefined : [{ date: today, what: 'added' }];
  const recorded = isNew ? added : (readRecorded(present) ?? readRecorded(base));
  if (recorded === undefined || !fieldOrder(kind, record).includes('recorded')) return draft;
  return { ...draft, record: { ...record, recorded } };
}
