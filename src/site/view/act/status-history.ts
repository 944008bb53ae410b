/**
 * The banners of an act and of its regulations for every day there is. A status changes on a few days only (see
 * src/history/moments.ts), so that the build can tell them all and a page needs no engine to show another day.
 */

import { changeDays } from '../../../history/moments.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { Records } from '../../data.ts';
import type { Markup } from '../shared/markup.ts';
import { officialText } from '../shared/official.ts';
import { bannerMarkup } from './banner.ts';
import { actDays } from './days.ts';
import type { StatusView } from './status.ts';
import { type AskedDay, actStatusOn, regulationStatusOn } from './status-on.ts';

export interface StatusHistory {
  /** Each banner once: most are those of several records. */
  banners: Markup[];
  /** By record: from which day on which banner; the first of them from the empty day, which is before all others. */
  records: Record<string, [from: string, banner: number][]>;
}

/** Earlier than any event: what a page says of the days before the first. */
const DAWN = '0001-01-01';

/** @throws Error when there is no such act: pages are made from the catalogue itself */
export function statusHistory(data: Records, id: string): StatusHistory {
  const { catalog, site, t } = data;
  const act = catalog.acts.get(id);
  if (act === undefined) throw new Error(`no act ${id}`);
  const official = officialText(act.data.source, site);
  const banners: Markup[] = [];
  const places = new Map<string, number>();
  const place = (view: StatusView): number => {
    const banner = bannerMarkup(view, { t, official });
    const key = JSON.stringify(banner);
    const known = places.get(key) ?? banners.push(banner) - 1;
    places.set(key, known);
    return known;
  };
  const over = (days: readonly string[], on: (day: AskedDay) => StatusView) =>
    ['', ...days].map((day): [string, number] => [day, place(on({ day: day || DAWN, asked: true }))]);
  const ofRegulation = (regulation: LinkedRegulation) => {
    const gone = regulation.standard?.order?.data.repealed?.date;
    const days = new Set([...changeDays(act.data, regulation.data), ...(gone === undefined ? [] : [gone])]);
    return over([...days].sort(), (day) => regulationStatusOn(data, regulation, act, day));
  };
  const records: StatusHistory['records'] = {
    [id]: over(actDays(act), (day) => actStatusOn(data, act, day)),
  };
  for (const regulation of act.regulations) records[regulation.id] = ofRegulation(regulation);
  return { banners, records };
}
