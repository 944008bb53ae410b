/**
 * The only door to git. A repository may hold other people's branches: nothing that lies in its files may name a
 * program that git then starts.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './command.ts';

/**
 * A folder with `HEAD`, `objects/` and `refs/` is a bare repository to git, which then obeys the `config` beside them;
 * a branch can hold such a folder. The other settings start programs of their own: the watcher of files, hooks, the
 * check of signatures.
 */
const SETTINGS = {
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'log.showSignature': 'false',
  'diff.ignoreSubmodules': 'all',
};

/** A difference is told by git itself, never by a program that attributes name. */
const OF_DIFFERENCES = ['--no-ext-diff', '--no-textconv'];
const COMMANDS_OF_DIFFERENCES = ['diff', 'log', 'show'];

const MOST_OUTPUT = 1 << 30;

export interface GitAnswer {
  /** 0 when git did what it was asked. */
  status: number;
  stdout: Buffer;
  stderr: string;
}

/**
 * Runs one command of git and waits for it.
 *
 * @param place where git looks for the repository: a folder of a working tree
 * @param argv the command and its arguments, without options of git itself; a revision from outside has to come through
 *   `findCommit` first
 * @param input what the command reads
 * @throws UsageError when git cannot be run, or would take a folder of the tree for a repository
 */
export function git(place: string, [command = '', ...argv]: readonly string[], input = ''): GitAnswer {
  refuseDisguised(place);
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const guarded = COMMANDS_OF_DIFFERENCES.includes(command) ? [...OF_DIFFERENCES, ...argv] : argv;
  const { error, status, stdout, stderr } = spawnSync('git', [...settings, command, ...guarded], {
    cwd: place,
    input,
    maxBuffer: MOST_OUTPUT,
    // Neither a question to the terminal nor a lock on the index: git only reads here.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  });
  if (error !== undefined) throw new UsageError(`git не запускается: ${error.message}`);
  return { status: status ?? 1, stdout, stderr: stderr.toString() };
}

/**
 * @param revision as a person named it
 * @returns the hash of the commit; nothing when git knows no such commit
 * @throws UsageError as `git`
 */
export function findCommit(place: string, revision: string): string | undefined {
  // What begins with a hyphen would be an option of git; no revision does.
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  const { status, stdout } = git(place, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return status === 0 ? stdout.toString().trim() : undefined;
}

/** Versions of git before 2.38 do not know `safe.bareRepository`: the folders on the way are looked at here too. */
function refuseDisguised(place: string): void {
  for (let folder = resolve(place); ; folder = dirname(folder)) {
    if (statSync(join(folder, '.git'), { throwIfNoEntry: false })) return;
    if (isBareRepository(folder)) {
      throw new UsageError(
        `папка «${folder}» устроена как хранилище git (HEAD, objects, refs): git исполнил бы команды из её файла ` +
          'config, поэтому не запущен. Уберите эти файлы: каталогу они не нужны',
      );
    }
    if (folder === dirname(folder)) return;
  }
}

function isBareRepository(folder: string): boolean {
  const has = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  return has('HEAD') && has('objects') && has('refs');
}
