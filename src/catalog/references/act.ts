/** What an act refers to: the site's lists, its regulations, other acts. */
import { type Draft, draft } from '../draft.ts';
import type { Entry, RecordKind } from '../entry.ts';
import type { Shelves } from '../shelves.ts';
import { checkFolder } from './folder.ts';
import { checkRecord } from './record-reference.ts';
import { checkRepeats } from './repeats.ts';
import { checkSiteList } from './site-reference.ts';

/** Kinds that a reference by number and date may mean. */
export const NORMATIVE: readonly RecordKind[] = ['act', 'order'];
const CITED: readonly RecordKind[] = ['act', 'order', 'standard', 'regulation'];

export function checkAct({ id, data }: Entry<'act'>, shelves: Shelves): Draft[] {
  const [, region] = id.split('/');
  const depth = id.split('/').length;
  return [
    ...checkSiteList(shelves, 'regions', data.region, ['region']),
    ...(depth === 3 ? checkFolder(['region'], region ?? '', data.region) : []),
    ...checkSiteList(shelves, 'spheres', data.sphere, ['sphere']),
    ...checkSiteList(shelves, 'registers', data.source.register, ['source', 'register']),
    ...data.approves.flatMap(({ regulation }, index) => {
      const path = ['approves', index, 'regulation'];
      return [
        ...checkRecord(shelves, ['regulation'], regulation, path),
        ...checkOwner(id, regulation, path, shelves),
      ];
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

/** A regulation whose own act lists it cannot be in the list of a second one. */
function checkOwner(id: string, regulation: string, path: (string | number)[], shelves: Shelves): Draft[] {
  const owner = shelves.regulation.sound.get(regulation)?.data.act;
  if (owner === undefined || owner === id) return [];
  const own = shelves.act.sound.get(owner)?.data.approves.some((item) => item.regulation === regulation);
  if (own !== true) return [];
  return [
    draft(
      'reference/other-act',
      {
        message: 'Этот регламент утверждён другим актом.',
        expected: id,
        got: owner,
        fix: 'Исправьте перечень одного из двух актов.',
      },
      {
        message: 'This regulation belongs to another act.',
        expected: id,
        got: owner,
        fix: 'Mend the list of one of the two acts.',
      },
      { path },
    ),
  ];
}
