/** The page of a standard. */
import { defined } from '../../../model/defined.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Order, RecordLanguage, Standard } from '../../../model/records.ts';
import { actAddress, standardAddress } from '../../address.ts';
import type { SiteData } from '../../data.ts';
import { actName } from '../act/name.ts';
import { actStatusNow } from '../act/status-on.ts';
import type { BadgeView } from '../shared/badge.ts';
import { chooseLang, findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import type { RegulationSummary } from '../shared/summary.ts';

export interface StandardView {
  title: string;
  /** BCP 47 tag of the standard's words; set only when it differs from the page's. */
  lang: RecordLanguage | undefined;
  standard: Standard;
  order?: Order;
  orderName: string;
  official?: { href: string; label: string };
  /** Regulations that rely on it. */
  regulations: RegulationSummary[];
  /** Acts that name the order among their grounds, and its other standards with how many regulations rely on each. */
  basedActs: { name: string; href: string; status: BadgeView; lang: RecordLanguage | undefined }[];
  others: { title: string; href: string; relying: number }[];
  findings: readonly Finding[];
}

/** @throws Error when there is no such standard: pages are made from the catalogue itself */
export function standardView(data: SiteData, id: string): StandardView {
  const entry = data.catalog.standards.get(id);
  if (entry === undefined) throw new Error(`no standard ${id}`);
  const standard = entry.data;
  const order = entry.order?.data;
  const official = order && officialText(order.source, data.site);
  const relying = new Set(entry.regulations.map((regulation) => regulation.id));
  return {
    title: standard.titles.heading,
    lang: chooseLang(data, id),
    standard,
    ...defined({ order }),
    orderName: order === undefined ? standard.order : actName(order, findLanguage(data, id)),
    ...defined({ official }),
    regulations: data.regulations.filter((summary) => relying.has(summary.id)),
    basedActs: [...data.catalog.acts.values()]
      .filter(({ data: act }) => act.basis.some(({ ref }) => ref === standard.order))
      .map((act) => ({
        name: actName(act.data, findLanguage(data, act.id)),
        href: actAddress(act.id),
        status: actStatusNow(data, act).badge,
        lang: chooseLang(data, act.id),
      })),
    others: (entry.order?.standards ?? [])
      .filter((other) => other !== entry)
      .map((other) => ({
        title: other.data.titles.heading,
        href: standardAddress(other.id),
        relying: other.regulations.length,
      })),
    findings: data.findings.get(id) ?? [],
  };
}
