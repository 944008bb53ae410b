/** Every act, order, standard or set of rules in a line: what it is called, whether it stands, what it holds. */
import type { ActRef } from '../../../model/records.ts';
import { actAddress, orderAddress, rulesAddress, standardAddress } from '../../address.ts';
import type { SiteData } from '../../data.ts';
import { serviceWords } from '../../i18n/service.ts';
import { actName } from '../act/name.ts';
import { actStatusNow } from '../act/status-on.ts';
import { standingBadge } from '../service/standing.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { type Said, sayIn } from '../shared/said.ts';

export const LISTED_KINDS = ['acts', 'standards', 'orders', 'rules'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

export interface RecordLine {
  href: string;
  title: Said;
  /** Kind, number, date, authority of it or of the order that approved it. */
  name?: Said;
  badge?: BadgeView;
  /** «12 регламентов». */
  holds: string[];
  /** ISO day of that act. */
  date: string;
}

function nameOrder(data: SiteData, order: { id: string; data: ActRef } | undefined) {
  return order === undefined
    ? {}
    : { name: sayIn(chooseLang(data, order.id))(actName(order.data, findLanguage(data, order.id))) };
}

/** Kazakh where the page is and the catalogue has the title. */
function chooseTitle(data: SiteData, id: string, title: string, kazakh?: { text: string }): Said {
  if (data.site.language === 'kk' && kazakh !== undefined) return { text: kazakh.text };
  return sayIn(chooseLang(data, id))(title);
}

function repealedBadge({ t }: SiteData, repealed: unknown): { badge?: BadgeView } {
  return repealed === undefined ? {} : { badge: { tone: 'bad', icon: 'archive', label: t.status.repealed } };
}

const LISTERS: Record<ListedKind, (data: SiteData) => RecordLine[]> = {
  acts: (data) =>
    [...data.catalog.acts.values()].map((act) => ({
      href: actAddress(act.id),
      title: sayIn(chooseLang(data, act.id))(act.data.title),
      ...nameOrder(data, act),
      badge: actStatusNow(data, act).badge,
      holds: [data.t.count.regulations(act.regulations.length)],
      date: act.data.date,
    })),
  orders: (data) =>
    [...data.catalog.orders.values()].map((order) => ({
      href: orderAddress(order.id),
      title: sayIn(chooseLang(data, order.id))(order.data.title),
      ...nameOrder(data, order),
      ...repealedBadge(data, order.data.repealed),
      holds: [
        ...(order.standards.length > 0 ? [data.t.lists.approved.standards(order.standards.length)] : []),
        ...(order.rules.length > 0 ? [data.t.lists.approved.rules(order.rules.length)] : []),
      ],
      date: order.data.date,
    })),
  standards: (data) =>
    [...data.catalog.standards.values()].map(({ id, data: standard, order, regulations }) => ({
      href: standardAddress(id),
      title: chooseTitle(data, id, standard.titles.heading, standard.titles.kazakh),
      ...nameOrder(data, order),
      ...repealedBadge(data, order?.data.repealed),
      holds: [
        data.t.count.regulations(regulations.length),
        ...('unknown' in standard ? [data.t.standard.unknown] : []),
      ],
      date: order?.data.date ?? '',
    })),
  rules: (data) =>
    [...data.catalog.rules.values()].map(({ id, data: rules, order, services }) => ({
      href: rulesAddress(id),
      title: chooseTitle(data, id, rules.title, rules.kazakh),
      ...nameOrder(data, order),
      badge: standingBadge(rules.standing.certainty, serviceWords(data.site.language)),
      holds: [data.t.count.services(services.length)],
      date: order?.data.date ?? '',
    })),
};

/** The newest first, those of one day by their titles. */
export function listRecords(data: SiteData, kind: ListedKind): RecordLine[] {
  return LISTERS[kind](data).sort((a, b) =>
    a.date === b.date ? a.title.text.localeCompare(b.title.text, 'ru') : a.date < b.date ? 1 : -1,
  );
}
