/**
 * The commands as they are called. A scenario is one file: what is changed in a small sound catalogue, the command,
 * and what comes of it. `vitest -u` writes the results of a scenario that has only its beginning.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type Changes, SOUND, writeContent } from '../src/catalog/__fixtures__/content.ts';
import { runCommand } from './__fixtures__/run-command.ts';

const SCENARIOS = new URL('__scenarios__/', import.meta.url);

interface Scenario {
  /** Everything up to the results, as it stands. */
  beginning: string;
  changes: Changes;
  /** The changes that are in the history of git; the others are made after it. */
  committed?: Changes;
  argv: string[];
}

/**
 * Sections begin with `=== name`: `file <path>`, `edit <path>`, `remove <path>`, `commit` (what stands above it),
 * `command`, then results.
 */
function readScenario(name: string): Scenario {
  const text = readFileSync(new URL(name, SCENARIOS), 'utf8');
  const [beginning = ''] = text.split(/^=== status$/m);
  const changes: Changes = {};
  let committed: Changes | undefined;
  let argv: string[] = [];
  for (const section of beginning.split(/^=== /m).slice(1)) {
    const feed = section.indexOf('\n');
    const [verb = '', path = ''] = section.slice(0, feed).split(' ');
    const body = section.slice(feed + 1);
    if (verb === 'file') changes[path] = body;
    else if (verb === 'remove') changes[path] = undefined;
    else if (verb === 'edit') changes[path] = edit(changes[path] ?? SOUND[path], body);
    else if (verb === 'commit') committed = { ...changes };
    else if (verb === 'command') argv = body.trim().split(' ').slice(1);
    else throw new Error(`${name}: unknown section «${verb}»`);
  }
  return { beginning: `${beginning.trimEnd()}\n`, changes, ...(committed && { committed }), argv };
}

/** Lines `- old` and `+ new`: the old piece has to be there. */
function edit(text: unknown, body: string): string {
  const pick = (sign: string) =>
    body
      .split('\n')
      .filter((line) => line.startsWith(`${sign} `))
      .map((line) => line.slice(2))
      .join('\n');
  const [from, to] = [pick('-'), pick('+')];
  if (!String(text).includes(from)) throw new Error(`nothing to edit: «${from}»`);
  return String(text).replace(from, to);
}

/** A content folder in a repository: changes over what is committed are not. */
function writeRepository(committed: Changes, changes: Changes): string {
  const dir = writeContent(committed);
  const cwd = dirname(dir);
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  for (const argv of [
    ['init', '-q'],
    ['add', '.'],
    [...author, 'commit', '-q', '-m', 'a'],
  ]) {
    const { status, stderr } = spawnSync('git', argv, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(dir, path));
    else writeFileSync(join(dir, path), text);
  }
  return cwd;
}

it.each(readdirSync(SCENARIOS))('%s', async (name) => {
  const { beginning, changes, committed, argv } = readScenario(name);
  const cwd = committed ? writeRepository(committed, changes) : dirname(writeContent(changes));
  const { status, stdout, stderr } = await runCommand(argv, cwd);
  const result = `${beginning}=== status\n${status}\n=== stdout\n${stdout}=== stderr\n${stderr}`;
  await expect(result).toMatchFileSnapshot(new URL(name, SCENARIOS).pathname);
});
