/** Our pictures beside those that the official Mermaid draws in a real browser, and as a real browser shows them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../process/graph.ts';
import { flowchartText, swimlaneText } from '../process/mermaid.ts';
import { browser } from '../site/e2e/open.ts';
import { diagramKey, renderDiagrams } from './cache.ts';
import { SETTINGS } from './recipe.ts';
import { HOSTILE_LABELS, SAMPLE_WORDS, SAMPLES, UNITS } from './samples.ts';
import { textWidth } from './text-width.ts';

const ROOT = new URL('../../', import.meta.url);
const ORIGIN = 'http://diagrams.test';

/** Every hostile label in a node, a condition, an answer and the title of a lane. */
const hostileGraph = buildGraph('hostile', {
  holder: 'provider',
  at: 'п. 5',
  steps: HOSTILE_LABELS.flatMap((label, index) => [
    { id: `a${index}`, unit: `u${index % 3}`, action: label },
    { id: `q${index}`, kind: 'condition' as const, unit: `u${index % 3}`, action: label, no: `a${index}` },
  ]),
});
const hostileUnits = Object.fromEntries(
  [0, 8, 17].map((label, index) => [`u${index}`, { text: HOSTILE_LABELS[label] ?? '', at: 'п. 7' }]),
);
const hostileWords = { ...SAMPLE_WORDS, yes: HOSTILE_LABELS[0] ?? '', no: HOSTILE_LABELS[6] ?? '' };

const TEXTS: Readonly<Record<string, string>> = {
  ...SAMPLES,
  hostile: flowchartText(hostileGraph, hostileUnits, hostileWords),
  'hostile-lanes': swimlaneText(hostileGraph, hostileUnits, hostileWords),
  'without-units': swimlaneText(
    buildGraph('p', { holder: 'con', at: 'п. 1', steps: [{ id: 'a', action: 'прием' }] }),
    UNITS,
    SAMPLE_WORDS,
  ),
};

interface Told {
  nodes: string[];
  edges: string[];
  answers: string[];
}

