import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { ACKNOWLEDGED, FAULT, FINDING, HOSTILE_FINDING, NASTY, WARNING } from './__fixtures__/findings.ts';
import { formatMarkdown, type MarkdownOptions } from './markdown.ts';

const REPORT = {
  regulations: [{ id: 'kz/vko/1/a', checks: [] }, { id: 'kz/vko/1/b' }],
  rules: [],
  findings: [FINDING, WARNING, ACKNOWLEDGED],
};
const OPTIONS: MarkdownOptions = { language: 'ru', passed: false };

it('tells the outcome, the counts, a table of findings; the rest is folded', () => {
  expect(formatMarkdown(REPORT, OPTIONS)).toMatchInlineSnapshot(`
    "## Проверка не пройдена

    ошибок: 1, предупреждений: 1, к сведению: 0, признано: 1

    | где | уровень | правило | что не так |
    | --- | --- | --- | --- |
    | [content/regulations/kz/vko/1/a.yaml:12](content/regulations/kz/vko/1/a.yaml#L12) | ошибка | \`term/exceeded\` | Срок превышен. |
    | [content/regulations/kz/vko/1/a.yaml:4](content/regulations/kz/vko/1/a.yaml#L4) | предупреждение | \`title/differs\` | Срок превышен. |

    <details><summary>Подробно</summary>

    - [content/regulations/kz/vko/1/a.yaml:12](content/regulations/kz/vko/1/a.yaml#L12) \`term/exceeded\` Срок превышен.
      - ожидается: 5 рабочих дней
      - есть: 6 рабочих дней
      - в тексте: «не более 5 рабочих дней» (п. 5)
      - что делать: Сверьте.
    - [content/regulations/kz/vko/1/a.yaml:4](content/regulations/kz/vko/1/a.yaml#L4) \`title/differs\` Срок превышен.
      - ожидается: 5 рабочих дней
      - есть: 6 рабочих дней
      - в тексте: «не более 5 рабочих дней» (п. 5)
      - что делать: Сверьте.

    </details>

    <details><summary>Признано: 1</summary>

    | где | правило | что не так | причина |
    | --- | --- | --- | --- |
    | [content/regulations/kz/vko/1/a.yaml:12](content/regulations/kz/vko/1/a.yaml#L12) | \`term/exceeded\` | Срок превышен. | так в тексте акта (редакция, до 2027-12-31) |

    </details>

    <details><summary>регламентов: 2; каналов: 0 (превышает срок 0, зависит от прочтения 0, установить нельзя 0, укладывается в срок 0)</summary>

    | регламент | канал | срок | все шаги | запас или превышение | вывод |
    | --- | --- | --- | --- | --- | --- |
    | kz/vko/1/b | регламент исключён, проверять нечего |  |  |  |  |

    </details>
    "
  `);
});

it('puts what stops a merge first, and keeps the order of files within one level', () => {
  const told = formatMarkdown({ ...REPORT, findings: [WARNING, FINDING] }, OPTIONS);
  expect(told).toBe(formatMarkdown({ ...REPORT, findings: [FINDING, WARNING] }, OPTIONS));
  expect(told.indexOf('ошибка |')).toBeLessThan(told.indexOf('предупреждение |'));
});

it('is short when nothing was found', () => {
  expect(formatMarkdown({ regulations: [], rules: [], findings: [] }, { language: 'en', passed: true })).toBe(
    '## The check passed\n\nNo findings.\n',
  );
});

it('leads links to where it is told, and escapes what would break them', () => {
  const text = formatMarkdown(
    { regulations: [], rules: [], findings: [FAULT] },
    { ...OPTIONS, linkBase: 'https://example.org/blob/1/' },
  );
  expect(text).toContain(
    '](https://example.org/blob/1/content/acts/kz/vko/%E2%84%96%201%20%28%D0%BD%D0%BE%D0%B2%D1%8B%D0%B9%29%2C%2050%25.yaml#L1)',
  );
});

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

