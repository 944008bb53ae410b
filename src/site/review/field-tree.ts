/** A record as fields that a person reads and edits, in the order and with the words of its schema. */
import { yamlText } from '../../editing/yaml-text.ts';
import type { Plain } from '../../importer/sourced.ts';
import { defined } from '../../model/defined.ts';
import type { RecordKind } from '../../model/entry.ts';
import {
  fieldParts,
  findSchema,
  isMapping,
  itemParts,
  listSchemaParts,
  type SchemaPart,
} from '../../model/schema-walk.ts';
import { nameField } from './field-names.ts';
import { type FieldPath, type FieldView, fieldKey, type GroupView, type LeafView } from './review-data.ts';

type Parts = readonly SchemaPart[];

/** @param asked fields that have to be shown though the record has not got them */
export function fieldTree(
  kind: RecordKind,
  record: { readonly [key: string]: Plain },
  asked: readonly FieldPath[],
): FieldView[] {
  const missing = new Set(asked.map(fieldKey));
  const root = viewMapping(record, [findSchema(kind)], [], '', missing);
  return [...root.parts];
}

function view(value: Plain, parts: Parts, path: FieldPath, missing: ReadonlySet<string>): FieldView {
  const name = nameItem(value, path);
  if (isMapping(value)) return viewMapping(value as Record<string, Plain>, parts, path, name, missing);
  const items: readonly Plain[] = Array.isArray(value) ? value : [];
  if (items.length > 0 && items.every(isMapping)) {
    const own = itemParts(value, parts);
    const inner = items.map((item, index) => view(item, own, [...path, index], missing));
    return { kind: 'group', path, name, ...describe(value, parts), parts: inner, addable: [] };
  }
  const isText = typeof value !== 'object';
  return {
    kind: 'leaf',
    path,
    name,
    ...describe(value, parts),
    text: isText ? String(value) : writeList(items),
    form: isText ? 'text' : 'yaml',
    ...defined({ choices: isText ? listChoices(value, parts) : undefined }),
  };
}

function viewMapping(
  value: { readonly [key: string]: Plain },
  parts: Parts,
  path: FieldPath,
  name: string,
  missing: ReadonlySet<string>,
): GroupView {
  const { known, others } = fieldParts(value, parts);
  const names = [...known.keys(), ...Object.keys(value).filter((key) => !known.has(key))];
  const inner = names.flatMap((key): FieldView[] => {
    const there = value[key];
    const here = [...path, key];
    if (there !== undefined) return [view(there, known.get(key) ?? others, here, missing)];
    return missing.has(fieldKey(here)) ? [viewMissing(here, known.get(key) ?? [])] : [];
  });
  const addable = [...known.keys()]
    .filter((key) => value[key] === undefined)
    .map((key) => ({ key, name: nameField(key) }));
  return { kind: 'group', path, name, ...describe(value, parts), parts: inner, addable };
}

function viewMissing(path: FieldPath, parts: Parts): LeafView {
  const all = listSchemaParts(undefined, parts);
  const isText = all.some(({ schema }) => schema.type === 'string' || schema.enum !== undefined);
  const form = isText ? 'text' : 'yaml';
  const choices = defined({ choices: listChoices('', parts) });
  return {
    kind: 'leaf',
    path,
    name: nameField(String(path.at(-1))),
    ...describe('', parts),
    text: '',
    form,
    ...choices,
    isMissing: true,
  };
}

/** An item of a list goes by what its readers know it by. */
function nameItem(value: Plain, path: FieldPath): string {
  const last = path.at(-1);
  // «head» of the units is whom the act calls so.
  if (path.at(-2) === 'units' && isMapping(value) && typeof value.text === 'string') return value.text;
  if (typeof last !== 'number') return nameField(String(last));
  const known = isMapping(value) ? (value.label ?? value.item ?? value.id) : undefined;
  return typeof known === 'string' ? known : String(last + 1);
}

function describe(value: Plain, parts: Parts): { about?: string } {
  const described = [...parts, ...listSchemaParts(value, parts)].find(({ schema }) => schema.description);
  return defined({ about: described?.schema.description });
}

/** Where any other text would do as well there is nothing to choose from. */
function listChoices(value: Plain, parts: Parts): string[] | undefined {
  const all = listSchemaParts(value, parts);
  const words = all.flatMap(({ schema }) => schema.enum ?? (schema.type === 'boolean' ? [true, false] : []));
  return words.length === 0 ? undefined : [...new Set(words.map(String))];
}

function writeList(items: readonly Plain[]): string {
  return yamlText({ a: items }, new Map())
    .replace(/^a:\s*/u, '')
    .replaceAll(/^ {2}/gmu, '');
}
