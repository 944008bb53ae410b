import { expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { findingsCsv } from './findings-csv.ts';

const text = { message: '=1+1; "да"', expected: '5', got: '6', fix: 'Сверьте.' };
const FINDING: Finding = {
  rule: 'title/differs',
  severity: 'warning',
  path: ['titles', 'listed'],
  text: { ru: text, en: { ...text, message: 'Differs.' } },
  quotes: [
    { text: 'а', at: 'п. 1' },
    { text: 'б', at: 'п. 2' },
  ],
  record: 'kz/vko/1/a',
  file: 'content/a.yaml',
  line: 4,
  column: 2,
  acknowledged: { reason: 'так в тексте', by: 'редакция', until: '2027-12-31' },
};

it('is a line for each finding, under a header of as many columns', () => {
  const csv = findingsCsv([{ ...FINDING, quotes: [] }], 'en');
  const [header = '', line = '', rest] = csv.replace('\ufeff', '').split('\r\n');
  expect(header).toBe(
    'file;line;column;severity;rule;record;field;message;expected;got;fix;quotes;acknowledged;by;until',
  );
  expect(line).toBe(
    'content/a.yaml;4;2;warning;title/differs;kz/vko/1/a;titles/listed;Differs.;5;6;Сверьте.;;так в тексте;редакция;2027-12-31',
  );
  expect(line.split(';')).toHaveLength(header.split(';').length);
  expect(rest).toBe('');
});

it('keeps formulas, quotes and several lines as text of one cell', () => {
  const csv = findingsCsv([FINDING], 'ru');
  expect(csv).toContain(`;"'=1+1; ""да""";`);
  expect(csv).toContain(';"«а» (п. 1)\n«б» (п. 2)";');
});

it('leaves empty what a finding has not', () => {
  const { record: _, quotes: __, acknowledged: ___, ...bare } = FINDING;
  const csv = findingsCsv([{ ...bare, text: { ...bare.text, en: { message: 'm', fix: 'f' } } }], 'en');
  expect(csv).toContain('content/a.yaml;4;2;warning;title/differs;;titles/listed;m;;;f;;;;\r\n');
});
