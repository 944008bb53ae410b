/**
 * What can still be said of a record with errors. One slip must hide nothing else: a misspelt key in the titles says
 * nothing of the steps, so their time is checked all the same. Where the slip is in what the term check reads, the check
 * is not made: a total without the step that could not be read would be a wrong one.
 */
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { RecordKind } from '../model/entry.ts';
import { pointerPath } from './schema-findings.ts';
import type { Path } from './yaml/locate.ts';
import type { Mapping } from './yaml/parse-yaml.ts';

export interface SalvagedRecord {
  /** Without the values that the schema refuses; fields that have to be there may be missing. */
  data: Mapping;
  /** Where the faults are; an empty path is the whole record. */
  faults: readonly Path[];
}

/** Fields of each kind that the term check reads, or by which records know each other; of the others it knows nothing. */
const READ_BY_TERMS: Readonly<Record<RecordKind, readonly string[]>> = {
  act: ['date', 'approves', 'events'],
  regulation: [
    'act',
    'item',
    'excluded',
    'channels',
    'standard',
    'start',
    'intake',
    'terms',
    'units',
    'processes',
  ],
  standard: ['order', 'unknown', 'channels', 'terms', 'schedule'],
  order: ['date', 'amendments', 'repealed'],
  rules: ['order', 'redactions'],
  service: ['thread'],
  site: ['readings'],
  // A year that is not known day by day is no year to count over.
  calendar: ['country', 'year', 'holidays', 'restDays', 'moved', 'looked', 'gaps'],
  glossary: [],
  lint: [],
};

/** How a holiday is called counts no days. */
function isNameOfDay(kind: RecordKind, [, , field]: Path): boolean {
  return kind === 'calendar' && field === 'name';
}

/** Whether a term check that reads this record can be trusted in spite of the faults. */
export function sparesTerms(kind: RecordKind, faults: readonly Path[]): boolean {
  const read = READ_BY_TERMS[kind];
  return faults.every(
    (fault) => isNameOfDay(kind, fault) || (fault[0] !== undefined && !read.includes(String(fault[0]))),
  );
}

/** Keywords whose error leaves a value of the right type. */
const HARMLESS = [
  'pattern',
  'minLength',
  'minItems',
  'minProperties',
  'minimum',
  'maximum',
  'uniqueItems',
  'required',
];

/** @param errors of the schema; the data stay as they are */
export function salvage(data: Mapping, errors: readonly ErrorObject[]): SalvagedRecord {
  const faults = errors.map((error) => findFault(error, data));
  const wrong = errors.flatMap(({ keyword }, index) =>
    HARMLESS.includes(keyword) ? [] : [faults[index] ?? []],
  );
  return { data: without(structuredClone(data), wrong) as Mapping, faults };
}

/** The field that is wrong or missing, where the error is told at the mapping that holds it. */
function findFault({ instancePath, params }: ErrorObject, data: Mapping): Path {
  const path = pointerPath(instancePath, data);
  const field: unknown = params.missingProperty ?? params.additionalProperty;
  return typeof field === 'string' ? [...path, field] : path;
}

/** The longest paths first, and in a list the last: so the others still lead to their places. */
function without(data: unknown, paths: readonly Path[]): unknown {
  const order = paths.toSorted((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
  for (const path of order) {
    const last = path.at(-1);
    const holder = path.slice(0, -1).reduce<unknown>((node, part) => Object(node)[part], data);
    if (last === undefined || typeof holder !== 'object' || holder === null) continue;
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete (holder as Record<string, unknown>)[last];
  }
  return data;
}
