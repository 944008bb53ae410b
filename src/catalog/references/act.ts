/** What an act refers to: the site's lists, its regulations, other acts. */

import type { Entry, RecordKind } from '../../model/entry.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import { checkFolder, findParent } from './folder.ts';
import { checkRecord } from './record-reference.ts';
import { checkRepeats } from './repeats.ts';
import { checkSiteList } from './site-reference.ts';

/** Kinds that a reference by number and date may mean. */
export const NORMATIVE: readonly RecordKind[] = ['act', 'order'];
const CITED: readonly RecordKind[] = ['act', 'order', 'standard', 'regulation'];

export function checkAct({ id, data }: Entry<'act'>, shelves: Shelves): UnplacedFinding[] {
  return [
    ...checkRegion(id, data.region, shelves),
    ...(data.sphere === 'unknown' ? [] : checkSiteList(shelves, 'spheres', data.sphere, ['sphere'])),
    ...checkSiteList(shelves, 'registers', data.source.register, ['source', 'register']),
    ...data.approves.flatMap(({ regulation }, index) => {
      const path = ['approves', index, 'regulation'];
      if (findParent(regulation) !== id) return [otherAct(id, findParent(regulation), path)];
      return checkRecord(shelves, ['regulation'], regulation, path);
    }),
    ...checkRepeats(
      'reference/listed-twice',
      data.approves.map(({ item }, index) => ({ name: item, path: ['approves', index, 'item'] })),
    ),
    ...checkRepeats(
      'reference/listed-twice',
      data.approves.map(({ regulation }, index) => ({
        name: regulation,
        path: ['approves', index, 'regulation'],
      })),
    ),
    ...data.basis.flatMap(({ ref }, index) => checkRecord(shelves, CITED, ref, ['basis', index, 'ref'])),
    ...(data.repeals ?? []).flatMap(({ act }, index) =>
      checkRecord(shelves, NORMATIVE, act.ref, ['repeals', index, 'act', 'ref']),
    ),
    ...data.events.flatMap(({ by }, index) =>
      checkRecord(shelves, NORMATIVE, by?.ref, ['events', index, 'by', 'ref']),
    ),
  ];
}

function checkRegion(id: string, region: string, shelves: Shelves): UnplacedFinding[] {
  // An act of a ministry has no region, and of some authority nobody has said yet where it is.
  if (region === 'republic' || region === 'unknown') return [];
  const unknown = checkSiteList(shelves, 'regions', region, ['region']);
  const [, folder = region, ...rest] = id.split('/');
  return unknown.length > 0 || rest.length === 0 ? unknown : checkFolder(['region'], folder, region);
}

/** Regulations lie in a folder of their act. */
function otherAct(expected: string, got: string, path: (string | number)[]): UnplacedFinding {
  return draft(
    'reference/other-act',
    {
      message: 'Этот регламент лежит в папке другого акта.',
      expected,
      got,
      fix: 'Исправьте ссылку или переложите регламент.',
    },
    {
      message: 'This regulation lies in the folder of another act.',
      expected,
      got,
      fix: 'Mend the reference or move the regulation.',
    },
    { path },
  );
}
