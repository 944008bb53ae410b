/** The course of events of an act: a picture, a list, and the days between which nothing changes. */

import { eventKeys } from '../../../history/event-key.ts';
import { findActStatus } from '../../../history/status.ts';
import type { LinkedAct } from '../../../model/entry.ts';
import { actDayAddress } from '../../address.ts';
import type { Records, RecordsToday } from '../../data.ts';
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

/** What is doubtful because the standards of its regulations fell is another stretch than what is in force. */
function listStretches(data: Records, act: LinkedAct): PictureStretch[] {
  const stretches: PictureStretch[] = [];
  for (const from of actDays(act)) {
    const unsure = findActStatus(act.data, from).certainty === 'date-unknown';
    const { kind } = actStatusOn(data, act, { day: from, asked: true });
    const last = stretches.at(-1);
    if (last?.kind === kind && last.unsure === unsure) continue;
    stretches.push({ from, kind, unsure, label: data.t.act.stretch[kind] });
  }
  return stretches;
}

/** To the day that the site speaks of, where the act has not ended before it. */
function chooseAxis(stretches: readonly PictureStretch[], days: readonly string[], today: string): Scale {
  const scale = chooseScale(days);
  return stretches.at(-1)?.kind !== 'repealed' && scale.last < today ? { ...scale, last: today } : scale;
}

/** @param day marked in the picture */
export function timelineView(data: RecordsToday, act: LinkedAct, day?: string): TimelineView {
  const { t } = data;
  const keys = eventKeys(act.data.events);
  const events = act.data.events.map((event, index) => eventView(data, act, event, keys[index] ?? ''));
  const stretches = listStretches(data, act);
  const scale = chooseAxis(stretches, actDays(act), data.options.date);
  const picture = timelinePicture(
    events.map(({ from, unknown, final }, index) => ({ number: index + 1, day: from, unknown, final })),
    stretches,
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
