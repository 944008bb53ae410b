/** A record's place says the same as its fields. */
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Path } from '../yaml/locate.ts';

/** The part of the path that the field has to repeat. */
export function checkFolder(path: Path, inFolder: string, inRecord: string): UnplacedFinding[] {
  if (inFolder === inRecord) return [];
  return [
    draft(
      'reference/folder',
      {
        message: 'Поле не совпадает с местом файла в каталоге.',
        expected: inFolder,
        got: inRecord,
        fix: 'Исправьте поле или переложите файл.',
      },
      {
        message: 'The field does not match the place of the file.',
        expected: inFolder,
        got: inRecord,
        fix: 'Mend the field or move the file.',
      },
      { path },
    ),
  ];
}

/** The id without its last part. */
export function findParent(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}
