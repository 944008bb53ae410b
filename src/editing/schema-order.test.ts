import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { SOUND } from '../catalog/__fixtures__/content.ts';
import { recordAt } from '../catalog/kinds.ts';
import type { Plain } from '../importer/sourced.ts';
import { inSchemaOrder, type PlainRecord } from './schema-order.ts';

const RECORDS = Object.entries(SOUND).map(([path, text]) => {
  const place = recordAt(path);
  if (typeof place === 'string') throw new Error(path);
  return { kind: place.kind, data: load(text) as PlainRecord };
});

/** The same data, the keys of every mapping turned round. */
function turned(value: Plain): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => turned(item));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]: [string, Plain]): [string, Plain] => [key, turned(inner)])
      .toReversed(),
  );
}

describe('the order of the schema', () => {
  it('changes no data, and is the same whatever the order was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDS), ({ kind, data }) => {
        const ordered = inSchemaOrder(kind, data);
        expect(ordered).toEqual(data);
        expect(Object.keys(inSchemaOrder(kind, turned(data) as PlainRecord))).toEqual(Object.keys(ordered));
      }),
    );
  });

  it('holds at every depth, and leaves names of an author as they are', () => {
    const record = {
      processes: {
        b: { steps: [{ action: 'а', id: 's', next: { at: 'п. 1' } }], at: 'п. 5' },
        a: { at: 'п. 6' },
      },
      form: { at: 'п. 2', text: 'бумажная' },
      unknown: 1,
      act: 'kz/a/1',
    };
    expect(JSON.stringify(inSchemaOrder('regulation', record))).toBe(
      JSON.stringify({
        act: 'kz/a/1',
        form: { text: 'бумажная', at: 'п. 2' },
        processes: {
          b: { at: 'п. 5', steps: [{ id: 's', action: 'а', next: { at: 'п. 1' } }] },
          a: { at: 'п. 6' },
        },
        unknown: 1,
      }),
    );
  });
});