let context: BrowserContext;
let page: Page;
let cacheDir: string;
const ours = new Map<string, string>();

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'diagrams-'));
  const sources = Object.entries(TEXTS).map(([title, source]) => ({
    title,
    source,
    description: 'Описание',
  }));
  const drawn = await renderDiagrams(sources, { cacheDir });
  for (const source of sources) ours.set(source.title, drawn.get(diagramKey(source)) ?? '');

  context = await (await browser()).newContext();
  page = await context.newPage();
  const styles = await Promise.all(
    ['fonts.css', 'diagrams.css'].map((name) => readFile(new URL(`src/styles/${name}`, ROOT), 'utf8')),
  );
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    if (pathname.startsWith('/fonts/')) {
      return route.fulfill({
        body: await readFile(new URL(`public${pathname}`, ROOT)),
        contentType: 'font/woff2',
      });
    }
    const pictures = [...ours].map(([name, svg]) => `<figure data-name="${name}">${svg}</figure>`).join('');
    // What is measured here waits for the font; a page does not.
    const style = styles.join('\n').replaceAll('font-display: optional', 'font-display: block');
    const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${pictures}`;
    return route.fulfill({ body: html, contentType: 'text/html' });
  });
  await page.goto(ORIGIN);
  await page.evaluate(() => document.fonts.ready);
  await page.addScriptTag({ path: new URL('node_modules/mermaid/dist/mermaid.min.js', ROOT).pathname });
});

afterAll(async () => {
  await context?.close();
  await rm(cacheDir, { recursive: true, force: true });
});

/** The official Mermaid's picture, told by names and words. */
function official(source: string): Promise<Told> {
  const settings = {
    ...SETTINGS,
    theme: 'base',
    fontFamily: 'Golos Text',
    themeVariables: { fontSize: '15px' },
  };
  return page.evaluate(
    async ([text, config]) => {
      const { mermaid } = globalThis as unknown as {
        mermaid: {
          initialize(config: object): void;
          render(id: string, text: string): Promise<{ svg: string }>;
        };
      };
      mermaid.initialize(config);
      const { svg } = await mermaid.render('official', text);
      const root = new DOMParser().parseFromString(svg, 'text/html').body;
      // In a word that it breaks, the official Mermaid shows an ampersand as its entity.
      const said = (element: Element) =>
        (element.querySelector('text')?.textContent ?? '')
          .replace(/[\s\u2060]/g, '')
          .replaceAll('b&amp;c', 'b&c');
      const nodes = [...root.querySelectorAll('.node')].map(
        (node) => `${/-flowchart-(.+)-\d+$/.exec(node.id)?.[1]}: ${said(node)}`,
      );
      const edges = [...root.querySelectorAll('path[data-edge]')].map(
        (edge) => `${edge.getAttribute('data-id')} ${edge.classList.contains('edge-pattern-dotted')}`,
      );
      const answers = [...root.querySelectorAll('.edgeLabel')].map(said).filter((label) => label !== '');
      return { nodes: nodes.sort(), edges: edges.sort(), answers: answers.sort() };
    },
    [source, settings] as const,
  );
}

/** Our picture, told the same way. */
function shown(name: string): Promise<Told> {
  return page.evaluate((figure) => {
    const root = document.querySelector(`[data-name="${figure}"] svg`);
    if (root === null) throw new Error(`${figure} is not on the page`);
    const said = (element: Element) =>
      [...element.querySelectorAll('text')]
        .map((line) => line.textContent)
        .join('')
        .replace(/\s/g, '');
    const plain = (id: string) => id.replace(/^d[0-9a-f]+-/, '');
    return {
      nodes: [...root.querySelectorAll('.node')].map((node) => `${plain(node.id)}: ${said(node)}`).sort(),
      edges: [...root.querySelectorAll('.edge')]
        .map((edge) => `${plain(edge.id)} ${edge.classList.contains('inferred')}`)
        .sort(),
      answers: [...root.querySelectorAll('.answer')].map(said).sort(),
    };
  }, name);
}

describe.each(Object.keys(TEXTS))('%s', (name) => {
  test('has the nodes, words and edges of the official picture', async () => {
    const told = await shown(name);
    expect(told.nodes.length).toBeGreaterThan(1);
    expect(told).toEqual(await official(TEXTS[name] ?? ''));
  });

  test('every label stands within its node', async () => {
    const outside = await page.evaluate((figure) => {
      const found: string[] = [];
      for (const node of document.querySelectorAll(`[data-name="${figure}"] .node`)) {
        const outline = node.querySelector<SVGGeometryElement>('rect, polygon');
        for (const line of node.querySelectorAll('text')) {
          const { x, y, width, height } = line.getBBox();
          const box = outline?.getBBox() ?? new DOMRect();
          const inBox =
            x >= box.x && y >= box.y && x + width <= box.x + box.width && y + height <= box.y + box.height;
          const ends = [x, x + width].map((end) => new DOMPoint(end, y + height / 2));
          if (!inBox || !ends.every((end) => outline?.isPointInFill(end)))
            found.push(`${node.id}: ${line.textContent}`);
        }
      }
      return found;
    }, name);
    expect(outside).toEqual([]);
  });

  test('every line is as wide as it was measured', async () => {
    const lines = await page.evaluate(
      (figure) =>
        [...document.querySelectorAll<SVGTextElement>(`[data-name="${figure}"] .node text`)].map((line) => ({
          text: line.textContent ?? '',
          width: line.getComputedTextLength(),
        })),
      name,
    );
    const covered = lines.filter(({ text }) => /^[ -~А-яЁё«»…№–—]+$/.test(text));
    expect(covered.length).toBeGreaterThan(0);
    for (const { text, width } of covered)
      expect(Math.abs(width - textWidth(text, 15)), text).toBeLessThan(0.5);
  });
});

test('nothing in our pictures runs or asks for anything', async () => {
  expect(await page.locator('svg.drawing :is(script, style, foreignObject, image, use, a)').count()).toBe(0);
});
