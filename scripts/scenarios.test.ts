/**
 * The commands from outside. A scenario is one file: what is changed in a small sound catalogue, the command,
 * and what comes of it. `vitest -u` writes the results of a scenario that has only its beginning.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { type Changes, SOUND, writeContent } from '../src/catalog/__fixtures__/content.ts';

const SCENARIOS = new URL('__scenarios__/', import.meta.url);
const FRONT = new URL('reglament.ts', import.meta.url).pathname;

interface Scenario {
  /** Everything up to the results, as it stands. */
  beginning: string;
  changes: Changes;
  argv: string[];
}

/** Sections begin with `=== name`: `file <path>`, `edit <path>`, `remove <path>`, `command`, then results. */
function readScenario(name: string): Scenario {
  const text = readFileSync(new URL(name, SCENARIOS), 'utf8');
  const [beginning = ''] = text.split(/^=== status$/m);
  const changes: Changes = {};
  let argv: string[] = [];
  for (const section of beginning.split(/^=== /m).slice(1)) {
    const feed = section.indexOf('\n');
    const [verb = '', path = ''] = section.slice(0, feed).split(' ');
    const body = section.slice(feed + 1);
    if (verb === 'file') changes[path] = body;
    else if (verb === 'remove') changes[path] = undefined;
    else if (verb === 'edit') changes[path] = edit(changes[path] ?? SOUND[path], body);
    else if (verb === 'command') argv = body.trim().split(' ').slice(1);
    else throw new Error(`${name}: unknown section «${verb}»`);
  }
  return { beginning: `${beginning.trimEnd()}\n`, changes, argv };
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

it.each(readdirSync(SCENARIOS))('%s', async (name) => {
  const { beginning, changes, argv } = readScenario(name);
  const cwd = dirname(writeContent(changes));
  const { status, stdout, stderr } = spawnSync(process.execPath, [FRONT, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  const result = `${beginning}=== status\n${status}\n=== stdout\n${stdout}=== stderr\n${stderr}`;
  await expect(result).toMatchFileSnapshot(new URL(name, SCENARIOS).pathname);
});
