/** An event of an act in words. */

import { findEffect } from '../../../history/effect.ts';
import { defined } from '../../../model/defined.ts';
import type { Entry } from '../../../model/entry.ts';
import type { ActEvent } from '../../../model/records.ts';
import { actAddress, actDayAddress } from '../../address.ts';
import type { Records, SiteData } from '../../data.ts';
import { findLanguage } from '../shared/lang.ts';
import type { EventDays } from './event-state.ts';
import { actName } from './name.ts';
import { acts } from './succession.ts';
import { formatWindow } from './when.ts';

export interface EventView extends EventDays {
  /** Its anchor on the page of the act. */
  key: string;
  label: string;
  /** Its day, or between which days it lies. */
  when: string;
  /** Page of the act on that day. */
  href: string;
  /** The day is not established. */
  unknown: boolean;
  /** It ends the act or a part of it. */
  final: boolean;
  /** The act that did it, with its page when the catalogue has one. */
  by?: { name: string; href?: string };
  /** Who registered it. */
  authority?: string;
  rule?: string;
  text: string;
  at: string;
  note?: string;
}

/** «Исключён подпункт 4)», «Зарегистрирован, № 3470». */
export function eventLabel(
  { type, items, number }: ActEvent,
  { t }: Pick<SiteData, 't'>,
  isComing = false,
): string {
  const event = (isComing ? t.act.eventComing : t.act.event)[type];
  const what = items === undefined ? event : t.act.eventOf(event, items.join(', '));
  return number === undefined ? what : t.act.eventNumber(what, number);
}

export function eventView(
  data: Records,
  { id, data: act }: Entry<'act'>,
  event: ActEvent,
  key: string,
): EventView {
  const { t } = data;
  const { from, notBefore, notAfter } = findEffect(event, act);
  const { by, authority, rule, text, at, note } = event;
  const record = by && acts(data).findRecord(by);
  return {
    key,
    label: eventLabel(event, data),
    when: from === 'unknown' ? formatWindow({ notBefore, notAfter }, t) : t.date(from),
    href: actDayAddress(id, notBefore),
    unknown: from === 'unknown',
    from: notBefore,
    until: notAfter,
    final: event.type === 'repealed' || event.type === 'item-excluded',
    ...(by && {
      by: {
        name: actName(by, findLanguage(data, id)),
        ...(record === undefined ? {} : { href: actAddress(record) }),
      },
    }),
    ...defined({ authority }),
    ...(rule === undefined ? {} : { rule: t.act.rule[rule] }),
    text,
    at,
    ...defined({ note }),
  };
}
