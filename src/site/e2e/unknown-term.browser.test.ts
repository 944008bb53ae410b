/** A service whose term nobody states: the calculator says so, and says what the total of the steps is. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspect } from '../../catalog/inspect.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { buildSite } from '../build/build-site.ts';
import { type RunningSite, serveSite } from '../build/serve-site.ts';
import { launchBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const SERVICE = 'kz/vko/2014-198/eksternat';
const DATE = '2026-01-31';

let folder: string;
let site: RunningSite;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'unknown-'));
  const contentDir = join(ROOT, 'content');
  const loaded = await loadCatalog(contentDir);
  const regulation = loaded.catalog.regulations.get(SERVICE)?.data;
  if (regulation === undefined || 'excluded' in regulation) throw new Error(`${SERVICE} has a text`);
  // The text of its standard is not in the catalogue either.
  delete regulation.terms;
  await buildSite({
    root: ROOT,
    loaded,
    inspection: inspect(contentDir, loaded, DATE),
    contentDir,
    date: DATE,
    outDir: join(folder, 'site'),
    diagramsDir: join(CACHE, 'diagrams'),
    search: false,
  });
  site = await serveSite(join(folder, 'site'), 0);
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an unknown term is not counted: the total of the steps stands there as what it is', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`${site.address}regulations/${SERVICE}/`);
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.click('#deadline button[type=submit]');
  const output = page.locator('#deadline output');
  await output.locator('p').first().waitFor();
  const words = (await output.innerText()).replaceAll('\u00a0', ' ');
  expect(words).toMatch(/Последний день посчитать нельзя: текста стандарта нет, срок неизвестен/);
  expect(words).toMatch(/сколько занимают все шаги: 12 рабочих дней 3 часа 45 минут\. Это не срок услуги/);
  expect(await output.locator('.card').count()).toBe(0);
  await browser.close();
});
