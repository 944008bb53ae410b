/** The course of events of an act: a picture, a list, and the days between which nothing changes. */

import { eventKeys } from '../../../history/event-key.ts';
import { listMoments } from '../../../history/moments.ts';
import { findActStatus } from '../../../history/status.ts';
import type { Entry, LinkedAct } from '../../../model/entry.ts';
import { actDayAddress } from '../../address.ts';
import type { PageLanguage, Records } from '../../data.ts';
import type { BadgeView } from '../shared/badge.ts';
import type { Markup } from '../shared/markup.ts';
import { actDays } from './days.ts';
import { type EventView, eventView } from './event.ts';
import { actStatusOn } from './status-on.ts';
import { chooseScale, type PictureStretch, timelinePicture } from './timeline-picture.ts';
import type { Scale } from './timeline-scale.ts';

export interface DayView {
  day: string;
  href: string;
  label: string;
  status: BadgeView;
}

export interface TimelineView {
  events: EventView[];
  picture: Markup;
  scale: Scale;
  days: DayView[];
}

function listStretches(
  { data: act }: Entry<'act'>,
  days: readonly string[],
  { t }: PageLanguage,
): PictureStretch[] {
  const stretches: PictureStretch[] = [];
  for (const from of days) {
    const { kind, certainty } = findActStatus(act, from);
    const unsure = certainty === 'date-unknown';
    const last = stretches.at(-1);
    if (last?.kind === kind && last.unsure === unsure) continue;
    stretches.push({ from, kind, unsure, label: t.act.stretch[kind] });
  }
  return stretches;
}

/** @param day marked in the picture */
export function timelineView(data: Records, act: LinkedAct, day?: string): TimelineView {
  const { t } = data;
  const keys = eventKeys(act.data.events);
  const events = act.data.events.map((event, index) => eventView(data, act, event, keys[index] ?? ''));
  const days = listMoments(act.data).map((moment) => moment.day);
  const scale = chooseScale(days);
  const picture = timelinePicture(
    events.map(({ from, unknown, final }, index) => ({ number: index + 1, day: from, unknown, final })),
    listStretches(act, days, data),
    { scale, label: t.act.picture(scale.first, scale.last), day },
  );
  return {
    events,
    picture,
    scale,
    days: actDays(act).map((one) => ({
      day: one,
      href: actDayAddress(act.id, one),
      label: t.date(one),
      status: actStatusOn(data, act, { day: one, asked: true }).badge,
    })),
  };
}
