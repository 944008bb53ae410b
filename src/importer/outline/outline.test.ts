/** Layouts of acts: each folder holds a text of our own and what its outline is. `vitest -u` writes the latter. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeSource } from '../source/decode.ts';
import type { Words } from '../words.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { outline } from './outline.ts';
import type { Item, Outline, Paragraph } from './types.ts';

const LAYOUTS = new URL('../__fixtures__/layout/', import.meta.url);

function read(layout: string): Outline {
  const folder = new URL(`${layout}/`, LAYOUTS);
  const [name = ''] = readdirSync(folder).filter((file) => file.startsWith('source.'));
  return outline(decodeSource(name, readFileSync(new URL(name, folder))));
}

function told({ markers, words, at }: Paragraph): string {
  const counted = markers.map(({ kind, words: { text } }) => `<${kind} ${text}> `).join('');
  return `${counted}${words.text}  [${at}]`;
}

function shown({ language, act, documents, unplaced }: Outline): string {
  const part = (name: string, paragraphs: readonly Paragraph[]) =>
    paragraphs.length === 0 ? [] : [name, ...paragraphs.map((paragraph) => `  ${told(paragraph)}`)];
  const items = (list: readonly Item[]) => list.flatMap(({ paragraphs }) => paragraphs);
  return `${[
    language,
    ...part('head', act.head),
    ...part('preamble', act.preamble),
    ...part('items', items(act.items)),
    ...part('signature', act.signature),
    ...documents.flatMap(({ kind, stamp, heading, notes, sections, appendices }) => [
      '',
      kind,
      ...part('stamp', stamp),
      ...part('heading', [heading]),
      ...part('notes', notes),
      ...sections.flatMap((section) => [
        ...part('section', section.heading ? [section.heading] : []),
        ...part('items', items(section.items)),
      ]),
      ...appendices.flatMap(({ label, number, stamp: corner, paragraphs }) => [
        `appendix ${label?.text ?? '–'} ${number ?? '–'}`,
        ...part('stamp', corner),
        ...part('text', paragraphs),
      ]),
    ]),
    ...part('unplaced', unplaced),
  ].join('\n')}\n`;
}

function lettersOf({ text, offsets }: Words): number[] {
  return [...offsets].filter((_, index) => /[\p{L}\p{N}]/u.test(text[index] ?? ''));
}

describe('the outline of a text', () => {
  it.each(readdirSync(LAYOUTS))('%s', async (layout) => {
    await expect(shown(read(layout))).toMatchFileSnapshot(new URL(`${layout}/outline.txt`, LAYOUTS).pathname);
  });

  it.each(readdirSync(LAYOUTS))('%s loses no letter and has none twice', (layout) => {
    const parts = read(layout);
    const letters = listParagraphs(parts).flatMap(({ markers, words }) => [
      ...markers.flatMap((marker) => lettersOf(marker.words)),
      ...lettersOf(words),
    ]);
    const labels = parts.documents.flatMap(({ appendices }) =>
      appendices.flatMap(({ label }) => (label === undefined ? [] : lettersOf(label))),
    );
    const all = [...letters, ...labels];
    expect(new Set(all).size).toBe(all.length);
    if (parts.source.format === 'html') return;
    const expected = parts.source.text.replaceAll(/\[bookmark: [^\]]*\]/gu, '').match(/[\p{L}\p{N}]/gu);
    expect(all.length).toBe(expected?.length);
  });
});
