import { describe, expect, it } from 'vitest';
import { formatReport } from './check/formats.ts';
import { safeCsv, safeJson, safeMarkup, safeText } from './safe-output.ts';

/** As the runner of GitHub reads a line of a log: both its ways to see a command. */
function commands(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.replace(/^[\s\u0085\ufeff]+/u, '').startsWith('::') || line.includes('##['));
}

const HOSTILE = [
  'x\n::error::taken',
  '::add-mask::a',
  'x\r::stop-commands::b',
  ' \t\u00a0::error::c',
  '\u0085::error::d',
  'words ##[add-matcher]e.json',
  '####[error]f',
];

it.each(HOSTILE)('text for people holds no command: %j', (text) => {
  expect(commands(text)).toHaveLength(1);
  expect(commands(safeText(text))).toEqual([]);
});

it('leaves other text as it is', () => {
  const text = 'а::б\n  срок: 5\n\u001b[31mошибка\u001b[39m\r\u001b[2K## раздел [1]\n';
  expect(safeText(text)).toBe(text);
});

it('lets no control character through to a terminal', () => {
  expect(safeText('a\u001b]0;title\u0007b\u009b2Jc\u001b[2Jd\u0000')).toBe(
    'a\ufffd]0;title\ufffdb\ufffd2Jc\ufffd[2Jd\ufffd',
  );
});

it('takes time in proportion to the text', () => {
  // The processor's time of this thread: what else the machine does is not counted.
  const before = process.threadCpuUsage();
  for (const piece of ['\n', ' ', ':', '#', '\u0085', '\u001b']) safeText(piece.repeat(1_000_000));
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(3000);
});

describe.each(HOSTILE)('documents that hold %j', (text) => {
  it('say the same as JSON', () => {
    const json = JSON.stringify({ text }, null, 2);
    expect(JSON.parse(safeJson(json))).toEqual({ text });
    expect(commands(safeJson(json))).toEqual([]);
  });

  it('hold no command as markup or as a table', () => {
    expect(commands(safeMarkup(`<a>\n${text}</a>`))).toEqual([]);
    expect(commands(safeCsv(`"${text}";b\r\n${text};c`))).toEqual([]);
  });

  it.each(['json', 'sarif', 'junit', 'csv', 'markdown', 'github'] as const)('as %s', (format) => {
    const words = { message: text, fix: text, got: text, expected: text };
    const finding = {
      rule: 'term/exceeded',
      severity: 'error' as const,
      path: [text],
      text: { ru: words, en: words },
      quotes: [{ text, at: text }],
      file: `content/${text}.yaml`,
      record: text,
      line: 1,
      column: 1,
    };
    const report = { date: '2026-01-01', regulations: [{ id: text }], rules: [], findings: [finding] };
    const written = [...formatReport(format, report, { language: 'ru', colour: false, passed: false })].join(
      '',
    );
    const own = format === 'github' ? written.split('\n').filter((line) => /^::error file=/.test(line)) : [];
    expect(commands(written)).toEqual(own);
    expect(own).toHaveLength(format === 'github' ? 1 : 0);
  });
});

it('keeps no code of a terminal but our own colours: another hides what stands there', () => {
  expect(safeText('a\u001b[8mb\u001b[30mc\u001b[31md\u001b[39m')).toBe(
    'a\ufffd[8mb\ufffd[30mc\u001b[31md\u001b[39m',
  );
});
