/** What a regulation refers to outside itself: its act, which has to list it, and its standard. */

import type { Entry } from '../../model/entry.ts';
import { memoize } from '../../model/memoize.ts';
import type { ActiveRegulation } from '../../model/records.ts';
import { draft, type UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import { NORMATIVE } from './act.ts';
import { checkChannels, checkRetold } from './channel-paths.ts';
import { checkFolder, findParent } from './folder.ts';
import { checkProcesses } from './process.ts';
import { checkRecord } from './record-reference.ts';

export function checkRegulationReferences(entry: Entry<'regulation'>, shelves: Shelves): UnplacedFinding[] {
  const { data } = entry;
  const inner =
    'excluded' in data
      ? checkRecord(shelves, NORMATIVE, data.excluded.by.ref, ['excluded', 'by', 'ref'])
      : checkPaths(entry, shelves);
  return [
    ...checkOwnAct(entry, shelves),
    ...checkRecord(shelves, ['standard'], data.standard?.ref, ['standard', 'ref']),
    ...inner,
  ];
}

/** What channels, processes and steps name inside the regulation. */
export function checkPaths({ data }: Pick<Entry<'regulation'>, 'data'>, shelves: Shelves): UnplacedFinding[] {
  if ('excluded' in data) return [];
  const standard = shelves.standard.sound.get(data.standard.ref)?.data;
  return [...checkChannels(data, standard), ...checkSteps(data)];
}

/** A program that reads its catalogue again and again has most records unchanged. */
const checkSteps = memoize((data: ActiveRegulation) => [...checkProcesses(data), ...checkRetold(data)]);

/** The act and the regulation name each other, and the same item; one slip is told once. */
function checkOwnAct({ id, data }: Entry<'regulation'>, shelves: Shelves): UnplacedFinding[] {
  const missing = checkRecord(shelves, ['act'], data.act, ['act']);
  if (missing.length > 0) return missing;
  const misplaced = checkFolder(['act'], findParent(id), data.act);
  const act = shelves.act.sound.get(data.act);
  if (misplaced.length > 0 || act === undefined) return misplaced;
  const listed = act.data.approves.filter(({ regulation }) => regulation === id);
  if (listed.length === 0) return [notListed(id, data.act)];
  const items = listed.map(({ item }) => item);
  return items.includes(data.item) ? [] : [otherItem(data.item, items.join(', '), data.act)];
}

function notListed(id: string, act: string): UnplacedFinding {
  return draft(
    'reference/not-listed',
    {
      message: `Акт «${act}» не утверждает этот регламент.`,
      expected: `«${id}» в поле approves акта`,
      got: act,
      fix: 'Исправьте ссылку на акт или допишите регламент в перечень акта.',
    },
    {
      message: `The act "${act}" does not approve this regulation.`,
      expected: `"${id}" among the act's approves`,
      got: act,
      fix: 'Mend the reference or add the regulation to the act.',
    },
    { path: ['act'] },
  );
}

function otherItem(got: string, expected: string, act: string): UnplacedFinding {
  return draft(
    'reference/other-item',
    {
      message: `В перечне акта «${act}» у этого регламента другой подпункт.`,
      expected,
      got,
      fix: 'Сверьте номер с актом и исправьте его там, где он неверен.',
    },
    {
      message: `The act "${act}" lists this regulation under another item.`,
      expected,
      got,
      fix: 'Compare with the act and mend the wrong one.',
    },
    { path: ['item'] },
  );
}
