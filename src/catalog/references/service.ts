/** References from a service to the records of its thread and to the situations of site.yaml. */
import type { Entry } from '../../model/entry.ts';
import type { UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import { checkRecord } from './record-reference.ts';
import { checkRepeats } from './repeats.ts';
import { checkSiteList } from './site-reference.ts';

export function checkService({ data }: Entry<'service'>, shelves: Shelves): UnplacedFinding[] {
  const { situations = [], thread } = data;
  return [
    ...situations.flatMap((key, index) => checkSiteList(shelves, 'situations', key, ['situations', index])),
    ...thread.flatMap(({ kind, record }, index) =>
      checkRecord(shelves, [kind], record, ['thread', index, 'record']),
    ),
    ...checkRepeats(
      'reference/listed-twice',
      thread.map(({ record }, index) => ({ name: record, path: ['thread', index, 'record'] })),
    ),
  ];
}
