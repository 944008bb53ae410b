/**
 * What passes the check builds: the shipped records, each changed as far as the check lets it, become a site of which
 * nothing runs, and the same one in another place, at another time and under other settings of the machine.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { load } from 'js-yaml';
import { inspect } from '../../../src/catalog/inspect.ts';
import { recordAt } from '../../../src/catalog/kinds.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { schemaFindings } from '../../../src/catalog/schema-findings.ts';
import { safeText } from '../../safe-output.ts';
import type { Random } from '../../synthetic/random.ts';
import { mutateData } from '../mutate.ts';
import { assertInert, filesIn } from '../site-files.ts';
import { holds, type Trial } from '../trial.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CONTENT = join(ROOT, 'content');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const DAY = '2026-01-01';

/** Another machine: its clock, its words, what it lets others read. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** @returns the paths of the records that were changed and are accepted */
async function writeAcceptedMutants(contentDir: string, random: Random): Promise<string[]> {
  const paths = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const changed = paths.sort().filter((path) => {
    const mutant = makeMutant(path, random);
    if (mutant !== undefined) writeFileSync(join(contentDir, path), mutant);
    return mutant !== undefined;
  });
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
    holds(back.length > 0, `the shipped records have an error: ${errors[0]?.text.en.message}`);
    for (const path of back) cpSync(join(CONTENT, path), join(contentDir, path));
    changed.splice(0, changed.length, ...changed.filter((path) => !back.includes(path)));
  }
}

function makeMutant(path: string, random: Random): string | undefined {
  const place = recordAt(path);
  const data = load(readFileSync(join(CONTENT, path), 'utf8'));
  if (typeof place === 'string') return undefined;
  for (let tries = 0; tries < 10; tries += 1) {
    let mutant: unknown = data;
    for (let times = random.integer(1, 6); times > 0; times -= 1) {
      const next = mutateData(mutant, random);
      if (schemaFindings(place.kind, next as never).length === 0) mutant = next;
    }
    if (mutant !== data) return JSON.stringify(mutant, null, 1);
  }
  return undefined;
}

async function buildInto(
  contentDir: string,
  out: string,
  environment: Record<string, string> = {},
): Promise<void> {
  const umask = environment.LANG === undefined ? '022' : '077';
  const argv = [
    join(ROOT, 'scripts/reglament.ts'),
    'build',
    '--content',
    contentDir,
    '--out',
    out,
    '--date',
    DAY,
  ];
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, ...argv], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  const [stdout, stderr, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit'),
  ]);
  holds(
    status === 0,
    `build of ${contentDir} ends with ${status}: ${safeText((stdout + stderr).slice(-1500))}`,
  );
}

function hashFiles(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map([...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]));
}

async function run(random: Random): Promise<string[]> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'fuzz-'));
  const contentDir = join(folder, 'content');
  cpSync(CONTENT, contentDir, { recursive: true });
  const changed = await writeAcceptedMutants(contentDir, random);
  await buildInto(contentDir, join(folder, 'site'));
  const files = filesIn(join(folder, 'site'));
  assertInert(files);
  const other = join(folder, 'другое место');
  cpSync(contentDir, join(other, 'content'), { recursive: true });
  await buildInto(join(other, 'content'), join(other, 'site'), ELSEWHERE);
  const [here, there] = [hashFiles(files), hashFiles(filesIn(join(other, 'site')))];
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  );
  holds(
    differing.length === 0,
    `differs elsewhere: ${differing.slice(0, 5).join(', ')} (${differing.length})`,
  );
  rmSync(folder, { recursive: true });
  return changed.map((path) => path.split('/', 1)[0] ?? '');
}

export const builds: Trial = { name: 'builds', share: 0.002, run };
