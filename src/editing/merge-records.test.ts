import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { EDITS, RECORDS } from './__fixtures__/edits.ts';
import { mergeRecords } from './merge-records.ts';
import { readRecord } from './rewrite-record.ts';
import type { PlainRecord } from './schema-order.ts';

const BASES = RECORDS.map(([, text]) => readRecord(text) as PlainRecord);

describe('three records of one thing', () => {
  it('of which only one side has changed are that side, without a conflict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BASES), EDITS, (base, edit) => {
        const changed = edit(base);
        expect(mergeRecords(base, base, changed)).toMatchObject({ record: changed, kept: [], conflicts: [] });
        expect(mergeRecords(base, changed, base)).toMatchObject({
          record: changed,
          taken: [],
          conflicts: [],
        });
        expect(mergeRecords(base, changed, changed)).toMatchObject({ record: changed, conflicts: [] });
      }),
      propertyRuns(60),
    );
  });

  it('lose nothing of the editor: what stays out of the record is what he took away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BASES), EDITS, EDITS, (base, own, read) => {
        const edited = own(base);
        const { record, conflicts } = mergeRecords(base, edited, read(base));
        if (conflicts.length > 0) return;
        // Merged once more over the same text, nothing is left to do.
        expect(mergeRecords(read(base), record, read(base)).record).toEqual(record);
      }),
      propertyRuns(60),
    );
  });

  const quote = (text: string, at: string) => ({ text, at });
  const steps = (...list: PlainRecord[]) => ({ steps: list });
  const step = (id: string) => ({ id, action: `действие ${id}` });
  const [a, b, c] = [step('a'), step('b'), step('c')];

  it.each<[string, PlainRecord, PlainRecord, PlainRecord, PlainRecord, string[]]>([
    ['a field of each', { x: 1, y: 1 }, { x: 2, y: 1 }, { x: 1, y: 2 }, { x: 2, y: 2 }, []],
    ['one field of both', { x: 1 }, { x: 2 }, { x: 3 }, { x: 2 }, ['x: 2 | 3']],
    ['a field that both add', {}, { x: 2 }, { x: 3 }, { x: 2 }, ['x: 2 | 3']],
    ['what the editor removes and the text changes', { x: 1 }, {}, { x: 3 }, {}, ['x: undefined | 3']],
    ['what the text drops and the editor changed', { x: 1 }, { x: 2 }, {}, { x: 2 }, ['x: 2 | undefined']],
    [
      'a step of each',
      steps(a, c),
      steps(a, b, c),
      steps(a, c, { id: 'd', action: 'е' }),
      steps(a, b, c, { id: 'd', action: 'е' }),
      [],
    ],
    [
      'a step that the text drops',
      steps(a, b, c),
      steps(a, { ...b }, { ...c, unit: 'u' }),
      steps(a, c),
      steps(a, { ...c, unit: 'u' }),
      [],
    ],
    ['a step that the editor dropped', steps(a, b), steps(a), steps(a, b, c), steps(a, c), []],
    [
      'a quote corrected in its place',
      { notes: [quote('а', 'п. 1'), quote('б', 'п. 2')] },
      { notes: [quote('а', 'п. 1'), quote('бб', 'п. 2')] },
      { notes: [quote('а', 'п. 1'), quote('б', 'п. 2'), quote('в', 'п. 3')] },
      { notes: [quote('а', 'п. 1'), quote('бб', 'п. 2'), quote('в', 'п. 3')] },
      [],
    ],
    [
      'words of a list, which are one value',
      { form: ['paper'] },
      { form: ['electronic'] },
      { form: ['paper', 'electronic'] },
      { form: ['electronic'] },
      ['form: ["electronic"] | ["paper","electronic"]'],
    ],
  ])('%s', (_, base, edited, imported, record, told) => {
    const merged = mergeRecords(base, edited, imported);
    expect(merged.record).toEqual(record);
    expect(
      merged.conflicts.map(
        ({ path, kept, imported: read }) =>
          `${path.join('/')}: ${JSON.stringify(kept)} | ${JSON.stringify(read)}`,
      ),
    ).toEqual(told);
  });

  it('says so where the text has another order and the editor has worked on the list', () => {
    const { conflicts } = mergeRecords(steps(a, b), steps(a, { ...b, unit: 'u' }), steps(b, a));
    expect(conflicts.map(({ path }) => path.join('/'))).toEqual(['steps']);
  });
});
