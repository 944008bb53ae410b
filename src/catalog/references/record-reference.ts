/** A reference from one record to another, by id. */

import type { RecordKind } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { withOddCharacter } from '../odd-characters.ts';
import { isThere, listIds, type Shelves } from '../shelves.ts';
import type { Path } from '../yaml/locate.ts';

/** The folder of each kind that others refer to. */
const FOLDER: Partial<Record<RecordKind, string>> = {
  act: 'acts',
  regulation: 'regulations',
  order: 'standards',
  standard: 'standards',
  rules: 'rules',
  service: 'services',
};

/** Nothing when the record is there, even if it is broken: then it has findings of its own. */
export function checkRecord(
  shelves: Shelves,
  kinds: readonly RecordKind[],
  id: string | undefined,
  path: Path,
): UnplacedFinding[] {
  if (id === undefined || isThere(shelves, kinds, id)) return [];
  const close = nearest(id, likely(id, listIds(shelves, kinds)));
  const files = [...new Set(kinds.map((kind) => `${FOLDER[kind] ?? kind}/${id}.yaml`))];
  const names = close.map((name) => `«${name}»`).join(', ');
  const fix = withOddCharacter(id, {
    ru: close.length === 0 ? 'Исправьте ссылку или добавьте запись.' : `Похожие записи: ${names}.`,
    en: close.length === 0 ? 'Mend the reference or add the record.' : `Close to it: ${close.join(', ')}.`,
  });
  return [
    draft(
      'reference/missing-record',
      {
        message: `Записи «${id}» в каталоге нет.`,
        expected: files.join(' или '),
        got: id,
        fix: fix.ru,
      },
      {
        message: `There is no record "${id}".`,
        expected: files.join(' or '),
        got: id,
        fix: fix.en,
      },
      { path },
    ),
  ];
}

/** A slip is in the folder or in the name, seldom in both; comparing with all records would take for ever. */
function likely(id: string, ids: readonly string[]): string[] {
  const cut = id.lastIndexOf('/');
  const [folder, name] = [id.slice(0, cut + 1), id.slice(cut)];
  const beside = ids.filter((other) => other.startsWith(folder) || other.endsWith(name));
  return beside.length > 0 || ids.length > 500 ? beside : [...ids];
}
