import { expect, test } from 'vitest';
import { allDocs, docsIn } from './docs.ts';

test('the pages for readers come in their order, with what remark makes of them', async () => {
  const docs = await docsIn('');
  expect(docs.map(({ name }) => name).slice(0, 3)).toEqual(['method', 'lawyers', 'authoring']);
  expect(docs[0]?.html).toContain('<h2 id=');
  expect(docs[0]?.html).toContain('<div class="scroll"><table>');
});

test('decisions are marked as English', async () => {
  const decisions = await docsIn('adr');
  expect(decisions.length).toBeGreaterThanOrEqual(5);
  expect(new Set(decisions.map(({ language }) => language))).toEqual(new Set(['en']));
});

test('no page is left with a link to a Markdown file', async () => {
  for (const { name, html } of await allDocs()) expect(html, name).not.toMatch(/href="[^"]*\.md/);
});
