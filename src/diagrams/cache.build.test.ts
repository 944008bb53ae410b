import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { diagramKey, readDiagram, renderDiagrams } from './cache.ts';
import { KeptThread } from './pool.ts';
import { SAMPLES } from './samples.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'diagrams-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

/** Draws where it is all one who draws: a thread of its own for each test reads Mermaid anew. */
const thread = new KeptThread();
afterAll(() => thread.close());

const SOURCES = Object.entries(SAMPLES).map(([title, source]) => ({
  source,
  title,
  description: 'Описание',
}));

test('draws once, reads after', async () => {
  const steps: string[] = [];
  const drawn = await renderDiagrams(SOURCES, {
    cacheDir,
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect([...drawn.keys()].sort()).toEqual(SOURCES.map(diagramKey).sort());
  expect(steps).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
  expect((await readdir(cacheDir)).sort()).toEqual([...drawn.keys()].map((key) => `${key}.svg`).sort());

  for (const source of SOURCES) expect(readDiagram(cacheDir, source)).toBe(drawn.get(diagramKey(source)));
  const [first] = SOURCES;
  if (first === undefined) throw new Error('unreachable');
  await writeFile(join(cacheDir, `${diagramKey(first)}.svg`), 'stored');
  expect((await renderDiagrams([first], { cacheDir })).get(diagramKey(first))).toBe('stored');
  // Whoever asked for them has no document of theirs.
  expect('document' in globalThis).toBe(false);
  expect('window' in globalThis).toBe(false);
});

test('gives the same bytes in another thread', async () => {
  const one = await renderDiagrams(SOURCES, { cacheDir: join(cacheDir, 'one'), thread });
  const two = await renderDiagrams([...SOURCES].reverse(), { cacheDir: join(cacheDir, 'two') });
  for (const [key, svg] of one) expect(two.get(key)).toBe(svg);
});

test('one text under two names makes two pictures', async () => {
  const [first] = SOURCES;
  if (first === undefined) throw new Error('unreachable');
  const drawn = await renderDiagrams([first, { ...first, title: 'Другое имя' }], { cacheDir, thread });
  expect([...drawn.values()].map((svg) => /<title[^>]*>(.*?)<\/title>/.exec(svg)?.[1])).toEqual([
    first.title,
    'Другое имя',
  ]);
});

test('names the diagram that cannot be drawn, and keeps no half of it', async () => {
  const broken = { source: 'flowchart TD\n  a[[[', title: 'Приём в ЦОНе', description: '' };
  await expect(renderDiagrams([broken], { cacheDir, thread })).rejects.toThrow(
    /«Приём в ЦОНе» cannot be drawn: Parse error/,
  );
  expect(await readdir(cacheDir)).toEqual([]);
  expect(() => readDiagram(cacheDir, broken)).toThrow(/«Приём в ЦОНе».*has not been drawn/);
});
