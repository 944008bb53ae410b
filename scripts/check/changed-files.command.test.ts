import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../command.ts';
import { changedFiles } from './changed-files.ts';

/** A repository with the content in a folder of it, as it stands on `main`. */
function repository(...files: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'reglament-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'data', 'content');
  mkdirSync(content, { recursive: true });
  const git = (...argv: string[]) => {
    const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    const { status, stderr } = spawnSync('git', [...author, ...argv], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  const write = (name: string, text = name) => writeFileSync(join(content, name), text);
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '-m', 'a');
  };
  git('init', '-q', '-b', 'main');
  for (const name of files) write(name);
  writeFileSync(join(root, 'outside.txt'), 'a');
  commit();
  return { root, content, git, write, commit };
}

it('names what the branch has changed, committed or not, and nothing that main has', () => {
  const { root, content, git, write, commit } = repository(
    'a.yaml',
    'b.yaml',
    'c.yaml',
    'd.yaml',
    'на русском.yaml',
  );
  git('checkout', '-q', '-b', 'branch');
  write('a.yaml', 'other');
  renameSync(join(content, 'b.yaml'), join(content, 'b2.yaml'));
  writeFileSync(join(root, 'outside.txt'), 'b');
  commit();
  git('checkout', '-q', 'main');
  write('c.yaml', 'other');
  commit();
  git('checkout', '-q', 'branch');
  write('на русском.yaml', 'other');
  write('new\nline.yaml');
  rmSync(join(content, 'd.yaml'));
  expect(changedFiles(content, 'main').sort()).toEqual(
    ['a.yaml', 'b.yaml', 'b2.yaml', 'd.yaml', 'new\nline.yaml', 'на русском.yaml'].sort(),
  );
});

it('names nothing when nothing has changed', () => {
  expect(changedFiles(repository('a.yaml').content, 'HEAD')).toEqual([]);
});

it('says when there is no common ancestor', () => {
  const { content, git, write, commit } = repository('a.yaml');
  git('checkout', '-q', '--orphan', 'alone');
  write('b.yaml');
  commit();
  expect(() => changedFiles(content, 'main')).toThrow(/нет общего предка/);
  expect(() => changedFiles(content, 'main')).toThrow(UsageError);
});

it('says when git is not there', () => {
  const { content } = repository('a.yaml');
  const { PATH } = process.env;
  onTestFinished(() => {
    process.env.PATH = PATH;
  });
  process.env.PATH = '';
  expect(() => changedFiles(content, 'main')).toThrow(/git не запускается/);
});
