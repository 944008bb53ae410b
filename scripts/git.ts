/**
 * The only door to git. A repository may hold other people's branches, or have come with its settings in an archive:
 * nothing that lies in its files or its settings names a program that git then starts, and nothing is fetched.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PROGRAM } from '../src/storage/program-folder.ts';
import { UsageError } from './command.ts';

/**
 * A folder with `HEAD`, `objects/` and `refs/` is a bare repository to git, which then obeys the `config` beside them;
 * a branch can hold such a folder. The other settings start programs of their own: the watcher of files, hooks, the
 * check of signatures, and whatever brings from elsewhere what a clone without all its files lacks.
 */
const SETTINGS = {
  'safe.bareRepository': 'explicit',
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'log.showSignature': 'false',
  'diff.ignoreSubmodules': 'all',
  'protocol.allow': 'never',
};

/** What the caller's git may have told its hook, for one of these, of another repository and another index. */
const KEPT_ENVIRONMENT =
  /^(?!GIT_)|^GIT_(?:CONFIG_(?!PARAMETERS)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)/;

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
export function git(place: string, [command = '', ...argv]: readonly string[], input?: string): GitAnswer {
  refuseDisguised(place);
  if (!COMMANDS_OF_DIFFERENCES.includes(command)) return run(place, SETTINGS, [command, ...argv], input);
  const settings = { ...SETTINGS, ...withoutFilters(place) };
  return run(place, settings, [command, ...OF_DIFFERENCES, ...argv], input);
}

/**
 * The repository and its folder are those of a working tree.
 *
 * @param option of the command that wants it, for the error
 * @param name of the folder, as the caller knows it
 * @throws UsageError that says why not
 */
export function assertWorkTree(place: string, option: string, name: string): void {
  const { status, stderr } = git(place, ['rev-parse', '--is-inside-work-tree']);
  if (status === 0) return;
  // Nobody's repository is told in our words; why git refuses one that is there, in its own.
  const why = /not a git repository/.test(stderr) ? '' : `: ${stderr.trim().split('\n', 1)[0]}`;
  throw new UsageError(`${option}: папка «${name}» не в репозитории git${why}`);
}

function run(
  place: string,
  settings: Readonly<Record<string, string>>,
  argv: readonly string[],
  input = '',
): GitAnswer {
  const own = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const inherited = Object.entries(process.env).filter(([name]) => KEPT_ENVIRONMENT.test(name));
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', resolve(place), ...own, ...argv], {
    // Windows looks for a program in the folder where it is to run before it looks in PATH: a branch may hold `git.exe`.
    cwd: PROGRAM,
    input,
    maxBuffer: MOST_OUTPUT,
    // Neither a question to the terminal nor a lock on the index: git only reads here. Words are read by us.
    env: {
      ...Object.fromEntries(inherited),
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      LC_ALL: 'C',
    },
  });
  if (error !== undefined) throw new UsageError(`git не запускается: ${error.message}`);
  return { status: status ?? 1, stdout, stderr: stderr.toString() };
}

/**
 * A file of the branch may ask for a filter that the settings name: a file that goes through one (of LFS, say) is then
 * compared as it lies there, and counts as changed.
 */
function withoutFilters(place: string): Record<string, string> {
  const { stdout } = run(place, SETTINGS, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  const names = stdout
    .toString()
    .split('\0')
    .filter((name) => /\.(?:clean|smudge|process|required)$/i.test(name));
  const unnameable = names.find((name) => name.includes('='));
  if (unnameable !== undefined)
    throw new UsageError(`в настройках git уберите «${unnameable}»: знак «=» в имени`);
  return Object.fromEntries(names.map((name) => [name, /required$/i.test(name) ? 'false' : '']));
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
