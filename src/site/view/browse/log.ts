/** What was added to the catalogue, corrected and extended: its own history, not that of the law. */
import type { RecordedChange } from '../../../model/records.ts';
import {
  actAddress,
  orderAddress,
  regulationAddress,
  rulesAddress,
  serviceAddress,
  standardAddress,
} from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import { actName } from '../act/name.ts';
import { nameServiceIn } from '../service/name.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { type Said, sayIn } from '../shared/said.ts';

export interface LogEntry extends RecordedChange {
  kind: string;
  id: string;
  /** The oldest name of the record. */
  oldest: string;
  /** Position in the history of the record. */
  index: number;
  href: string;
  /** What the record is called. */
  said: Said;
}

/** Changes on a page of the list. */
export const LOG_SIZE = 100;

/** The newest first, none later than the day of the site; those of a day by kind and name. */
export const listLog = derive('log', (data: RecordsToday): readonly LogEntry[] => {
  const { catalog, site, options } = data;
  const say = (id: string, text: string) => sayIn(chooseLang(data, id))(text);
  const named = [
    ...[...catalog.acts.values()].map((one) => ({
      ...one,
      href: actAddress(one.id),
      said: say(one.id, actName(one.data, findLanguage(data, one.id))),
    })),
    ...[...catalog.regulations.values()].map((one) => ({
      ...one,
      href: regulationAddress(one.id),
      said: say(one.id, one.data.titles.heading),
    })),
    ...[...catalog.orders.values()].map((one) => ({
      ...one,
      href: orderAddress(one.id),
      said: say(one.id, actName(one.data, findLanguage(data, one.id))),
    })),
    ...[...catalog.standards.values()].map((one) => ({
      ...one,
      href: standardAddress(one.id),
      said: say(one.id, one.data.titles.heading),
    })),
    ...[...catalog.rules.values()].map((one) => ({
      ...one,
      href: rulesAddress(one.id),
      said: say(one.id, one.data.title),
    })),
    ...[...catalog.services.values()].map((one) => ({
      ...one,
      href: serviceAddress(one.id),
      said: nameServiceIn(one, site.language),
    })),
  ];
  return named
    .flatMap(({ kind, id, data: { recorded = [], formerly = [] }, href, said }) =>
      recorded.map((change, index) => ({
        ...change,
        kind,
        id,
        oldest: formerly[0] ?? id,
        index,
        href,
        said,
      })),
    )
    .filter(({ date }) => date <= options.date)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.index - a.index));
});

/** By the days of its entries, in the order in which they come. */
export function byDay(entries: readonly LogEntry[]): [day: string, entries: LogEntry[]][] {
  return [...Map.groupBy(entries, ({ date }) => date)];
}
