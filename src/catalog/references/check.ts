/** All cross references of a record. */

import type { AnyEntry, Entry } from '../../model/entry.ts';
import type { UnplacedFinding } from '../draft.ts';
import type { Shelves } from '../shelves.ts';
import { checkAct } from './act.ts';
import { checkCalendar } from './calendar.ts';
import { checkLint } from './lint.ts';
import { checkLook } from './look.ts';
import { checkReadings } from './readings.ts';
import { checkRecord } from './record-reference.ts';
import { checkRecorded } from './recorded.ts';
import { checkPaths, checkRegulationReferences } from './regulation.ts';
import { checkRepeats } from './repeats.ts';
import { checkRedactions, checkServiceRules } from './rules.ts';
import { checkService } from './service.ts';
import { checkOrder, checkStandard } from './standard.ts';

/** What is wrong with the references of one record whose shape is in order. */
export function checkReferences(entry: AnyEntry, shelves: Shelves): UnplacedFinding[] {
  return [...checkOwnReferences(entry, shelves), ...checkRecorded(entry, shelves)];
}

function checkOwnReferences(entry: AnyEntry, shelves: Shelves): UnplacedFinding[] {
  switch (entry.kind) {
    case 'act':
      return checkAct(entry, shelves);
    case 'regulation':
      return checkRegulationReferences(entry, shelves);
    case 'order':
      return checkOrder(entry, shelves);
    case 'standard':
      return checkStandard(entry, shelves);
    case 'rules':
      return checkServiceRules(entry, shelves);
    case 'service':
      return checkService(entry, shelves);
    case 'calendar':
      return checkCalendar(entry, shelves);
    case 'glossary':
      return checkGlossary(entry, shelves);
    case 'lint':
      return checkLint(entry);
    case 'site':
      return [...checkReadings(entry), ...checkLook(entry)];
  }
}

/** The same for a record of which nothing is sure to be there but what the term check reads: of that alone. */
export function checkReadByTerms(entry: AnyEntry, shelves: Shelves): UnplacedFinding[] {
  if (entry.kind === 'regulation') return checkPaths(entry, shelves);
  return entry.kind === 'rules' ? checkRedactions(entry) : [];
}

function checkGlossary({ data }: Entry<'glossary'>, shelves: Shelves): UnplacedFinding[] {
  const terms = data.entries.map(({ term }, index) => ({ name: term, path: ['entries', index, 'term'] }));
  return [
    ...checkRepeats('reference/duplicate-term', terms),
    ...data.entries.flatMap(({ usedIn }, index) =>
      (usedIn ?? []).flatMap((id, place) =>
        checkRecord(shelves, ['regulation', 'act', 'order', 'standard'], id, [
          'entries',
          index,
          'usedIn',
          place,
        ]),
      ),
    ),
  ];
}
