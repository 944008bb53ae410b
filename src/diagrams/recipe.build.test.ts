import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { drawn } from './engine.ts';
import { DRAWING, diagramKey, FONT, MERMAID } from './recipe.ts';
import { SAMPLES } from './samples.ts';
import { writeSvg } from './svg.ts';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** What each value of DRAWING draws. When this test fails, raise DRAWING and add a line: old caches then rest. */
const DRAWINGS: Record<number, string> = {
  1: '46b1eab13f0053779f76036a8d6adc87be1c9e54147fffebea4d33b19d3f48ee',
  2: 'c652bed7095ed28a043115e220193edcbea9b604ef7f6b22ead3d80fae5aeda7',
  3: 'ba5e0787b33399863d99db6f9189f89898dd6a07e21cbed764e809936c7349c5',
  4: '5170a3ce4980365a96f00b9fbca679b7afc78205dce7d8b433f052978b349d03',
  5: 'fd2c3bcbc4d99d9b5f43d3c528650bba0f7ab64acfbfb04d3cc33bcdb78564b7',
};

test('the key names the installed Mermaid', async () => {
  const file = new URL('../../node_modules/mermaid/package.json', import.meta.url);
  expect(MERMAID).toBe(JSON.parse(await readFile(file, 'utf8')).version);
});

test('the key names the widths that text is measured with', async () => {
  expect(sha256(await readFile(new URL('font-widths.json', import.meta.url))).startsWith(FONT)).toBe(true);
  expect(FONT).toHaveLength(16);
});

test('the key names how pictures are drawn', async () => {
  const svgs: string[] = [];
  for (const source of Object.values(SAMPLES)) {
    svgs.push(writeSvg(await drawn(source), 'd0', { title: 'Имя', description: 'Описание' }));
  }
  expect(sha256(svgs.join('\n'))).toBe(DRAWINGS[DRAWING]);
});

test('the key changes with the text and with the words around it, and fits an id', () => {
  const diagram = { source: 'flowchart TD', title: 'Имя', description: 'Описание' };
  const keys = [
    diagram,
    { ...diagram, source: 'flowchart LR' },
    { ...diagram, title: 'Другое' },
    { ...diagram, description: 'Другое' },
  ].map(diagramKey);
  expect(new Set(keys).size).toBe(4);
  expect(diagramKey({ ...diagram })).toBe(keys[0]);
  for (const key of keys) expect(key).toMatch(/^d[0-9a-f]{15}$/);
});
