/** The preview: the page that one looks at follows the file that one edits, and an error does not take it away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from './open.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ID = 'kz/akmola/2015-a-7-298/ustanovlenie-opeki';
const ERRORS = '#preview-errors';

let folder: string;
let file: string;
let text: string;
let preview: ChildProcess;
let address: string;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-dev-'));
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  file = join(folder, `regulations/${ID}.yaml`);
  text = readFileSync(file, 'utf8');
  // Astro follows no files in a process of tests.
  const { VITEST, NODE_ENV, ...env } = process.env;
  preview = spawn(
    process.execPath,
    [join(ROOT, 'scripts/reglament.ts'), 'dev', '--content', folder, '--date', '2026-01-31', '--port', '0'],
    { env },
  );
  address = await readAddress(preview);
  page = await (await (await browser()).newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.goto(`${address}regulations/${ID}/law/`, { waitUntil: 'load' });
});
afterAll(async () => {
  // The preview first: a page that it has just sent anew may wait for it, and does not close meanwhile.
  preview?.kill();
  if (preview?.exitCode === null) await once(preview, 'exit');
  await page?.context().close();
  rmSync(folder, { recursive: true, force: true });
});

/** @throws Error with what the command says instead */
async function readAddress({ stdout, stderr }: ChildProcess): Promise<string> {
  let told = '';
  stderr?.on('data', (bytes) => {
    told += bytes;
  });
  for await (const bytes of stdout ?? []) {
    told += bytes;
    const found = /http:\S+/.exec(told)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error(told);
}

const shows = (words: string) =>
  page.waitForFunction((asked) => document.body?.innerText.includes(asked), words, { polling: 50 });

test('a page follows the file that is saved, and stays where it was scrolled', async () => {
  await page.evaluate(() => scrollTo(0, 700));
  writeFileSync(
    file,
    text.replace('clerk: { text: канцелярия услугодателя', 'clerk: { text: первая канцелярия'),
  );
  await shows('первая канцелярия');
  await page.waitForFunction(() => scrollY > 500);
});

test('words and items of lists are put into the page that stands', async () => {
  const stays = () => page.evaluate(() => 'reglamentStays' in window);
  await page.evaluate(() => Object.assign(window, { reglamentStays: true }));
  const next = text.replace('clerk: { text: канцелярия услугодателя', 'clerk: { text: вторая канцелярия');
  writeFileSync(file, next);
  await shows('вторая канцелярия');
  writeFileSync(file, next.replace(/^notes:\n/m, 'notes:\n  - { text: новая заметка, at: п. 1 }\n'));
  await shows('новая заметка');
  expect(await stays()).toBe(true);
  const anew = await page.context().newPage();
  await anew.goto(page.url(), { waitUntil: 'load' });
  expect(await page.innerHTML('main')).toBe(await anew.innerHTML('main'));
  await anew.close();
});

/** How editors save: in steps, between which the file is half there. */
const SAVES: readonly [string, (next: string) => Promise<void>][] = [
  [
    'a new file in the place of the old one',
    async (next) => {
      writeFileSync(`${file}.tmp`, next);
      await setTimeout(40);
      renameSync(`${file}.tmp`, file);
    },
  ],
  [
    'a backup first, as vim has it',
    async (next) => {
      renameSync(file, `${file}~`);
      await setTimeout(60);
      writeFileSync(file, next);
      rmSync(`${file}~`);
    },
  ],
  [
    'an empty file, then its text, as VS Code has it',
    async (next) => {
      writeFileSync(file, '');
      await setTimeout(60);
      writeFileSync(file, next);
    },
  ],
];

test.each(SAVES)('no error flashes while an editor saves: %s', async (_, save) => {
  const word = `сохранено ${SAVES.findIndex(([, one]) => one === save)}`;
  const heard: string[] = [];
  const listen = setInterval(async () => {
    const told = (await (await fetch(`${new URL(address).origin}/__reglament/errors`)).json()) as {
      errors: string;
    };
    if (told.errors !== '') heard.push(told.errors);
  }, 10);
  try {
    await save(text.replace('clerk: { text: канцелярия услугодателя', `clerk: { text: ${word}`));
    await shows(word);
  } finally {
    clearInterval(listen);
  }
  expect(heard).toEqual([]);
});

test('an error stands over the last good page with its place and advice, on pages opened later too', async () => {
  writeFileSync(file, text.replace(/^titles:/m, 'titels:'));
  await page.locator(ERRORS).waitFor();
  expect(await page.locator(ERRORS).innerText()).toContain('Возможно, имелось в виду «titles»');
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(`${address}checks/`);
  await page.locator(ERRORS).waitFor();
  writeFileSync(file, text);
  await page.locator(ERRORS).waitFor({ state: 'detached' });
});

test('a new page is there at once, and one that goes is not', async () => {
  const other = join(folder, 'docs/novaya.md');
  const status = async () => (await fetch(`${address}docs/novaya/`)).status;
  expect(await status()).toBe(404);
  mkdirSync(join(folder, 'docs'), { recursive: true });
  writeFileSync(other, '---\ntitle: Новая\nlead: Для проверки.\norder: 99\n---\n\nТекст.\n');
  await expect.poll(status, { timeout: 20_000 }).toBe(200);
  rmSync(other);
  await expect.poll(status, { timeout: 20_000 }).toBe(404);
});

test('nobody is shown a file of the catalogue as it lies there, and no editor is started', async () => {
  const script = join(folder, 'docs/script.html');
  mkdirSync(join(folder, 'docs'), { recursive: true });
  writeFileSync(script, '<script>alert(1)</script>');
  for (const path of [`@fs${script}`, `@fs${script}?raw`, `__open-in-editor?file=${script}`]) {
    const answer = await fetch(`${address}${path}`);
    expect([path, answer.status >= 400]).toEqual([path, true]);
    expect(await answer.text()).not.toContain('alert(1)');
  }
  rmSync(script);
});

test('nothing of the page fails in the preview', () => {
  expect(problems).toEqual([]);
});
