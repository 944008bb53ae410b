/**
 * What passes the check builds: the small catalogue, changed as far as the check lets it, becomes a site of which nothing
 * runs, and the same one in another place, at another time and under other settings of the machine.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { load } from 'js-yaml';
import { inspect } from '../../../src/catalog/inspect.ts';
import { recordAt } from '../../../src/catalog/kinds.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { schemaFindings } from '../../../src/catalog/schema-findings.ts';
import { safeText } from '../../safe-output.ts';
import type { Random } from '../../synthetic/random.ts';
import { SMALL } from '../catalogue.ts';
import { decodeBytes, encodeText, type Input } from '../input.ts';
import { mutateBytes, mutateData } from '../mutate.ts';
import { writeFiles } from '../shelf.ts';
import { assertInert, filesIn } from '../site-files.ts';
import { holds, type Trial } from '../trial.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** On the disk of the program, as a site is. */
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const DAY = '2026-01-01';

/** Another machine: its clock, its words, what it lets others read. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Changes some of the files, each as far as its schema lets it. */
function mutate(input: Input, random: Random): Input {
  const changed = Object.entries(SMALL)
    .filter(() => random.chance(0.3))
    .flatMap(([path, text]): [string, Uint8Array][] => {
      const before = input[path] ?? encodeText(text);
      const after = path.endsWith('.md') ? mutateBytes(before, random) : mutateRecord(path, before, random);
      return after === undefined ? [] : [[path, after]];
    });
  return { ...input, ...Object.fromEntries(changed) };
}

function mutateRecord(path: string, bytes: Uint8Array, random: Random): Uint8Array | undefined {
  const place = recordAt(path);
  if (typeof place === 'string') return undefined;
  let data = load(decodeBytes(bytes));
  for (let times = random.integer(2, 12); times > 0; times -= 1) {
    const next = mutateData(data, random);
    if (schemaFindings(place.kind, next as never).length === 0) data = next;
  }
  return encodeText(JSON.stringify(data, null, 1));
}

/**
 * Writes the catalogue with as many of the changes as the check accepts.
 *
 * @returns the paths of those
 */
async function writeAccepted(contentDir: string, input: Input): Promise<string[]> {
  writeFiles(contentDir, { ...SMALL, ...input });
  let changed = Object.keys(input);
  // What a change breaks in other records shows only in all of them.
  for (;;) {
    const loaded = await loadCatalog(contentDir);
    const { findings } = inspect(contentDir, loaded, DAY);
    const errors = findings.filter(
      ({ severity, acknowledged }) => severity === 'error' && acknowledged === undefined,
    );
    if (errors.length === 0) return changed;
    const faulty = new Set(errors.map(({ file }) => file.slice('content/'.length)));
    const said = errors.map(({ text: { en } }) => `${en.message} ${en.got}`).join(' ');
    const guilty = changed.filter((path) => faulty.has(path));
    // The record that an innocent one refers to; acts and what else is referred to stand first.
    const named = changed.filter((path) => said.includes(path.replace(/^\w+\/|\.yaml$/g, '')));
    const back = guilty.length > 0 ? guilty : named.length > 0 ? named : changed.slice(0, 1);
    holds(back.length > 0, `the small catalogue has an error: ${errors[0]?.text.en.message}`);
    for (const path of back) writeFiles(contentDir, { [path]: SMALL[path] ?? '' });
    changed = changed.filter((path) => !back.includes(path));
  }
}

async function buildInto(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Map<string, Buffer>> {
  const umask = environment.LANG === undefined ? '022' : '077';
  const argv = ['build', '--content', join(folder, 'content'), '--out', join(folder, 'site'), '--date', DAY];
  const command = [process.execPath, join(ROOT, 'scripts/reglament.ts'), ...argv];
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_OF_BUILD,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr, [status]] = await Promise.all([
    readStream(child.stdout),
    readStream(child.stderr),
    once(child, 'exit'),
  ]);
  const said = safeText((stdout + stderr).replaceAll(folder, '').slice(-1500));
  holds(status === 0, `build ends with ${status}: ${said}`);
  return filesIn(join(folder, 'site'));
}

const hashBytes = (bytes: Buffer | undefined) => bytes && createHash('sha256').update(bytes).digest('hex');

/** A folder of a try, in which `use` finds the accepted catalogue and the paths of what was changed in it. */
async function inFolder<T>(input: Input, use: (folder: string, changed: string[]) => Promise<T>): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fuzz-'));
  try {
    return await use(folder, await writeAccepted(join(folder, 'content'), input));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The kinds of pages that a site has. */
const listTemplates = (files: ReadonlyMap<string, Buffer>) =>
  [...files.keys()].map((path) => path.split('/').slice(0, 3).join('/'));

async function isSameElsewhere(input: Input): Promise<string[]> {
  return inFolder(input, async (folder, changed) => {
    const here = await buildInto(folder);
    const other = join(folder, 'другое место');
    await writeAccepted(join(other, 'content'), input);
    const there = await buildInto(other, ELSEWHERE);
    const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
      (path) => hashBytes(here.get(path)) !== hashBytes(there.get(path)),
    );
    holds(
      differing.length === 0,
      `differs elsewhere: ${differing.slice(0, 5).join(', ')} (${differing.length})`,
    );
    return [...changed, ...listTemplates(here)];
  });
}

async function isInert(input: Input): Promise<string[]> {
  return inFolder(input, async (folder, changed) => {
    const files = await buildInto(folder);
    assertInert(files);
    return [...changed, ...listTemplates(files)];
  });
}

/** Longer than this a build hangs; it has a site's worth of pages to make, on a machine that does other things too. */
const MOST_OF_BUILD = 200_000;

const COMMON = { seeds: [{}], mutate } as const;

export const builds: Trial = { name: 'builds', share: 6, most: MOST_OF_BUILD, run: isInert, ...COMMON };
export const elsewhere: Trial = {
  name: 'elsewhere',
  share: 2,
  most: 2 * MOST_OF_BUILD,
  run: isSameElsewhere,
  ...COMMON,
};
