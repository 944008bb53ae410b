import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { EDITS, RECORDS } from './__fixtures__/edits.ts';
import { readRecord, rewriteRecord } from './rewrite-record.ts';
import { inSchemaOrder, type PlainRecord } from './schema-order.ts';
import { listComments } from './yaml-places.ts';

const comments = (text: string) =>
  listComments(text)
    .map((comment) => comment.text.trimEnd())
    .sort();

describe('a record with other data', () => {
  it('says exactly these data, and keeps every comment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDS), EDITS, ([kind, text], edit) => {
        const wanted = edit(readRecord(text) as PlainRecord);
        const rewritten = rewriteRecord(kind, text, wanted);
        expect(readRecord(rewritten)).toEqual(inSchemaOrder(kind, wanted));
        expect(comments(rewritten)).toEqual(comments(text));
      }),
      propertyRuns(60),
    );
  });

  it('touches no line of what stays', () => {
    for (const [kind, text] of RECORDS) expect(rewriteRecord(kind, text, readRecord(text) ?? {})).toBe(text);
  });

  const RECORD = `# запись
name: Имя # по-русски
# регионы каталога
regions:
  vko: { name: ВКО }
  # ещё
  akmola:
    name: >-
      Акмолинская
      область
`;
  it.each<[string, (record: PlainRecord) => PlainRecord, string, string]>([
    [
      'a value',
      (record) => ({ ...record, name: 'Другое' }),
      'name: Имя # по-русски',
      'name: Другое # по-русски',
    ],
    [
      'a folded value',
      (record) => ({
        ...record,
        regions: { ...(record.regions as PlainRecord), akmola: { name: 'Акмола' } },
      }),
      '    name: >-\n      Акмолинская\n      область\n',
      '    name: Акмола\n',
    ],
    [
      'a value in braces',
      (record) => ({ ...record, regions: { ...(record.regions as PlainRecord), vko: { name: 'Восток' } } }),
      '  vko: { name: ВКО }\n',
      '  vko:\n    name: Восток\n',
    ],
    [
      'a new field',
      (record) => ({ ...record, tagline: 'Слова' }),
      '# по-русски\n',
      '# по-русски\ntagline: Слова\n',
    ],
    [
      'a field that goes',
      ({ name, regions }) => ({
        name: name ?? '',
        regions: { akmola: (regions as PlainRecord).akmola ?? '' },
      }),
      '  vko: { name: ВКО }\n',
      '',
    ],
  ])('writes anew %s alone', (_, edit, from, to) => {
    const rewritten = rewriteRecord('site', RECORD, edit(readRecord(RECORD) ?? {}));
    expect(rewritten).toBe(RECORD.replace(from, to));
  });

  it('keeps the comment of a value that grows over several lines, above it', () => {
    const name = 'слово '.repeat(40).trim();
    const rewritten = rewriteRecord('site', RECORD, { ...readRecord(RECORD), name });
    expect(rewritten).toMatch(/^# запись\n# по-русски\nname: >-\n {2}слово/);
  });

  it('refuses what is no record', () => {
    expect(() => rewriteRecord('site', '- a\n', {})).toThrow(/no YAML mapping/);
  });
});
