import { expect, test } from 'vitest';
import { HOSTILE_WORDS } from '../../scripts/fuzz/hostile-words.ts';
import { findHtmlDangers } from '../../scripts/fuzz/inert.ts';
import { diagramKey } from '../diagrams/recipe.ts';
import { listDocDiagrams } from './doc-diagrams.ts';
import { allDocs, docsIn, findDoc, renderDoc, renderMarkdown } from './docs.ts';

test('the pages for readers come in their order, with what remark makes of them', async () => {
  const docs = await docsIn('');
  expect(docs.map(({ name }) => name).slice(0, 3)).toEqual(['method', 'lawyers', 'authoring']);
  const html = await renderDoc(await findDoc('method'));
  expect(html).toContain('<h2 id=');
  expect(html).toContain('<div class="scroll"><table>');
});

test('a fence of Mermaid is the picture that the build draws, named in words', async () => {
  const text = '```mermaid Дом\nflowchart TD\n  a["x"]\n```\n';
  const [diagram] = listDocDiagrams(text);
  if (diagram === undefined) throw new Error('one picture');
  expect(await renderMarkdown(text, 'a')).toBe(
    `<p><img src="/diagrams/${diagramKey(diagram)}.svg" alt="Дом"></p>`,
  );
  expect(await renderMarkdown('```mermaid\nflowchart TD\n```', 'a')).toContain('<code');
  expect(await renderMarkdown(text, 'a', () => false)).toContain('<code');
});

test('decisions are marked as English', async () => {
  const decisions = await docsIn('adr');
  expect(decisions.length).toBeGreaterThanOrEqual(5);
  expect(new Set(decisions.map(({ language }) => language))).toEqual(new Set(['en']));
});

test('no page is left with a link to a Markdown file', async () => {
  for (const doc of await allDocs()) expect(await renderDoc(doc), doc.name).not.toMatch(/href="[^"]*\.md/);
});

test.each(HOSTILE_WORDS.map((words) => [words.slice(0, 60), words]))(
  'nothing of a page can run: %s',
  async (_, words) => {
    const text = `# ${words}\n\n${words}\n\n- ${words}\n\n[a](<${words}>) ![b](<${words}>)\n\n<div onclick="x">\n${words}\n</div>\n\n| a |\n|---|\n| ${words} |\n`;
    expect(findHtmlDangers(await renderMarkdown(text, 'a'), { ownScripts: false })).toEqual([]);
  },
);

test('HTML that only marks words stays', async () => {
  expect(await renderMarkdown('H<sub>2</sub>O<br>и <b>жирно</b>', 'a')).toBe(
    '<p>H<sub>2</sub>O<br>и <b>жирно</b></p>',
  );
});

test('a picture of another host is none, one of the site stays', async () => {
  const foreign = [
    '![a](http://other.example/p.png)',
    '![a](//other.example/p.png)',
    '<img src="https:other.example">',
    '<img src="\\\\other.example/p">',
  ];
  for (const text of foreign) expect(await renderMarkdown(text, 'a'), text).not.toContain('<img');
  expect(await renderMarkdown('![a](/images/p.png) ![b](p.png)', 'a')).toMatch(
    /<img src="\/images\/p\.png".*<img src="p\.png"/,
  );
});
