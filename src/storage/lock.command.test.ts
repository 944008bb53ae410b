import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ASIDE } from './change.ts';
import { holdFolder } from './folder.ts';
import { BusyError } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that holds the folder until it is killed. */
async function holder() {
  const module = JSON.stringify(new URL('folder.ts', import.meta.url).href);
  const program = `
    const { holdFolder } = await import(${module});
    await holdFolder(${JSON.stringify(folder)}, async () => {
      process.stdout.write('held');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(child.stdout, 'data');
  return child;
}

it('a second writer is refused clearly, and may write when the first was killed', async () => {
  const child = await holder();
  const write = () => holdFolder(folder, (held) => held.write(new Map([['a', 'b']])));
  await expect(write()).rejects.toThrow(BusyError);
  await expect(write()).rejects.toThrow(/пишет другой запуск/);
  expect(existsSync(join(folder, 'a'))).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await write();
  expect(readdirSync(folder)).toEqual(['a']);
});

it('of many at once in one process each is whole, and the others are refused', async () => {
  const runs = Array.from({ length: 20 }, (_, number) =>
    holdFolder(folder, async ({ write }) => {
      write(
        new Map([
          ['a', `${number}`],
          ['b', `${number}`],
        ]),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }).then(
      () => 'written',
      (error: unknown) => (error instanceof BusyError ? 'busy' : error),
    ),
  );
  const outcomes = await Promise.all(runs);
  expect(new Set(outcomes)).toEqual(new Set(['written', 'busy']));
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'));
  expect(readdirSync(folder)).toEqual(['a', 'b']);
});

it('a plan of somebody else writes nowhere', async () => {
  const odd = ['../x', '/x', 'a/../../x', '', 'a//b', './a', 7, null];
  for (const path of [...odd, '.git/hooks/pre-commit', 'a/.GIT/config', 'a\\..\\..\\x']) {
    const held = join(folder, 'held');
    rmSync(held, { recursive: true, force: true });
    await holdFolder(held, ({ write }) => write(new Map([['keep', 'old']])));
    mkdirSync(join(held, ASIDE));
    writeFileSync(join(held, ASIDE, '0.new'), 'new');
    const aside = String(lstatSync(join(held, ASIDE), { bigint: true }).ino);
    writeFileSync(join(held, ASIDE, 'plan.json'), JSON.stringify({ aside, plan: [{ path, does: 'write' }] }));
    await expect(holdFolder(held, () => undefined)).rejects.toThrow(/составлен не этой программой/);
    expect(readFileSync(join(held, 'keep'), 'utf8')).toBe('old');
  }
  expect(readdirSync(folder)).toEqual(['held']);
});

it.each([
  ['of the shape that it once had', [{ path: 'keep', does: 'write' }]],
  ['of another folder', { aside: '1', plan: [{ path: 'keep', does: 'write' }] }],
  ['of nothing', null],
])('a plan %s, which came with a branch or an archive, is not carried out', async (_, plan) => {
  writeFileSync(join(folder, 'keep'), 'old');
  mkdirSync(join(folder, ASIDE));
  writeFileSync(join(folder, ASIDE, '0.new'), 'new');
  writeFileSync(join(folder, ASIDE, 'plan.json'), JSON.stringify(plan));
  const written = holdFolder(folder, ({ write }) => write(new Map([['other', 'text']])));
  await expect(written).rejects.toThrow(/попал сюда с чужими файлами/);
  expect(readFileSync(join(folder, 'keep'), 'utf8')).toBe('old');
  expect(existsSync(join(folder, 'other'))).toBe(false);
});

it('a pipe or a socket in the place of a file is refused, not waited for', async () => {
  const server = createServer().listen(join(folder, 'a'));
  await once(server, 'listening');
  try {
    const written = holdFolder(folder, ({ write }) => write(new Map([['a', 'text']])));
    await expect(written).rejects.toThrow(/канал или устройство/);
  } finally {
    server.close();
  }
});

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s clears away what was begun, and ends the process as it would',
  async (signal) => {
    const begun = join(folder, 'begun');
    const program = `
    const { onInterrupt } = await import(${JSON.stringify(new URL('interrupt.ts', import.meta.url).href)});
    const { mkdirSync, rmSync } = await import('node:fs');
    mkdirSync(${JSON.stringify(begun)});
    onInterrupt(() => rmSync(${JSON.stringify(begun)}, { recursive: true }));
    process.stdout.write('begun');
    setTimeout(() => {}, 60_000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual([]);
  },
);
