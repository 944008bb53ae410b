import { createHash, generateKeyPairSync } from 'node:crypto';
import { statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as astro } from 'astro';
import { dump, load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSyntheticCatalogue } from '../../../scripts/synthetic/catalogue.ts';
import { inspect } from '../../catalog/inspect.ts';
import { type Loaded, loadCatalog } from '../../catalog/load.ts';
import { buildSite } from './build-site.ts';
import { verifyChecksums } from './checksums.ts';
import { gatherData } from './data/gather-data.ts';
import { writeData } from './data/write-data.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const DATE = '2026-01-01';

/** By this seed two services are in two acts each. */
const TWO_LANGUAGES = { records: 6, perAct: 2, flows: 2, seed: 47932 };
/** More than a page of a list. */
const MANY = { records: 51, flows: 2, seed: 7 };

/** Signs every site of these tests: the same sums have the same signature. */
const KEY = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'der' },
});
const nameKey = (key: Buffer) => key.toString('base64');

/** A whole site takes seconds, on a busy machine tens of them. */
const TIMEOUT = 180_000;

let folder: string;
let contentDir: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'test-'));
  contentDir = join(folder, 'content');
  await writeSyntheticCatalogue({ out: contentDir, from: join(ROOT, 'content'), ...TWO_LANGUAGES });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @param spoil changes the catalogue after it has been checked */
async function build(
  content: string,
  out: string,
  spoil: (loaded: Loaded) => void = () => {},
): Promise<string> {
  const loaded = await loadCatalog(content);
  expect(loaded.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  const inspection = inspect(content, loaded, DATE);
  spoil(loaded);
  const outDir = join(folder, out);
  const diagramsDir = join(folder, 'diagrams');
  // What is remembered of one site no other takes; the program of the pages, which takes seconds to bundle, all share.
  const memoryDir = join(folder, 'memory');
  const wanted = {
    root: ROOT,
    loaded,
    inspection,
    contentDir: content,
    date: DATE,
    outDir,
    diagramsDir,
    memoryDir,
  };
  await buildSite({ ...wanted, privateKey: KEY.privateKey });
  return outDir;
}

/** @returns the id of a regulation that states no term any more, and is a draft now */
async function takeTermsAway(content: string): Promise<string> {
  const folderOfRecords = join(content, 'regulations');
  for (const name of await readdir(folderOfRecords, { recursive: true })) {
    const file = join(folderOfRecords, name);
    const text = name.endsWith('.yaml') ? await readFile(file, 'utf8') : '';
    if (!/^terms:/m.test(text)) continue;
    const [schema = ''] = text.split('\n');
    const { terms: _, ...record } = load(text) as Record<string, unknown>;
    await writeFile(file, `${schema}\n${dump({ draft: true, ...record })}`);
    return name.replace(/\.yaml$/, '');
  }
  throw new Error('no regulation states a term');
}

/** Every file of a folder, by its path. */
async function filesOf(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(dir.length), await readFile(path)] as const)),
  );
}

async function hashesOf(dir: string): Promise<Record<string, string>> {
  const files = [...(await filesOf(dir))].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    files.map(([path, body]) => [path, createHash('sha256').update(body).digest('hex')]),
  );
}

