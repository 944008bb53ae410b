import { describe, expect, it } from 'vitest';
import { COMMON_SCHEMA, SCHEMAS } from '../model/schemas.ts';
import { ACT, CALENDAR, edited, loadChanged, pointed, REGULATION, SOUND } from './__fixtures__/content.ts';
import { EXPLAINED_KEYWORDS } from './explain-schema.ts';

describe.each<[name: string, path: string, from: string, to: string, expected: string[]]>([
  [
    'a misspelt key',
    REGULATION,
    '        duration: 15',
    '        duratoin: 15',
    ['schema/unknown-key «duratoin: 15 (пятнадцать) минут»'],
  ],
  ['a derived value', REGULATION, 'appendices:', 'total: 1\nappendices:', ['schema/unknown-key «total: 1»']],
  ['a missing key', REGULATION, '    at: п. 5\n    steps', '    steps', ['schema/missing-key «provider:»']],
  ['a number where words belong', ACT, 'number: "198"', 'number: 198', ['schema/type «198»']],
  ['an empty value', ACT, 'number: "198"', 'number:', ['schema/type «number:»']],
  ['a word of no list', ACT, 'type: repealed', 'type: repealde', ['schema/value «repealde»']],
  ['a day that is not there', ACT, 'date: 2014-07-23', 'date: 2014-02-30', ['schema/date «2014-02-30»']],
  ['a date in another form', ACT, 'date: 2015-08-20', 'date: 20.08.2015', ['schema/date «20.08.2015»']],
  ['a day after all acts', ACT, 'date: 2014-07-23', 'date: 9999-12-31', ['schema/date «9999-12-31»']],
  ['a day before all acts', ACT, 'date: 2014-07-23', 'date: 1014-07-23', ['schema/date «1014-07-23»']],
  ['a guessed date', ACT, '    date: unknown', '    date: осень', ['schema/date «осень»']],
  ['white space round a text', ACT, 'title: Об', 'title: " Об"\n# Об', ['schema/pattern «" Об"»']],
  ['a bad key', REGULATION, '  head:', '  Head:', ['schema/pattern «Head:»']],
  ['an empty text', ACT, 'number: "198"', 'number: ""', ['schema/too-few «""»']],
  ['an empty list', REGULATION, 'path: [provider]', 'path: []', ['schema/too-few «path: []»']],
  ['a year out of range', CALENDAR, 'year: 2014', 'year: 1014', ['schema/range «1014»']],
  [
    'an item twice',
    REGULATION,
    'values: [paper]',
    'values: [paper, paper]',
    ['schema/repeated-item «paper]»'],
  ],
  ['neither of two shapes', REGULATION, 'path: [provider]', 'path: [5]', ['schema/type «5]»']],
])('%s', (_, path, from, to, expected) => {
  it('is one finding with its place', async () => {
    const changes = edited(path, from, to);
    const { findings } = await loadChanged(changes);
    expect(findings.map((finding) => pointed(finding, changes))).toEqual(
      expected.map((one) => `${path} ${one}`),
    );
  });
});

it('explains itself to authors and to programmers', async () => {
  const { findings } = await loadChanged(edited(REGULATION, 'channels:', 'chanels:'));
  expect(findings.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "expected": "channels",
          "fix": "Add "channels".",
          "message": "The required key "channels" is missing.",
        },
        "ru": {
          "expected": "channels",
          "fix": "Добавьте поле «channels».",
          "message": "Нет обязательного поля «channels» (Каналы обращения: канцелярия, ЦОН, портал).",
        },
      },
      {
        "en": {
          "expected": "channels",
          "fix": "Did you mean "channels"?",
          "got": "chanels",
          "message": "Unknown key "chanels".",
        },
        "ru": {
          "expected": "channels",
          "fix": "Возможно, имелось в виду «channels».",
          "got": "chanels",
          "message": "Поля «chanels» здесь нет.",
        },
      },
    ]
  `);
});

it('tells to quote a number', async () => {
  const { findings } = await loadChanged(edited(ACT, 'number: "198"', 'number: 198'));
  expect(findings[0]?.text.ru).toEqual({
    message: 'Значение не того вида.',
    expected: 'строка',
    got: 'число 198',
    fix: 'Возьмите значение в кавычки: "198".',
  });
});

it('tells of the word that stands for no date', async () => {
  const { findings } = await loadChanged(edited(ACT, '    date: unknown', '    date: осень'));
  expect(findings[0]?.text.en.expected).toBe('YYYY-MM-DD or unknown');
});

it('takes `__proto__` for an unknown key', async () => {
  const { findings } = await loadChanged({ [REGULATION]: `${SOUND[REGULATION]}__proto__: {a: 1}\n` });
  expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['schema/unknown-key', ['__proto__']]]);
});

it('has words for every keyword of the schemas that can fail', () => {
  const used = new Set<string>();
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        // Names of fields are not keywords.
        if (['properties', '$defs'].includes(key)) Object.values(value as object).forEach(visit);
        else {
          used.add(key);
          visit(value);
        }
      }
    }
  };
  visit([COMMON_SCHEMA, ...Object.values(SCHEMAS)]);
  const silent = ['$schema', '$id', '$ref', 'title', 'description', 'default', 'items', 'if', 'then', 'else'];
  const echoes = ['const', 'propertyNames'];
  expect([...used].filter((key) => ![...EXPLAINED_KEYWORDS, ...silent, ...echoes].includes(key))).toEqual([]);
  // The words of a fixed value are those of its choice, and of the schemas only one has such a choice.
  expect(JSON.stringify(SCHEMAS)).not.toContain('"const":');
});
