/** What orders and their standards refer to. */

import type { Entry } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import type { Path } from '../yaml/locate.ts';
import { checkFolder, findParent } from './folder.ts';
import { checkRecord } from './record-reference.ts';
import { checkRepeats } from './repeats.ts';
import { checkSiteList } from './site-reference.ts';

export function checkStandard({ id, data }: Entry<'standard'>, shelves: Shelves): UnplacedFinding[] {
  const missing = checkRecord(shelves, ['order'], data.order, ['order']);
  return missing.length > 0 ? missing : checkFolder(['order'], findParent(id), data.order);
}

export function checkOrder({ id, data }: Entry<'order'>, shelves: Shelves): UnplacedFinding[] {
  const approves = data.approves ?? [];
  return [
    ...checkSiteList(shelves, 'registers', data.source.register, ['source', 'register']),
    ...approves.flatMap(({ standard, rules }, index) => [
      ...checkOwn(shelves, 'standard', standard, id, ['approves', index, 'standard']),
      ...checkOwn(shelves, 'rules', rules, id, ['approves', index, 'rules']),
    ]),
    ...checkRepeats(
      'reference/listed-twice',
      approves.map(({ item }, index) => ({ name: item, path: ['approves', index, 'item'] })),
    ),
    ...checkRepeats(
      'reference/listed-twice',
      approves.map(({ standard }, index) => ({ name: standard, path: ['approves', index, 'standard'] })),
    ),
  ];
}

function checkOwn(
  shelves: Shelves,
  kind: 'standard' | 'rules',
  ref: string | undefined,
  order: string,
  path: Path,
): UnplacedFinding[] {
  const owner = ref === undefined ? order : findParent(ref);
  return owner === order ? checkRecord(shelves, [kind], ref, path) : [otherOrder(owner, order, path)];
}

/** Standards and rules lie in a folder of their order. */
function otherOrder(got: string, expected: string, path: Path): UnplacedFinding {
  return draft(
    'reference/other-order',
    {
      message: 'Эта запись лежит в папке другого приказа.',
      expected,
      got,
      fix: 'Исправьте ссылку или переложите запись.',
    },
    {
      message: 'This record lies in the folder of another order.',
      expected,
      got,
      fix: 'Mend the reference or move the record.',
    },
    { path },
  );
}