function all(node: Node, name: string): Node[] {
  return [
    ...(node.nodeName === name ? [node] : []),
    ...(node.childNodes ?? []).flatMap((child) => all(child, name)),
  ];
}

it('shows the words of a record as they are, whatever they hold', async () => {
  const text = formatMarkdown({ regulations: [], rules: [], findings: [HOSTILE_FINDING] }, OPTIONS);
  const processor = await createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });
  const root = parseFragment((await processor.render(text)).code) as unknown as Node;
  const cells = all(root, 'td').map(textOf);
  expect(cells).toHaveLength(4);
  expect(cells[0]).toBe(`${HOSTILE_FINDING.file}:12`);
  const oneLine = NASTY.replace(/\p{Cc}+/gu, ' ');
  expect(cells[3]?.toWellFormed()).toBe(oneLine.toWellFormed());
  expect(
    all(root, 'b').length + all(root, 'em').length + all(root, 'img').length + all(root, 'del').length,
  ).toBe(0);
  expect(all(root, 'a').map(textOf)).toEqual([cells[0], cells[0]]);
});

it('makes no link and calls nobody by the words of a record', async () => {
  const words =
    'https://a.example/b, HTTP://a.example, www.a.example, ftp://a.example, @octocat, (@org/team), a@b.example, mailto:a@b.example, #12, org/repo#12, GH-12';
  const finding = {
    ...FINDING,
    text: { ru: { message: words, fix: words }, en: { message: words, fix: words } },
  };
  const text = formatMarkdown(
    { regulations: [], rules: [], findings: [{ ...finding, file: 'a.yaml' }] },
    OPTIONS,
  );
  const processor = await createMarkdownProcessor({ smartypants: false, syntaxHighlight: false });
  const root = parseFragment((await processor.render(text)).code) as unknown as Node;
  expect(all(root, 'a').map(textOf)).toEqual(['a.yaml:12', 'a.yaml:12']);
  expect(all(root, 'td').map(textOf)[3]).toBe(words);
  // GitHub looks for names and numbers in the pieces of text of the finished page.
  const pieces = all(root, '#text').map(({ value = '' }) => value);
  expect(pieces.filter((piece) => /@\w|#\d|:\/\/|www\.|GH-\d/i.test(piece))).toEqual([]);
});

describe('a report that would be too long', () => {
  const many = Array.from({ length: 400 }, (_, line) => ({ ...(line < 30 ? FINDING : WARNING), line }));
  const regulations = Array.from({ length: 20 }, (_, one) => ({ id: `kz/vko/1/${one}` }));
  const long = formatMarkdown({ ...REPORT, regulations, findings: many }, OPTIONS);
  const short = formatMarkdown({ ...REPORT, regulations, findings: many }, { ...OPTIONS, most: 20_000 });

  it('keeps under its size in bytes, and no further', () => {
    expect(Buffer.byteLength(long)).toBeGreaterThan(100_000);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(short)).toBeGreaterThan(19_000);
  });

  it('keeps every verdict, then the gravest findings, and counts what is left out', () => {
    for (const { id } of regulations) expect(short).toContain(`| ${id} | регламент исключён`);
    const rows = short.split('\n').filter((row) => /^\| \[content/.test(row));
    expect(rows.slice(0, 30).every((row) => row.includes('| ошибка |'))).toBe(true);
    expect(short).toContain(`**Не поместилось: ${400 - rows.length} из 400.**`);
    expect(short).toContain('**Не поместилось: 400 из 400.**');
    expect(short).toContain('ошибок: 30, предупреждений: 370');
  });

  it('is still Markdown: a line after a table ends it', async () => {
    const { code } = await (await createMarkdownProcessor()).render(short);
    expect(code).toMatch(/<p><strong>Не поместилось: \d+ из 400\.<\/strong>/);
    expect(code.match(/<details>/g)).toHaveLength(2);
    expect(code.match(/<\/details>/g)).toHaveLength(2);
  });
});
