import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactLines, escaped, escapedTitle, inLines } from './mermaid-label.ts';

/** Any sign that there is, half of them what a diagram may mean something by; a table of all would take a second. */
const SIGN = fc
  .oneof(fc.integer({ max: 0x7f, min: 0 }), fc.integer({ max: 0x10ffff, min: 0 }))
  .map((code) => String.fromCodePoint(code));

describe('escaped', () => {
  test.each([
    ['Стандарт "Выдача разрешения", ("прием")', 'Стандарт «Выдача разрешения», («прием»)'],
    ['<script>', '&lt;script&gt;'],
    ['A & B', 'A & B'],
    ['две\nстроки\tи  пробелы ', 'две строки и пробелы'],
    ['мягкий\u00adперенос', 'мягкийперенос'],
  ])('%s', (text, wanted) => expect(escaped(text)).toBe(wanted));

  test.each([
    '%%{init: {}}%%',
    '#quot;',
    '&amp;',
    '&#60;',
    '`md`',
    '\\n',
    'style x:#f;',
    'direction TB',
    'ﬂ°lt¶ß',
  ])('%s is taken apart by an invisible joiner', (text) => {
    expect(escaped(text)).toContain('\u2060');
    expect(escaped(text).replaceAll('\u2060', '')).toBe(text);
  });

  test('never lets out what ends a label, opens a tag or starts a directive', () => {
    fc.assert(
      fc.property(fc.string({ unit: SIGN }), (text) => {
        for (const out of [escaped(text), escapedTitle(text)]) {
          expect(out).not.toMatch(/["<>\n\r]|%%|#\w|&(?!lt;|gt;)[\w#]/);
        }
      }),
    );
  });
});

describe('lines', () => {
  const words = fc.array(fc.stringMatching(/^[а-я]{1,12}$/), { minLength: 1, maxLength: 12 });

  test('lose no word and stay within the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 30 }), (list, width) => {
        const lines = inLines(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(compactLines(list.join(' ')).join(' ')).toBe(list.join(' '));
      }),
    );
  });

  test('turn within a word only where it has a hyphen and fits no line', () => {
    expect(inLines('бизнес–идентификационного номера', 20)).toEqual([
      'бизнес–',
      'идентификационного',
      'номера',
    ]);
    expect(inLines('из-за идентификационного', 20)).toEqual(['из-за', 'идентификационного']);
  });

  test('of a rhombus make a block, not a ribbon', () => {
    const lines = compactLines('проверка наличия данных услугополучателя в базе');
    expect(lines.length).toBeGreaterThan(2);
  });
});
