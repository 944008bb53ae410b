import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openSearchIndex, type SearchReport, type SearchRequest } from './search-index.ts';
import { openShardThreads } from './shard-threads.ts';

const CACHE = join(import.meta.dirname, '../../../../node_modules/.cache/reglament');
const PAGES = 40;

let folder: string;
beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'search-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writePage(dir: string, number: number, word = 'справка'): void {
  const path = join(dir, `regulations/u-${number}/index.html`);
  mkdirSync(dirname(path), { recursive: true });
  const sort = `<span data-order="title">услуга ${String(number).padStart(2, '0')}</span><span data-order="date">2015-01-${String(1 + (number % 28)).padStart(2, '0')}</span>`;
  writeFileSync(
    path,
    `<!doctype html><html lang="ru"><title>Услуга ${number}</title><main data-pagefind-body><h1>Услуга ${number}</h1><div hidden data-pagefind-ignore><span data-pagefind-filter="year:${2010 + (number % 3)}"></span>${sort}</div><p>${word} номер ${number}</p></main></html>`,
  );
}

/** All pages, or those from one number to another. */
function makeSite(name: string, [from, to] = [1, PAGES]): string {
  const dir = join(folder, name);
  for (let number = from; number <= to; number += 1) writePage(dir, number);
  return dir;
}

interface Engine {
  mergeIndex(path: string): Promise<void>;
  search(
    words: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{
    results: { id: string; data(): Promise<{ url: string }> }[];
    filters: Record<string, Record<string, number>>;
  }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** The engine of a built site, which reads its files from the disk instead of the network. */
async function openEngine(dir: string): Promise<Engine> {
  vi.stubGlobal('fetch', async (address: string) => {
    const body = await readFile(
      String(address)
        .replace(/^file:\/\//, '')
        .replace(/\?.*$/, ''),
    );
    return new Response(new Uint8Array(body));
  });
  const engine: Engine = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
  const shards = JSON.parse(readFileSync(join(dir, 'pagefind/shards.json'), 'utf8')) as string[];
  for (const shard of shards) await engine.mergeIndex(`file://${join(dir, 'pagefind', shard)}`);
  return engine;
}

/** Pages stand one after another, in the order in which the index wants them. */
async function build(dir: string, request: SearchRequest): Promise<SearchReport> {
  await using threads = openShardThreads();
  const index = openSearchIndex(dir, threads, { language: 'ru', ...request });
  const files = readdirSync(join(dir, 'regulations')).map((name) => `regulations/${name}/index.html`);
  for (const file of index.plan([...files, 'index.html'])) {
    index.stands(file);
    await setImmediate();
  }
  return await index.finish();
}

/** What people get to one question: pages, counts of facets, orders. */
async function find(dir: string) {
  const engine = await openEngine(dir);
  const { results, filters } = await engine.search('справка', { filters: { year: '2011' } });
  // The engine takes the folder of its files for the address of the site.
  const urls = await Promise.all(
    results.map(async ({ data }) => (await data()).url.replace(/^.*\/regulations/, '')),
  );
  const orders = JSON.parse(readFileSync(join(dir, 'pagefind/orders.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  const names = new Map(results.map(({ id }, index) => [id, urls[index]]));
  const inOrder = (order: string) => orders[order]?.flatMap((id) => names.get(id) ?? []);
  return {
    urls: urls.sort(),
    filters,
    all: await engine.filters(),
    title: inOrder('title'),
    date: inOrder('date'),
  };
}

test('parts that are searched as one find what one index finds, with its counts and in its orders', async () => {
  const [whole, parted] = [makeSite('whole'), makeSite('parted')];
  expect(await build(whole, {})).toMatchObject({ pages: PAGES, made: 1, shards: 1 });
  expect(await build(parted, { most: 5 })).toMatchObject({ pages: PAGES, made: 8, shards: 8 });
  const [one, several] = [await find(whole), await find(parted)];
  expect(one.urls).toHaveLength(14);
  expect(several).toEqual(one);
  // In the order of their numbers, which is that of their titles.
  expect(one.title?.map((url) => Number(/u-(\d+)/.exec(url)?.[1]))).toEqual(
    Array.from({ length: 14 }, (_, index) => 1 + index * 3),
  );
});

test('indexes that two machines have made of their regions are searched as one', async () => {
  const whole = makeSite('country');
  await build(whole, {});
  const half = PAGES / 2;
  const [one, other] = [makeSite('one-region', [1, half]), makeSite('other-region', [half + 1, PAGES])];
  await build(one, {});
  await build(other, { most: 10 });
  // What a third job does with what they have published: folders beside each other, and lists that name both.
  const read = (dir: string, name: string) => JSON.parse(readFileSync(join(dir, 'pagefind', name), 'utf8'));
  const parts = ['', ...read(other, 'shards.json')].map((part) => `other/${part}`);
  cpSync(join(other, 'pagefind'), join(one, 'pagefind/other'), { recursive: true });
  writeFileSync(join(one, 'pagefind/shards.json'), JSON.stringify([...read(one, 'shards.json'), ...parts]));
  const expected = await find(whole);
  const found = await find(one);
  expect(expected.urls).toHaveLength(14);
  expect(found.urls).toEqual(expected.urls);
  expect(found.all).toEqual(expected.all);
  expect(found.filters).toEqual(expected.filters);
});

test('only the part with a changed page is made, and the index is as if it were made whole', async () => {
  const dir = join(folder, 'published');
  const next = () => makeSite('next');
  const kept = { published: dir, memoryFile: join(folder, 'memory'), state: 'one' };
  const publish = ({ save }: { save(): void }) => {
    rmSync(dir, { recursive: true, force: true });
    renameSync(join(folder, 'next'), dir);
    save();
  };
  publish(await build(next(), { most: 5, kept }));
  const unchanged = await build(next(), { most: 5, kept });
  expect(unchanged.made).toBe(0);
  publish(unchanged);
  writePage(next(), 7, 'заявление');
  const edited = await build(join(folder, 'next'), { most: 5, kept });
  expect(edited.made).toBe(1);
  publish(edited);
  const whole = makeSite('again');
  writePage(whole, 7, 'заявление');
  await build(whole, { most: 5 });
  expect(filesOf(join(dir, 'pagefind'))).toEqual(filesOf(join(whole, 'pagefind')));
  // A file of a part that somebody has taken away costs that part.
  const [shard = ''] = JSON.parse(readFileSync(join(dir, 'pagefind/shards.json'), 'utf8')) as string[];
  rmSync(join(dir, 'pagefind', shard, 'pagefind-entry.json'));
  next();
  writePage(join(folder, 'next'), 7, 'заявление');
  expect((await build(join(folder, 'next'), { most: 5, kept })).made).toBe(1);
  expect(filesOf(join(folder, 'next/pagefind'))).toEqual(filesOf(join(whole, 'pagefind')));
});

function filesOf(dir: string): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(dir.length), readFileSync(path, 'base64')]));
}
