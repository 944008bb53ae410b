/** `--against`: what the check said before, at a revision of git or in a file that was kept. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { inspectRecords } from '../../src/catalog/inspect.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { takeSnapshot } from '../../src/compare/ratchet/take-snapshot.ts';
import { parseSnapshot, type VerdictSnapshot } from '../../src/compare/ratchet/verdict-snapshot.ts';
import type { Catalog } from '../../src/model/entry.ts';
import type { ChannelCheck } from '../../src/terms/channel-check.ts';
import { UsageError } from '../command.ts';
import { assertWorkTree, findCommit, git } from '../git.ts';

export interface Against {
  /** A revision of git, or a file of `--format verdicts` whose name ends in .json. */
  named: string;
  contentDir: string;
  cwd: string;
  date: string;
}

export function snapshotChecks(
  { regulations, rules }: Catalog,
  checks: ReadonlyMap<string, readonly ChannelCheck[]>,
): VerdictSnapshot {
  const checked = [...regulations.values()].map(({ id, data }) => ({
    id,
    data,
    checks: checks.get(id) ?? [],
  }));
  return takeSnapshot(checked, rules.values());
}

export interface Before {
  snapshot: VerdictSnapshot;
  /** Files of the revision that had errors: what hangs on them was not known there. */
  unsound?: readonly string[];
}

/** @throws UsageError when there is nothing to compare with */
export async function checkBefore(against: Against): Promise<Before> {
  return against.named.endsWith('.json') ? { snapshot: readStored(against) } : await checkRevision(against);
}

function readStored({ named, cwd }: Against): VerdictSnapshot {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, named), 'utf8');
  } catch {
    throw new UsageError(`--against: файл «${named}» не читается`);
  }
  const snapshot = parseSnapshot(text);
  if (snapshot === undefined) {
    throw new UsageError(
      `--against: «${named}» – не выводы проверки, какие пишет эта версия: запишите их заново, check --format verdicts`,
    );
  }
  return snapshot;
}

/** The records of the commit where the branch left the revision are written aside, read and checked like any others. */
async function checkRevision({ named, contentDir, date }: Against): Promise<Before> {
  assertWorkTree(contentDir, '--against', contentDir);
  const commit = findCommit(contentDir, named);
  if (commit === undefined) throw new UsageError(`--against: git не знает ревизии «${named}»`);
  const common = git(contentDir, ['merge-base', commit, 'HEAD']);
  const base = common.status === 0 ? common.stdout.toString().trim() : commit;
  const aside = mkdtempSync(join(tmpdir(), 'reglament-against-'));
  try {
    const folder = join(aside, basename(resolve(contentDir)));
    if (writeTree(contentDir, base, folder) === 0) {
      throw new UsageError(`--against: в ревизии «${named}» каталога нет`);
    }
    const { catalog, findings } = await loadCatalog(folder);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return {
      snapshot: snapshotChecks(catalog, inspectRecords(catalog, { date }).checks),
      ...(errors.length === 0 ? {} : { unsound: [...new Set(errors.map(({ file }) => file))].toSorted() }),
    };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Plain files alone: a link of somebody's branch must lead nowhere. */
function writeTree(contentDir: string, commit: string, folder: string): number {
  const listed = git(contentDir, ['ls-tree', '-r', '-z', commit, '--', '.']);
  if (listed.status !== 0)
    throw new UsageError(`--against: git не дал списка файлов: ${listed.stderr.trim()}`);
  const files = listed.stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const { hash, path } = /^100\d{3} blob (?<hash>[0-9a-f]+)\t(?<path>.*)$/su.exec(line)?.groups ?? {};
      return hash !== undefined && path !== undefined && isInside(folder, path) ? [{ hash, path }] : [];
    });
  const bytes = git(contentDir, ['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join(''));
  if (bytes.status !== 0) throw notWhole(bytes.stderr.trim());
  let at = 0;
  for (const { path } of files) {
    const feed = bytes.stdout.indexOf(10, at);
    const size = Number(bytes.stdout.subarray(at, feed).toString().split(' ')[2]);
    // A clone without all its files, from which nothing is fetched here.
    if (!Number.isInteger(size)) throw notWhole(path);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes.stdout.subarray(feed + 1, feed + 1 + size));
    at = feed + 1 + size + 1;
  }
  return files.length;
}

function notWhole(what: string): UsageError {
  return new UsageError(
    `--against: git не отдал прежних файлов: ${what}. Возможно, хранилище получено не целиком: git fetch --refetch --no-filter`,
  );
}

/** A tree that somebody made by hand may name a path that leads out of it. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, resolve(folder, path));
  return way !== '' && !way.split(/[\\/]/u).includes('..');
}
