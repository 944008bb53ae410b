/** The page of an act: its events as a line of time, its list, its basis. */
import { effectOf } from '../../history/effect.ts';
import { statusOfAct } from '../../history/status.ts';
import type { Act, ActEvent, Basis } from '../../model/records.ts';
import { actAddress } from '../address.ts';
import type { SiteData } from '../data.ts';
import { longDate } from '../i18n/date.ts';
import type { Dictionary } from '../i18n/ru.ts';
import { actName } from './act-name.ts';
import type { BadgeView } from './badge.ts';
import { officialText } from './official.ts';
import { type StatusView, statusView } from './status.ts';

export interface EventView {
  label: string;
  when: string;
  /** The day is not established. */
  unknown: boolean;
  /** It ends the act or a part of it. */
  final: boolean;
  by?: string;
  rule?: string;
  text: string;
  at: string;
  note?: string;
}

export interface ActView {
  act: Act;
  name: string;
  status: StatusView;
  events: EventView[];
  approves: { item: string; at: string; regulation: string; title: string; status: BadgeView }[];
  basis: (Basis & { standards: { id: string; title: string }[] })[];
  official?: { href: string; label: string };
  officialUnknown: string;
}

function eventView(event: ActEvent, act: Act, t: Dictionary): EventView {
  const { from, notBefore } = effectOf(event, act);
  const unknown = from === 'unknown';
  const items = event.items === undefined ? '' : ` ${event.items.join(', ')}`;
  return {
    label: `${t.act.event[event.type]}${items}${event.number === undefined ? '' : `, № ${event.number}`}`,
    when: unknown ? `${t.act.unknownDate}, ${t.act.notBefore(notBefore)}` : longDate(from),
    unknown,
    final: event.type === 'repealed' || event.type === 'item-excluded',
    ...(event.by === undefined ? {} : { by: actName(event.by) }),
    ...(event.rule === undefined ? {} : { rule: t.act.rule[event.rule] }),
    text: event.text,
    at: event.at,
    ...(event.note === undefined ? {} : { note: event.note }),
  };
}

function basisView({ catalog }: SiteData, basis: Basis): ActView['basis'][number] {
  const standards = [...catalog.standards.values()]
    .filter(({ data }) => data.order === basis.ref)
    .map(({ id, data }) => ({ id, title: data.titles.heading }));
  return { ...basis, standards };
}

/** Does it still apply: for its own page and for lists of acts. */
export function actStatus({ t, options }: SiteData, id: string, act: Act): StatusView {
  return statusView(statusOfAct(act, options.date), { act, actHref: actAddress(id), t });
}

/** @throws Error when there is no such act: pages are made from the catalogue itself */
export function actView(data: SiteData, id: string): ActView {
  const act = data.catalog.acts.get(id)?.data;
  if (act === undefined) throw new Error(`no act ${id}`);
  const { t, site } = data;
  const official = officialText(act.source, site);
  return {
    act,
    name: actName(act),
    status: actStatus(data, id, act),
    events: act.events.map((event) => eventView(event, act, t)),
    approves: act.approves.map(({ item, at, regulation }) => {
      const summary = data.summaries.get(regulation);
      if (summary === undefined)
        throw new Error(`act ${id} approves ${regulation}, which is not in the catalogue`);
      return { item, at, regulation, title: summary.title, status: summary.status };
    }),
    basis: act.basis.map((basis) => basisView(data, basis)),
    ...(official === undefined ? {} : { official }),
    officialUnknown: t.regulation.officialUnknown(
      site.registers[act.source.register]?.name ?? act.source.register,
    ),
  };
}
