/** A rename loses not a byte of what it does not rename. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from './__fixtures__/run-command.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'reglament-rename-'));
  cpSync('content', join(home, 'content'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const OLD = 'kz/akmola/2015-a-7-298/lagerya';
const SERVICE = 'content/services/kz/lagerya.yaml';
const rename = () => runCommand(['rename', OLD, `${OLD}-2`], home);

it('a record that is not UTF-8 is refused, with every other, before its letters are lost', async () => {
  const file = join(home, SERVICE);
  const spoilt = Buffer.concat([readFileSync(file), Buffer.from([0x23, 0xcf, 0xf0, 0x0a])]);
  writeFileSync(file, spoilt);
  const { status, stderr } = await rename();
  expect([status, stderr]).toEqual([2, expect.stringContaining('«services/kz/lagerya.yaml» не в UTF-8')]);
  expect(readFileSync(file)).toEqual(spoilt);
});

it('a mark of byte order and ends of lines stay as they are', async () => {
  const file = join(home, SERVICE);
  const text = `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(file, text);
  expect((await rename()).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(text.replace(OLD, `${OLD}-2`));
});
