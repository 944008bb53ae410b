/** A branch of somebody else, cloned plainly, starts nothing: the trial of security.md. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { PROGRAM } from '../src/storage/program-folder.ts';
import { checkBefore } from './check/against.ts';
import { changedFiles } from './check/changed-files.ts';
import { UsageError } from './command.ts';
import { findCommit, git } from './git.ts';

function run(cwd: string, ...argv: string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  const { status, stderr } = spawnSync('git', [...author, ...argv], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A folder that goes when the test ends. */
function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-git-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A plain clone, with a program that leaves a mark when anything starts it. */
function cloned(files: (program: string) => Record<string, string>) {
  const folder = temporary();
  const mark = join(folder, 'started');
  const program = join(folder, 'program.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
  chmodSync(program, 0o755);
  const origin = join(folder, 'origin');
  write(origin, { 'content/site.yaml': 'name: a\n', ...files(program) });
  run(origin, 'init', '-q', '-b', 'main');
  run(origin, 'add', '-A', '-f');
  run(origin, 'commit', '-q', '-m', 'a');
  run(folder, 'clone', '-q', origin, 'clone');
  const clone = join(folder, 'clone');
  return { clone, program, wasStarted: () => existsSync(mark) };
}

/** What git takes for a bare repository, whose settings it obeys. */
const disguised = (prefix: string) => (program: string) => ({
  [`${prefix}HEAD`]: 'ref: refs/heads/main\n',
  [`${prefix}objects/keep`]: '',
  [`${prefix}refs/keep`]: '',
  [`${prefix}config`]: `[core]\n\tbare = false\n\tworktree = .\n\trepositoryformatversion = 0\n\tfsmonitor = "${program}"\n`,
});

describe.each([
  ['the content folder', 'content/', 'content'],
  ['a folder above a content folder', 'data/', 'data/content'],
])('a branch that disguises %s as a repository', (_, prefix, content) => {
  const hostile = () =>
    cloned((program) => ({ [`${content}/site.yaml`]: 'name: a\n', ...disguised(prefix)(program) }));

  it('would start a program by plain git', () => {
    const { clone, wasStarted } = hostile();
    spawnSync('git', ['-c', 'safe.bareRepository=all', 'ls-files', '--others'], {
      cwd: join(clone, content),
    });
    expect(wasStarted()).toBe(true);
  });

  it('is refused, and starts nothing', () => {
    const { clone, wasStarted } = hostile();
    expect(() => changedFiles(join(clone, content), 'HEAD')).toThrow(/устроена как хранилище git/);
    expect(() => changedFiles(join(clone, content), 'HEAD')).toThrow(UsageError);
    expect(wasStarted()).toBe(false);
  });
});

it.each<[name: string, setting: (program: string) => string[], files: Record<string, string>]>([
  ['a watcher of files', (program) => ['core.fsmonitor', program], {}],
  ['an external difference', (program) => ['diff.external', program], {}],
  [
    'a driver of differences',
    (program) => ['diff.own.command', program],
    { '.gitattributes': '*.yaml diff=own\n' },
  ],
  [
    'a converter to text',
    (program) => ['diff.own.textconv', program],
    { '.gitattributes': '*.yaml diff=own\n' },
  ],
  ['a filter', (program) => ['filter.own.clean', program], { '.gitattributes': '*.yaml filter=own\n' }],
  [
    'a filter that has to succeed',
    (program) => ['filter.Own.x.process', program],
    { '.gitattributes': '*.yaml filter=Own.x\n' },
  ],
  ['a pager', (program) => ['core.pager', program], {}],
  ['an editor', (program) => ['core.editor', program], {}],
  ['an alias', (program) => ['alias.rev-parse', `!${program}`], {}],
  ['a check of signatures', (program) => ['gpg.program', program], {}],
])('%s of the repository is not started', (_, setting, files) => {
  const { clone, program, wasStarted } = cloned(() => files);
  run(clone, 'config', ...setting(program));
  writeFileSync(join(clone, 'content/site.yaml'), 'name: b\n');
  expect(changedFiles(join(clone, 'content'), 'HEAD')).toEqual(['site.yaml']);
  expect(git(clone, ['diff', 'HEAD']).stdout.toString()).toContain('+name: b');
  expect(wasStarted()).toBe(false);
});

it('settings that settings include start nothing', () => {
  const { clone, program, wasStarted } = cloned(() => ({ '.gitattributes': '*.yaml filter=own\n' }));
  write(clone, { '.git/more': `[filter "own"]\n\tclean = ${program}\n[core]\n\tfsmonitor = ${program}\n` });
  run(clone, 'config', 'includeIf.gitdir:**.path', 'more');
  writeFileSync(join(clone, 'content/site.yaml'), 'name: b\n');
  expect(changedFiles(join(clone, 'content'), 'HEAD')).toEqual(['site.yaml']);
  expect(wasStarted()).toBe(false);
  run(clone, 'status', '--ignore-submodules');
  expect(wasStarted()).toBe(true);
});

it('git is looked for from a folder of the program: Windows would find a `git.exe` of the branch first', () => {
  const { clone } = cloned(() => ({}));
  const bin = temporary();
  write(bin, { git: '#!/bin/sh\npwd -P\n' });
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', `${bin}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(git(clone, ['rev-parse', 'HEAD']).stdout.toString().trim()).toBe(realpathSync(PROGRAM));
});

it('a submodule starts nothing', () => {
  const { clone, program, wasStarted } = cloned(() => ({}));
  const module = join(clone, 'content/module');
  run(clone, 'init', '-q', module);
  write(module, { 'a.yaml': 'a' });
  run(module, 'add', '-A');
  run(module, 'commit', '-q', '-m', 'a');
  run(clone, 'add', 'content/module');
  run(clone, 'commit', '-q', '-m', 'a module');
  run(module, 'config', 'core.fsmonitor', program);
  write(module, { 'a.yaml': 'b' });
  expect(changedFiles(join(clone, 'content'), 'HEAD')).toEqual([]);
  expect(wasStarted()).toBe(false);
});

it('what a clone lacks is not fetched, by no program, and that is said', async () => {
  const { clone, program, wasStarted } = cloned(() => ({}));
  const origin = join(clone, '../origin');
  run(origin, 'config', 'uploadpack.allowFilter', 'true');
  const partial = join(clone, '../partial');
  run(clone, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, partial);
  run(partial, 'config', 'remote.origin.uploadpack', program);
  run(partial, 'config', 'core.sshCommand', program);
  write(partial, { 'content/site.yaml': 'name: a\n' });
  const against = { named: 'HEAD', contentDir: join(partial, 'content'), cwd: partial, date: '2026-01-01' };
  await expect(checkBefore(against)).rejects.toThrow(/не отдал прежних файлов.*--no-filter/s);
  expect(wasStarted()).toBe(false);
  spawnSync('git', ['cat-file', '-p', 'HEAD:content/site.yaml'], { cwd: partial });
  expect(wasStarted()).toBe(true);
});

it('what the environment says of another repository is not heard: a hook of git has such an environment', () => {
  const { clone } = cloned(() => ({}));
  const other = cloned(() => ({ 'content/other.yaml': 'b\n' })).clone;
  const said = {
    GIT_DIR: '.git',
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: join(other, '.git/index'),
    GIT_EXTERNAL_DIFF: 'false',
    GIT_CONFIG_PARAMETERS: "'core.bare=true'",
  };
  for (const [name, value] of Object.entries(said)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  writeFileSync(join(clone, 'content/site.yaml'), 'name: b\n');
  expect(changedFiles(join(clone, 'content'), 'HEAD')).toEqual(['site.yaml']);
});

it('why git refuses a repository is told in its words, that there is none in ours', () => {
  const { clone } = cloned(() => ({}));
  write(clone, { '.git/config': '[core\n' });
  expect(() => changedFiles(join(clone, 'content'), 'HEAD')).toThrow(
    /не в репозитории git: fatal: bad config line/,
  );
  const nowhere = temporary();
  expect(() => changedFiles(nowhere, 'HEAD', 'content')).toThrow(/«content» не в репозитории git$/);
});

it('hooks are not started', () => {
  const { clone, program, wasStarted } = cloned(() => ({}));
  write(clone, { '.git/hooks/post-index-change': `#!/bin/sh\n'${program}'\n` });
  chmodSync(join(clone, '.git/hooks/post-index-change'), 0o755);
  git(clone, ['update-index', '--refresh', '--really-refresh']);
  git(clone, ['reset', '-q']);
  expect(wasStarted()).toBe(false);
  run(clone, 'reset', '-q', '--hard');
  expect(wasStarted()).toBe(true);
});

it('a revision is a commit, and no option', () => {
  const { clone } = cloned(() => ({}));
  expect(findCommit(clone, 'main')).toMatch(/^[0-9a-f]{40}$/);
  for (const wrong of ['--output=x', '-h', 'nothing', 'a\0b', 'a\n::error::b', ''])
    expect(findCommit(clone, wrong)).toBeUndefined();
});

it('hands a command its input and gives bytes as they are', () => {
  const { clone } = cloned(() => ({ 'content/a.bin': 'я\u0000' }));
  const { status, stdout } = git(clone, ['cat-file', '--batch'], 'HEAD:content/a.bin\n');
  expect(status).toBe(0);
  expect(stdout.includes(Buffer.from('я\u0000'))).toBe(true);
});