test('the same content on the same day gives the same bytes, the search index among them', {
  timeout: TIMEOUT,
}, async () => {
  const first = await hashesOf(await build(contentDir, 'first'));
  // Whose files nobody else may read publishes a site all the same.
  const own = process.umask(0o077);
  const out = await build(contentDir, 'second');
  process.umask(own);
  const second = await hashesOf(out);
  const closed = (await readdir(out, { recursive: true })).filter((path) => {
    const { mode } = statSync(join(out, path));
    return (mode & 0o044) !== 0o044;
  });
  expect(closed).toEqual([]);
  expect(second).toEqual(first);
  const paths = Object.keys(first);
  expect(paths).toEqual(expect.arrayContaining(['/404.html', '/index.html', '/catalogue/index.html']));
  expect(
    paths.filter(
      (path) => /^\/regulations\/.+\/index\.html$/.test(path) && !path.endsWith('/law/index.html'),
    ),
  ).toHaveLength(TWO_LANGUAGES.records);
  const compared = paths.filter((path) => /^\/compare\/kz\/.+\/with\/kz\/.+\/index\.html$/.test(path));
  expect(compared.length).toBeGreaterThan(1);
  expect(paths.filter((path) => path.startsWith('/compare/data/kz/'))).not.toEqual([]);
  expect(paths.filter((path) => path.startsWith('/pagefind/fragment/')).length).toBeGreaterThan(
    TWO_LANGUAGES.records,
  );
});

test('a signed site is known by its key, and so is each file that is not as it was built', async () => {
  const dir = join(folder, 'second');
  const own = nameKey(KEY.publicKey);
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
  const whole = { missing: [], changed: [], added: [], signature: 'good' };
  expect(verifyChecksums(dir, own)).toMatchObject(whole);
  expect(verifyChecksums(dir, nameKey(other))).toMatchObject({ ...whole, signature: 'bad' });
  const page = await readFile(join(dir, 'index.html'));
  page[page.length - 1] = (page.at(-1) ?? 0) ^ 1;
  await rm(join(dir, 'index.html'));
  await writeFile(join(dir, 'index.html'), page);
  await rm(join(dir, '404.html'));
  await writeFile(join(dir, 'added.txt'), '');
  expect(verifyChecksums(dir, own)).toMatchObject({
    missing: ['404.html'],
    changed: ['index.html'],
    added: ['added.txt'],
    signature: 'good',
  });
});

test('every page stands in each language of the catalogue, and what is the same in all stands once', async () => {
  const files = await filesOf(join(folder, 'first'));
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const [russian, kazakh] = [false, true].map((kk) => pages.filter((path) => path.startsWith('/kk/') === kk));
  expect(kazakh).toEqual(russian?.map((path) => `/kk${path}`));
  for (const path of kazakh ?? []) {
    const html = `${files.get(path)}`;
    expect(html, path).toMatch(/<html lang="kk"[ >]/);
    const here = path.slice('/kk'.length).replace('index.html', '');
    const russianVersion = here === '/404.html' ? '/' : here;
    expect(html, path).toContain(`href="${russianVersion}" lang="ru" hreflang="ru"`);
  }
  const shared = /^\/kk\/(assets|fonts|diagrams|icon\.svg)/;
  expect([...files.keys()].filter((path) => shared.test(path))).toEqual([]);
  expect(files.has('/kk/pagefind/pagefind.js')).toBe(true);
});

/** @returns folder with nothing but the open data of the catalogue */
async function writeOpenData(): Promise<string> {
  const dir = join(folder, 'data');
  const loaded = await loadCatalog(contentDir);
  await writeData(dir, gatherData(loaded.catalog, inspect(contentDir, loaded, DATE), DATE));
  return dir;
}

test('Astro left alone writes the same pages', { timeout: TIMEOUT }, async () => {
  const outDir = join(folder, 'plain');
  // It reads the settings that the builds before have left in the environment; of two languages they left the last.
  process.env.REGLAMENT_LANGUAGE = '';
  await astro({ root: ROOT, outDir, logLevel: 'warn' });
  const ours = Object.entries(await hashesOf(join(folder, 'first')));
  // What the build adds to the pages: a second language, pictures, open data, the index, the files for robots, sums, the mark.
  const added =
    /^\/(kk\/|diagrams\/|pagefind\/|robots\.txt$|_headers$|_nginx\.conf$|sitemap\.xml$|SHA256SUMS|\.reglament-site$)/;
  const openData = await filesOf(await writeOpenData());
  const pages = ours.filter(([path]) => !added.test(path) && !openData.has(path));
  expect(await hashesOf(outDir)).toEqual(Object.fromEntries(pages));
});

