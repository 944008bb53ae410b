/** What only a process of its own can show; everything else about the commands is tried in this one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeContent } from '../src/catalog/__fixtures__/content.ts';

const FRONT = join(import.meta.dirname, 'reglament.ts');
const ENV = { PATH: process.env.PATH };

it('hands the shell its exit code, and minds no reader that has seen enough', () => {
  const cwd = dirname(writeContent({ 'acts/kz/vko/2014-198.yaml': 'date: nonsense\n' }));
  const script = '"$0" "$1" check | head -n 1; echo "$' + '{PIPESTATUS[0]}"';
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, process.execPath, FRONT], {
    cwd,
    env: ENV,
    encoding: 'utf8',
  });
  expect({ last: stdout.trimEnd().split('\n').at(-1), stderr }).toEqual({ last: '1', stderr: '' });
});

it('tells what went wrong before a command could begin, without a stack', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'reglament-gone-'));
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'rmdir "$PWD"; exec "$0" "$1" check', process.execPath, FRONT],
    { cwd, env: ENV, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^reglament[^\n]*ENOENT[^\n]*\n$/);
});

it('serves until a signal ends it, and then ends well', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'reglament-serve-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  writeFileSync(join(cwd, '404.html'), '<h1>нет</h1>');
  const serving = spawn(process.execPath, [FRONT, 'serve', '--out', '.', '--port', '0'], { cwd, env: ENV });
  const ended = new Promise((resolve) => {
    serving.once('exit', (status, signal) => resolve({ status, signal }));
  });
  const said = await new Promise<string>((resolve) => {
    serving.stdout.once('data', (bytes) => resolve(`${bytes}`));
  });
  expect(said).toMatch(/http:\/\/localhost:\d+\//);
  serving.kill('SIGTERM');
  expect(await ended).toEqual({ status: 0, signal: null });
});
