/** Every event of every act, the newest first. An event of an unknown day stands on the earliest possible one. */

import { eventKeys } from '../../../history/event-key.ts';
import { findLearned, type Learned } from '../../../history/learned.ts';
import { actAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { nameRegion } from '../../language.ts';
import { derive } from '../../reads/derive.ts';
import { type EventView, eventLabel, eventView } from '../act/event.ts';
import { stateOn } from '../act/event-state.ts';
import { actName } from '../act/name.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import type { Lang } from '../shared/said.ts';
import { listOrderChanges } from './order-changes.ts';

export interface ChangeView {
  /** The record that changed: an act or an order. */
  id: string;
  href: string;
  name: string;
  title: string;
  /** BCP 47 tag of the act's words; set only when it differs from the page's. */
  lang: Lang;
  /** Orders of a ministry are of no region. */
  regionId?: string;
  region?: string;
  event: ChangeEvent;
  /** When the catalogue learned of it. */
  learned: Learned;
  /** The oldest name of the record: what its entries in feeds are named by. */
  oldest: string;
}

/** What is known of an order is no quote of its text. */
export type ChangeEvent = Pick<EventView, 'key' | 'label' | 'when' | 'href' | 'unknown' | 'from'> &
  Partial<Pick<EventView, 'by' | 'text' | 'at'>>;

/** Changes on a page of the list. */
export const CHANGES_SIZE = 100;

export function listActChanges(data: RecordsToday, id: string): ChangeView[] {
  const act = data.catalog.acts.get(id);
  if (act === undefined) throw new Error(`no act ${id}`);
  const keys = eventKeys(act.data.events);
  const { region, title, recorded, formerly = [] } = act.data;
  const about = {
    id,
    oldest: formerly[0] ?? id,
    name: actName(act.data, findLanguage(data, id)),
    title,
    lang: chooseLang(data, id),
    regionId: region,
    region: nameRegion(data.site, region),
  };
  const changes = act.data.events.map((event, index): ChangeView => {
    const view = eventView(data, act, event, keys[index] ?? '');
    const isComing = stateOn(view, data.options.date) === 'later';
    const told = isComing ? { ...view, label: eventLabel(event, data, true) } : view;
    return {
      ...about,
      href: `${actAddress(id)}#${encodeURIComponent(view.key)}`,
      event: told,
      learned: findLearned(recorded, event.learned, event.by?.date ?? act.data.date),
    };
  });
  // What stands later in the record happened later on the same day; sorting keeps the order.
  return changes
    .reverse()
    .sort((a, b) => (a.event.from < b.event.from ? 1 : a.event.from > b.event.from ? -1 : 0));
}

/** Sorted once a build: every page of the list and every feed takes its part. */
export const listChanges = derive('changes', (data: RecordsToday): readonly ChangeView[] =>
  [
    ...[...data.catalog.acts.keys()].flatMap((id) => listActChanges(data, id)),
    ...[...data.catalog.orders.values()].flatMap((order) => listOrderChanges(data, order)),
  ].sort((a, b) => (a.event.from < b.event.from ? 1 : a.event.from > b.event.from ? -1 : 0)),
);

/** Regions that have an act, in the order of the settings. */
export function changedRegions(data: RecordsToday): { id: string; name: string }[] {
  const used = new Set(listChanges(data).map(({ regionId }) => regionId));
  return Object.entries(data.site.regions).flatMap(([id, { name }]) => (used.has(id) ? [{ id, name }] : []));
}

/** By the year of their days, in the order in which they come. */
export function byYear(changes: readonly ChangeView[]): [year: string, changes: ChangeView[]][] {
  return [...Map.groupBy(changes, ({ event }) => event.from.slice(0, 4))];
}