test('a page that fails fails the build, is named, and leaves the last good site as it was', {
  timeout: TIMEOUT,
}, async () => {
  const before = await hashesOf(join(folder, 'first'));
  const ghost = 'kz/nowhere/2013-1/ghost';
  const failing = build(contentDir, 'first', ({ catalog }) => {
    const [any] = catalog.regulations.values();
    if (any === undefined) throw new Error('no regulation to copy');
    (catalog.regulations as Map<string, typeof any>).set(ghost, { ...any, id: ghost });
  });
  // Whichever of its pages comes first.
  await expect(failing).rejects.toThrow(/^page \/\S*kz\/nowhere\/2013-1\/ghost\S*: ./);
  expect(await hashesOf(join(folder, 'first'))).toEqual(before);
  expect((await readdir(folder)).filter((name) => /^\.?first/.test(name))).toEqual(['first']);
});

test('the content of another agency makes a site of that agency, without a change of code', {
  timeout: TIMEOUT,
}, async () => {
  const agency = join(folder, 'agency');
  const source = join(folder, 'agency-source');
  await cp(join(ROOT, 'content/calendars'), join(source, 'calendars'), { recursive: true });
  await mkdir(join(source, 'docs'));
  await writeFile(join(source, 'docs/method.md'), '---\ntitle: Как мы считаем\n---\n\nПодробно.\n');
  const names = ['Северный край', 'Южный край', 'Западный край'];
  const spheres = ['Торговля', 'Ремёсла', 'Связь'];
  const site = {
    name: 'Справочник края',
    tagline: 'Все процедуры на одной полке',
    owner: 'Управление процедур края',
    language: 'ru',
    address: 'https://example.org/kray/',
    regions: Object.fromEntries(names.map((name, index) => [`r${index}`, { name, in: `тут: ${name}` }])),
    spheres: Object.fromEntries(spheres.map((name, index) => [`s${index}`, { name }])),
    registers: { adilet: { name: 'Реестр края', home: 'https://example.org' } },
  };
  await writeFile(
    join(source, 'site.yaml'),
    `# yaml-language-server: $schema=../schemas/site.schema.json\n${dump(site)}`,
  );
  await writeSyntheticCatalogue({ out: agency, from: source, ...MANY });
  const termless = await takeTermsAway(agency);
  const files = await filesOf(await build(agency, 'agency-site'));
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, body]) => [path, `${body}`] as const);
  expect(pages.length).toBeGreaterThan(MANY.records);
  expect(files.has('/catalogue/2/index.html')).toBe(true);
  const ours = /Регламент<\/(title|a)>|Акмолинск|Восточно-Казахстанск|Куда обратиться за государственной/;
  for (const [path, html] of pages) {
    expect(html, path).toContain('Справочник края</title>');
    expect(html, path).toContain('Управление процедур края');
    expect(html, path).toContain('href="/kray/catalogue/"');
    expect(html, path).not.toMatch(ours);
    expect(html, path).not.toContain('hreflang');
  }
  // Where nobody states a term, the page says so instead of counting.
  expect(`${files.get(`/regulations/${termless}/index.html`)}`).toMatch(
    /<template data-unknown="\w+">.*?нельзя: .*?срок неизвестен.*?Это не срок услуги.*?<\/template>/s,
  );
  // A draft says so on its pages and wherever it is listed.
  for (const page of ['', 'law/']) {
    expect(`${files.get(`/regulations/${termless}/${page}index.html`)}`).toMatch(
      /<p class="banner[^>]*>.*Черновик: запись/s,
    );
  }
  expect(
    pages.filter(([path, html]) => path.startsWith('/catalogue/') && html.includes('Черновик: ')).length,
  ).toBeGreaterThan(0);
  const home = `${files.get('/index.html')}`;
  for (const name of [...names, ...spheres]) expect(home).toContain(name);
});
