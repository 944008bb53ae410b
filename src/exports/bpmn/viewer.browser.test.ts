/** A process as the people who own it open it: in the usual viewer of BPMN. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE_LABELS } from '../../diagrams/samples.ts';
import { browser } from '../../site/e2e/open.ts';
import { asBpmn, PROCESSES } from './__fixtures__/samples.ts';

const VIEWER = fileURLToPath(import.meta.resolve('bpmn-js/dist/bpmn-viewer.production.min.js'));

interface Viewer {
  importXML(xml: string): Promise<{ warnings: readonly unknown[] }>;
  get(name: 'elementRegistry'): { getAll(): readonly { id: string }[] };
}

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await (await browser()).newContext();
  page = await context.newPage();
  await page.setContent('<main style="width: 900px; height: 900px"></main>');
  await page.addScriptTag({ path: VIEWER });
});
afterAll(() => context.close());

/** What the viewer warns of, and the names of what it shows. */
const show = (xml: string) =>
  page.evaluate(async (text) => {
    const { BpmnJS } = globalThis as unknown as { BpmnJS: new (options: object) => Viewer };
    const viewer = new BpmnJS({ container: 'main' });
    const { warnings } = await viewer.importXML(text);
    const shown = viewer.get('elementRegistry').getAll();
    return { warnings: warnings.map(String), shown: shown.map(({ id }) => id) };
  }, xml);

test('the viewer shows every node and every flow', async () => {
  for (const process of Object.values(PROCESSES)) {
    const xml = asBpmn(process);
    const { warnings, shown } = await show(xml);
    expect(warnings).toEqual([]);
    const drawn = [...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id);
    expect(shown).toEqual(expect.arrayContaining(drawn));
  }
});

test('words of an act are words in the viewer', async () => {
  const steps = HOSTILE_LABELS.map((action, index) => ({ id: `a${index}`, action }));
  const { warnings } = await show(asBpmn({ holder: 'provider', at: 'п. 1', steps }));
  expect(warnings).toEqual([]);
  expect(await page.locator('main :is(script:not([src]), img)').count()).toBe(0);
});
