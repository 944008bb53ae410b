/** References inside the rules of a service and from them to their order. */

import type { Entry } from '../../model/entry.ts';
import type { RulesRedaction } from '../../model/records.ts';
import type { UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import type { Path } from '../yaml/locate.ts';
import { checkFolder, findParent } from './folder.ts';
import { PROCESS, STEP, unknownName } from './process.ts';
import { checkRecord } from './record-reference.ts';
import { checkRepeats } from './repeats.ts';

export function checkServiceRules({ id, data }: Entry<'rules'>, shelves: Shelves): UnplacedFinding[] {
  const missing = checkRecord(shelves, ['order'], data.order, ['order']);
  return [
    ...(missing.length > 0 ? missing : checkFolder(['order'], findParent(id), data.order)),
    ...checkRecord(shelves, ['rules'], data.twin, ['twin']),
    ...checkRedactions({ data }),
  ];
}

/** What the redactions name inside themselves. */
export function checkRedactions({ data }: Pick<Entry<'rules'>, 'data'>): UnplacedFinding[] {
  return data.redactions.flatMap((redaction, index) => checkRedaction(redaction, ['redactions', index]));
}

function checkRedaction(
  { channels = {}, processes = {}, hearing }: RulesRedaction,
  at: Path,
): UnplacedFinding[] {
  const names = Object.keys(processes);
  const steps = Object.entries(processes).flatMap(([name, { steps }]) =>
    steps.map(({ id }, index) => ({ name: id, path: [...at, 'processes', name, 'steps', index, 'id'] })),
  );
  const ids = steps.map(({ name }) => name);
  return [
    ...Object.entries(channels).flatMap(([channel, way]) =>
      (way?.path ?? []).flatMap((name, index) =>
        names.includes(name)
          ? []
          : [unknownName(PROCESS, name, names, [...at, 'channels', channel, 'path', index])],
      ),
    ),
    ...checkRepeats('reference/duplicate-step', steps),
    ...(hearing === undefined || ids.includes(hearing.after)
      ? []
      : [unknownName(STEP, hearing.after, ids, [...at, 'hearing', 'after'])]),
  ];
}
