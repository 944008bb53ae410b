import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

/** A small reader of what was written, to prove that nothing is lost. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const character = csv[at];
    if (quoted) {
      if (character === '"' && csv[at + 1] === '"') {
        value += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else value += character;
    } else if (character === '"') quoted = true;
    else if (character === ';') {
      rows.at(-1)?.push(value);
      value = '';
    } else if (character === '\r' && csv[at + 1] === '\n') {
      rows.at(-1)?.push(value);
      value = '';
      rows.push([]);
      at += 1;
    } else value += character;
  }
  return rows.slice(0, -1);
}

test('a spreadsheet reads Cyrillic and columns', () => {
  expect(formatCsv(['канал', 'срок'], [['ЦОН', '5 рабочих дней']])).toBe(
    '\ufeffканал;срок\r\nЦОН;5 рабочих дней\r\n',
  );
});

test('separators, quotes and line ends stay inside their cell', () => {
  const row = fc.array(
    fc.string().filter((text) => !/^[\t\r]|(?:^|[,|\t\r\n;])["\s]*[=+\-@]/.test(text)),
    { minLength: 2, maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(read(formatCsv(['a', 'b'], rows)).slice(1)).toEqual(rows);
    }),
  );
});

test('nothing becomes a formula', () => {
  expect(formatCsv(['x'], [['=1+1'], ['-5'], ['@a']])).toBe("\ufeffx\r\n'=1+1\r\n'-5\r\n'@a\r\n");
});

test('nor does what other settings would split off', () => {
  const [, line = ''] = formatCsv(['x'], [['а,=1+1|@b\t-5; "+7, - слова']]).split('\r\n');
  expect(line).toBe(`"а,'=1+1|'@b\t'-5; ""'+7, '- слова"`);
  for (const separator of [',', '|', '\t', ';'])
    for (const part of line.split(separator)) expect(part).not.toMatch(/^["\s]*[=+\-@]/);
  expect(formatCsv(['x'], [['5 дней - срок, e-mail']])).toContain('5 дней - срок, e-mail');
});
