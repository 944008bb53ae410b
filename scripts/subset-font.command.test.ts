import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const FONTS = new URL('../public/fonts/', import.meta.url);

test('the fonts, their rules and the widths of their letters are what the script writes', async () => {
  const script = new URL('subset-font.ts', import.meta.url).pathname;
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined();
});

test('a Russian page loads less than 22 KB of fonts, with Latin letters in both weights', async () => {
  const parts = ['cyrillic', 'signs', 'latin'].flatMap((part) => [`${part}-400`, `${part}-600`]);
  const sizes = await Promise.all(parts.map((part) => stat(new URL(`golos-text-${part}.woff2`, FONTS))));
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(22_000);
});

test('the licence stands beside them', async () => {
  expect(await readdir(FONTS)).toContain('OFL.txt');
});
