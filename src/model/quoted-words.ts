/**
 * Which values of a record are words of its act: those that the schema says are (`text` and `duration` of the
 * common schema), and that the record does not mark as inferred by an editor.
 */
import type { RecordKind } from './entry.ts';
import {
  fieldParts,
  findSchema,
  isMapping,
  itemParts,
  listSchemaParts,
  type SchemaPart,
} from './schema-walk.ts';

export interface QuotedWords {
  path: readonly (string | number)[];
  text: string;
}

const WORDS: readonly (string | undefined)[] = ['text', 'duration'];

/** Says «not stated» where the act has no words. */
const UNKNOWN = 'unknown';

/** @param data a record that its schema accepts */
export function quotedWords(kind: RecordKind, data: unknown): QuotedWords[] {
  return wordsIn(data, [findSchema(kind)], []);
}

function wordsIn(value: unknown, parts: readonly SchemaPart[], path: QuotedWords['path']): QuotedWords[] {
  if (typeof value === 'string') {
    const isWords =
      value !== UNKNOWN && listSchemaParts(value, parts).some(({ common }) => WORDS.includes(common));
    return isWords ? [{ path, text: value }] : [];
  }
  if (Array.isArray(value)) {
    const items = itemParts(value, parts);
    return value.flatMap((item, index) => wordsIn(item, items, [...path, index]));
  }
  if (!isMapping(value)) return [];
  const { known, others } = fieldParts(value, parts);
  const inferred: readonly unknown[] = Array.isArray(value.inferred) ? value.inferred : [];
  return Object.entries(value).flatMap(([key, field]) =>
    inferred.includes(key) ? [] : wordsIn(field, known.get(key) ?? others, [...path, key]),
  );
}
