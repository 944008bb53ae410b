/** The page of an act on a day on which something about it changed. */
import { listMoments } from '../../../history/moments.ts';
import type { RecordsToday } from '../../data.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import type { Lang } from '../shared/said.ts';
import { goneOrders } from './days.ts';
import { eventLabel } from './event.ts';
import { actName, actNumber } from './name.ts';
import type { StatusView } from './status.ts';
import { actStatusOn, regulationStatusOn } from './status-on.ts';
import { type DayView, type TimelineView, timelineView } from './timeline.ts';

export interface ActDayView {
  name: string;
  title: string;
  lang: Lang;
  official: { href: string; label: string } | undefined;
  status: StatusView;
  timeline: TimelineView;
  happened: { turn: string; label: string; by?: string; at?: string }[];
  regulations: { id: string; title: string; item: string; status: BadgeView }[];
  previous: DayView | undefined;
  next: DayView | undefined;
}

/** @throws Error when there is no such act: pages are made from the catalogue itself */
export function actDayView(data: RecordsToday, id: string, day: string): ActDayView {
  const act = data.catalog.acts.get(id);
  if (act === undefined) throw new Error(`no act ${id}`);
  const { t, site, catalog } = data;
  const asked = { day, asked: true };
  const timeline = timelineView(data, act, day);
  const place = timeline.days.findIndex((one) => one.day === day);
  const turns = listMoments(act.data).find((moment) => moment.day === day)?.turns ?? [];
  const gone = goneOrders(act).filter(({ repealed }) => repealed.date === day);
  return {
    name: actName(act.data, findLanguage(data, id)),
    title: act.data.title,
    lang: chooseLang(data, id),
    official: officialText(act.data.source, site),
    status: actStatusOn(data, act, asked),
    timeline,
    happened: [
      ...turns.map(({ turn, event }) => ({
        turn: t.onDate.turn[turn],
        label: eventLabel(event, data),
        ...(event.by === undefined ? {} : { by: actName(event.by, findLanguage(data, id)) }),
        at: event.at,
      })),
      ...gone.map(({ order, repealed }) => ({
        turn: t.onDate.turn.decided,
        label: t.onDate.standardsGone(actNumber(order, t)),
        by: actNumber(repealed, t),
      })),
    ],
    regulations: act.data.approves.flatMap(({ regulation, item }) => {
      const entry = catalog.regulations.get(regulation);
      if (entry === undefined) return [];
      const { badge } = regulationStatusOn(data, entry, act, asked);
      return [{ id: regulation, title: entry.data.titles.heading, item, status: badge }];
    }),
    previous: timeline.days[place - 1],
    next: timeline.days[place + 1],
  };
}
