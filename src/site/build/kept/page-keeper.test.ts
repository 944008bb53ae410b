import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageReads } from '../../handover.ts';
import type { ReadKey } from '../../reads/reads.ts';
import { KEPT_ROUTES, openPageKeeper } from './page-keeper.ts';

const ROUTE = '/regulations/[...id]';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Built {
  /** Records by their ids. */
  records: Record<string, string>;
  state?: string;
  route?: string;
}

/** Builds a site whose pages are the texts of their records; each page reads its own. */
async function build({ records, state = 'one', route = ROUTE }: Built): Promise<string[]> {
  const made: string[] = [];
  const published = join(folder, 'site');
  const keeper = openPageKeeper({ published, memoryFile: join(folder, 'memory'), state });
  let open: ReadKey[] = [];
  const reads: PageReads = {
    begin: () => {
      open = [];
    },
    end: () => open,
    tell: (key) => records[key.split(' ')[1] ?? ''] ?? 'absent',
  };
  keeper.watch(reads);
  const next = join(folder, 'next');
  for (const [id, text] of Object.entries(records)) {
    const file = `${id}/index.html`;
    const target = join(next, file);
    if (keeper.keep(route, file, target)) continue;
    await keeper.note(route, file, async () => {
      open.push(`regulation ${id}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    });
    made.push(id);
  }
  keeper.finish();
  rmSync(published, { recursive: true, force: true });
  renameSync(next, published);
  keeper.save();
  return made;
}

const page = (id: string) => join(folder, 'site', id, 'index.html');

test('only a page whose record has changed, or is new, is made', async () => {
  expect(await build({ records: { a: '1', b: '1' } })).toEqual(['a', 'b']);
  expect(await build({ records: { a: '1', b: '1' } })).toEqual([]);
  expect(await build({ records: { a: '1', b: '2', c: '1' } })).toEqual(['b', 'c']);
  expect(['a', 'b', 'c'].map((id) => readFileSync(page(id), 'utf8'))).toEqual(['1', '2', '1']);
});

test('another program, other settings and a route that nobody vouches for make every page', async () => {
  await build({ records: { a: '1' } });
  expect(await build({ records: { a: '1' }, state: 'two' })).toEqual(['a']);
  await build({ records: { a: '1' }, route: '/glossary' });
  expect(await build({ records: { a: '1' }, route: '/glossary' })).toEqual(['a']);
});

const PAGES = join(import.meta.dirname, '../../../pages');

test.each([...KEPT_ROUTES])('%s has a page, which is given nothing but the names in its address', (route) => {
  const files = ['.astro', '.ts']
    .map((ending) => `${PAGES}${route}${ending}`)
    .filter((file) => existsSync(file));
  expect(files).toHaveLength(1);
  // What is handed over so is read before the page is rendered, and nobody would note it.
  expect(readFileSync(files[0] ?? '', 'utf8')).not.toMatch(/\bprops\b|\bpaginate\b/);
});

test('a page that somebody has touched, or that is gone, is made', async () => {
  await build({ records: { a: '1', b: '1', c: '1' } });
  const { atime, mtime } = statSync(page('c'));
  writeFileSync(page('a'), 'x');
  rmSync(page('b'));
  // Not even if its time is put back: it is another file.
  rmSync(page('c'));
  writeFileSync(page('c'), 'x');
  writeFileSync(join(folder, 'other'), '');
  utimesSync(page('c'), atime, new Date(mtime.getTime() + 1000));
  expect(await build({ records: { a: '1', b: '1', c: '1' } })).toEqual(['a', 'b', 'c']);
});

test('a build that ends before it remembers costs time, not truth', async () => {
  await build({ records: { a: '1', b: '1' } });
  const remembered = readFileSync(join(folder, 'memory'));
  await build({ records: { a: '2', b: '1' } });
  writeFileSync(join(folder, 'memory'), remembered);
  // What is remembered is of the site before: of its pages one is another file now.
  expect(await build({ records: { a: '1', b: '1' } })).toEqual(['a']);
  expect(readFileSync(page('a'), 'utf8')).toBe('1');
});

test('a damaged memory is none', async () => {
  await build({ records: { a: '1' } });
  const file = join(folder, 'memory');
  const whole = readFileSync(file);
  for (const damaged of [
    whole.subarray(0, -9),
    Buffer.from(whole.toString('latin1').replace('a/index.html', 'b/index.html'), 'latin1'),
    Buffer.alloc(0),
  ]) {
    writeFileSync(file, damaged);
    expect(await build({ records: { a: '1' } })).toEqual(['a']);
  }
});
