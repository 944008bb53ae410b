/** A record on its way: its texts still know where in the source they stand. */
import type { Span, Words } from './words.ts';
import { findSpans } from './words.ts';

/** A value that was read from words: a date from «23 июля 2014 года», a form from «бумажная». */
export interface Read {
  readonly value: string | number | boolean;
  readonly from: Words;
}

/**
 * A record or a part of one. `Words` stand for their text; what an importer adds of its own (an id, a kind, a
 * reference) is a plain value. A field that is `undefined` is left out.
 */
export type Sourced<T = never> = [T] extends [never] ? SourcedValue : SourcedRecord<T>;

/** A record of the schema on its way: its texts are words of the source, and any field may still be missing. */
type SourcedRecord<T> = T extends string | number | boolean
  ? Words | Read | T
  : T extends readonly (infer Item)[]
    ? readonly SourcedRecord<Item>[]
    : { readonly [Key in keyof T]?: SourcedRecord<T[Key]> | undefined };

type SourcedValue =
  | Words
  | Read
  | string
  | number
  | boolean
  | undefined
  | readonly Sourced[]
  | { readonly [key: string]: Sourced };

/** A part of a record that its reader goes on filling; `Own` says of which kind its fields are while he does. */
export type Filling<T, Own extends Sourced<T>> = {
  -readonly [Key in keyof Omit<Sourced<T>, keyof Own>]: Sourced<T>[Key];
} & Own;

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** Which stretch of the source a field came from. */
export interface Origin {
  path: readonly (string | number)[];
  spans: readonly Span[];
}

export interface Settled {
  record: { readonly [key: string]: Plain };
  origins: Origin[];
}

export function isWords(value: object): value is Words {
  return 'offsets' in value && 'text' in value && typeof value.text === 'string';
}

export function isRead(value: object): value is Read {
  return 'from' in value && 'value' in value && typeof value.from === 'object';
}

/** The record as plain data, and for each field with words of the source where they stand. */
export function settle(draft: { readonly [key: string]: Sourced }, source: string): Settled {
  const origins: Origin[] = [];
  const settleFields = (fields: { readonly [key: string]: Sourced }, path: readonly (string | number)[]) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, field]): [string, Plain][] => {
        const plain = visit(field, [...path, key]);
        return plain === undefined ? [] : [[key, plain]];
      }),
    );
  const visit = (value: Sourced, path: readonly (string | number)[]): Plain | undefined => {
    if (typeof value !== 'object') return value;
    if (isWords(value)) {
      origins.push({ path, spans: findSpans(value, source) });
      return value.text;
    }
    if (isRead(value)) {
      origins.push({ path, spans: findSpans(value.from, source) });
      return value.value;
    }
    if (Array.isArray(value)) {
      const parts: readonly Sourced[] = value;
      return parts
        .filter((part) => part !== undefined)
        .flatMap((part, index): Plain[] => {
          const plain = visit(part, [...path, index]);
          return plain === undefined ? [] : [plain];
        });
    }
    return settleFields(value as { readonly [key: string]: Sourced }, path);
  };
  return { record: settleFields(draft, []), origins };
}
