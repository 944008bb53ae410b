/**
 * What other programs may build upon: read a catalogue, check the term of a regulation, count a last day. Versions with
 * one first number keep these names and what they take; fields may be added to what they return.
 */
import { countDeadlines, type Submission } from './catalog/count-deadlines.ts';
import { chooseRun } from './catalog/run-over.ts';
import type { Catalog, LinkedRegulation } from './model/entry.ts';
import type { ChannelKind } from './model/records.ts';
import type { ChannelDeadlines } from './reporters/deadlines.ts';
import type { ChannelCheck } from './terms/channel-check.ts';
import { checkRegulation as checkOver } from './terms/check.ts';

export { type Loaded, type LoadOptions, loadCatalog } from './catalog/load.ts';
export type { Catalog, LinkedRegulation } from './model/entry.ts';
export type { Finding } from './model/finding.ts';
export { type WorkingCalendar, workingCalendar } from './terms/calendar/calendar.ts';
export type { ChannelCheck, ChannelDeadlines, ChannelKind, Submission };

/**
 * Whether the steps of each channel fit its term, over the calendar of the catalogue.
 *
 * @param id of a regulation, such as `kz/vko/2014-198/eksternat`
 * @returns one check for each channel; none for a regulation that was excluded from its act
 * @throws RangeError when the catalogue has no such sound regulation: `loadCatalog` says in `findings` why
 */
export function checkRegulation(catalog: Catalog, id: string): readonly ChannelCheck[] {
  const regulation = findSound(catalog, id);
  const { data, standard } = regulation;
  return 'excluded' in data ? [] : checkOver(data, standard?.data, chooseRun(catalog)(regulation));
}

/**
 * The last days of a service that was asked for at `submission`, in each channel, for each term, under each reading of
 * the law.
 *
 * @param id of a regulation
 * @throws RangeError when the catalogue has no such sound regulation, or its act is not sound
 */
export function deadline(catalog: Catalog, id: string, submission: Submission): ChannelDeadlines[] {
  const regulation = findSound(catalog, id);
  if (regulation.act === undefined) throw new RangeError(`the act of the regulation "${id}" is not sound`);
  const settings = catalog.site?.data.readings;
  return countDeadlines(regulation, submission, settings === undefined ? {} : { settings });
}

function findSound({ regulations }: Catalog, id: string): LinkedRegulation {
  const regulation = regulations.get(id);
  if (regulation === undefined) throw new RangeError(`no sound regulation "${id}" in the catalogue`);
  return regulation;
}
