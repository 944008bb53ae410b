import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../catalog/yaml/parse-yaml.ts';
import type { Plain } from '../importer/sourced.ts';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import type { PlainRecord } from './schema-order.ts';
import { yamlText } from './yaml-text.ts';

const NONE = new Map<string, string>();

/** Texts that YAML would read as something else, and ordinary ones. */
const TEXTS = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'null',
    '~',
    'yes',
    'true',
    '198',
    '1e3',
    '2015-06-26',
    '- а',
    'а: б',
    'а #б',
    '"а" б',
    "'",
    '\u2028',
    'а\nб',
    '[а',
    '{',
    '*а',
    '&а',
    '!а',
    '%а',
    '>-',
    '|',
    'п. 1, пп. 2)',
    '1)',
    '№ 5: «а»',
    'а:',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('срок', '–', '15', '(пятнадцать)', 'рабочих', 'дней:', '"а"', '#', '- б'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);
const KEYS = fc
  .oneof(
    fc.constantFrom('at', 'text', 'yes', 'no', 'null', '1', 'con-intake', ''),
    fc.string({ maxLength: 8 }),
  )
  .filter((key) => key !== '__proto__');
const { record } = fc.letrec<{ value: Plain; record: PlainRecord }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    TEXTS,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('record'),
  ),
  record: fc.dictionary(KEYS, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

describe('a record as YAML', () => {
  it('reads back as the same data', () => {
    fc.assert(
      fc.property(record, (data) => {
        const text = yamlText(data, NONE);
        expect(parseYaml(text === '' ? '{}' : text)).toEqual({ data });
      }),
      propertyRuns(200),
    );
  });

  it('looks like the records of the catalogue', () => {
    const text = `${'слово '.repeat(20)}конец`;
    const data = {
      number: '198',
      form: { values: ['electronic', 'paper'], text: 'электронная: и бумажная' },
      units: { clerk: { text: 'канцелярия' } },
      steps: [{ id: 's1', next: 'end', action: text }],
    };
    const comments = new Map([
      ['form', 'п. 2'],
      ['units.clerk', 'п. 6'],
    ]);
    expect(yamlText(data, comments)).toMatchInlineSnapshot(`
      "number: "198"

      # п. 2
      form:
        values: [electronic, paper]
        text: "электронная: и бумажная"
      units:
        # п. 6
        clerk:
          text: канцелярия
      steps:
        - id: s1
          next: end
          action: >-
            слово слово слово слово слово слово слово слово слово слово слово слово слово слово слово
            слово слово слово слово слово конец"
    `);
  });
});
