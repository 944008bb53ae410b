/** Which files of the content a branch has touched, by git. */
import { UsageError } from '../command.ts';
import { assertWorkTree, findCommit, git } from '../git.ts';

/**
 * Files that differ between the working tree and the commit where the branch left `revision`, with files that
 * are gone and files that git does not know yet. Renamed files count under both names.
 *
 * @param name of the folder in an error, as the caller knows it
 * @returns paths inside the content folder, with forward slashes
 * @throws UsageError when the folder is in no repository, or git does not know the revision
 */
export function changedFiles(contentDir: string, revision: string, name = contentDir): string[] {
  assertWorkTree(contentDir, '--changed-since', name);
  const commit = findCommit(contentDir, revision);
  if (commit === undefined) throw new UsageError(`--changed-since: git не знает ревизии «${revision}»`);
  const ancestor = git(contentDir, ['merge-base', commit, 'HEAD']);
  if (ancestor.status !== 0) {
    throw new UsageError(
      `--changed-since: у «${revision}» и текущей ветки нет общего предка; возможно, история получена не целиком`,
    );
  }
  const base = ancestor.stdout.toString().trim();
  return [
    ...listNames(contentDir, ['diff', '--name-only', '-z', '--no-renames', '--relative', base, '--']),
    ...listNames(contentDir, ['ls-files', '--others', '--exclude-standard', '-z']),
  ];
}

function listNames(contentDir: string, argv: readonly string[]): string[] {
  const { status, stdout, stderr } = git(contentDir, argv);
  if (status !== 0) throw new UsageError(`--changed-since: git не дал списка файлов: ${stderr.trim()}`);
  return stdout
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}
