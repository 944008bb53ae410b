import { expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { formatFindings } from './pretty.ts';

const FINDING: Finding = {
  rule: 'term/exceeded',
  severity: 'error',
  path: ['channels', 'office'],
  text: {
    ru: { message: 'Срок превышен.', expected: '5 рабочих дней', got: '6 рабочих дней', fix: 'Сверьте.' },
    en: { message: 'Over the term.', expected: '5 working days', got: '6 working days', fix: 'Compare.' },
  },
  quotes: [{ text: 'не более 5 рабочих дней', at: 'п. 5' }],
  record: 'kz/vko/1/a',
  file: 'content/regulations/kz/vko/1/a.yaml',
  line: 12,
  column: 3,
};

it('says that there is nothing', () => {
  expect(formatFindings([], { language: 'ru' })).toBe('Замечаний нет.\n');
});

it('puts files apart, acknowledged findings after the others, counts last', () => {
  const bare: Finding = { ...FINDING, file: 'content/site.yaml', line: 1, severity: 'warning', quotes: [] };
  const acknowledged = { reason: 'так в тексте акта', by: 'редакция', until: '2027-12-31' };
  const text = formatFindings([FINDING, { ...FINDING, acknowledged }, bare], { language: 'ru' });
  expect(text).toMatchInlineSnapshot(`
    "content/regulations/kz/vko/1/a.yaml:12:3  ошибка  term/exceeded
        Срок превышен.
        ожидается: 5 рабочих дней
        есть: 6 рабочих дней
        в тексте: «не более 5 рабочих дней» (п. 5)
        что делать: Сверьте.

    content/site.yaml:1:3  предупреждение  term/exceeded
        Срок превышен.
        ожидается: 5 рабочих дней
        есть: 6 рабочих дней
        что делать: Сверьте.

    Признано, сборке не мешает:
    content/regulations/kz/vko/1/a.yaml:12:3  ошибка  term/exceeded
        Срок превышен.
        причина: так в тексте акта (редакция, до 2027-12-31)

    ошибок: 1, предупреждений: 1, к сведению: 0, признано: 1
    "
  `);
});

it('speaks English', () => {
  expect(formatFindings([FINDING], { language: 'en' })).toMatchInlineSnapshot(`
    "content/regulations/kz/vko/1/a.yaml:12:3  error  term/exceeded
        Over the term.
        expected: 5 working days
        got: 6 working days
        quote: «не более 5 рабочих дней» (п. 5)
        fix: Compare.

    errors: 1, warnings: 0, notes: 0, acknowledged: 0
    "
  `);
});

it('colours only when asked, and changes nothing else', () => {
  const plain = formatFindings([FINDING], { language: 'ru' });
  const coloured = formatFindings([FINDING], { language: 'ru', colour: true });
  expect(plain).not.toContain('\u001b');
  expect(coloured).toContain('\u001b[31mошибка\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

it('lets no words of a record command the terminal', () => {
  const text = { ...FINDING.text, ru: { message: 'a\u001b[2Jb', got: 'c\nd', fix: 'e' } };
  expect(formatFindings([{ ...FINDING, text }], { language: 'ru' })).toMatch(/a \[2Jb\n +есть: c d\n/);
});
