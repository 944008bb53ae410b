/** Which files of the content a branch has touched, by git. */
import { spawnSync } from 'node:child_process';
import { UsageError } from '../command.ts';

/**
 * Files that differ between the working tree and the commit where the branch left `revision`, with files that
 * are gone and files that git does not know yet. Renamed files count under both names.
 *
 * @returns paths inside the content folder, with forward slashes
 * @throws UsageError when the folder is in no repository, or git does not know the revision
 */
export function changedFiles(contentDir: string, revision: string): string[] {
  if (git(contentDir, ['rev-parse', '--is-inside-work-tree']) === undefined) {
    throw new UsageError(`--changed-since: папка «${contentDir}» не в репозитории git`);
  }
  // What begins with a hyphen would be an option of git; no revision does.
  const commit = revision.startsWith('-')
    ? undefined
    : git(contentDir, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])?.trim();
  if (commit === undefined) throw new UsageError(`--changed-since: git не знает ревизии «${revision}»`);
  const base = git(contentDir, ['merge-base', commit, 'HEAD'])?.trim();
  if (base === undefined) {
    throw new UsageError(
      `--changed-since: у «${revision}» и текущей ветки нет общего предка; возможно, история получена не целиком`,
    );
  }
  return [
    ...namesOf(git(contentDir, ['diff', '--name-only', '-z', '--no-renames', '--relative', base, '--'])),
    ...namesOf(git(contentDir, ['ls-files', '--others', '--exclude-standard', '-z'])),
  ];
}

/** @returns what git prints; nothing when it exits with an error */
function git(cwd: string, argv: readonly string[]): string | undefined {
  const { error, status, stdout } = spawnSync('git', argv, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw new UsageError(`--changed-since: git не запускается: ${error.message}`);
  return status === 0 ? stdout : undefined;
}

function namesOf(list: string | undefined): string[] {
  if (list === undefined) throw new UsageError('--changed-since: git не дал списка файлов');
  return list.split('\0').filter((name) => name !== '');
}
