/** The page of a standard. */
import type { Order, Standard } from '../../model/records.ts';
import type { SiteData } from '../data.ts';
import { actName } from './act-name.ts';
import { officialText } from './official.ts';
import type { RegulationSummary } from './summary.ts';

export interface StandardView {
  title: string;
  standard: Standard;
  order?: Order;
  orderName: string;
  official?: { href: string; label: string };
  /** Regulations that rely on it. */
  regulations: RegulationSummary[];
}

/** @throws Error when there is no such standard: pages are made from the catalogue itself */
export function standardView(data: SiteData, id: string): StandardView {
  const standard = data.catalog.standards.get(id)?.data;
  if (standard === undefined) throw new Error(`no standard ${id}`);
  const order = data.catalog.orders.get(standard.order)?.data;
  const official = order && officialText(order.source, data.site);
  const relying = new Set(
    [...data.catalog.regulations.values()]
      .filter(({ data: record }) => record.standard?.ref === id)
      .map((entry) => entry.id),
  );
  return {
    title: standard.titles.heading,
    standard,
    ...(order === undefined ? {} : { order }),
    orderName: order === undefined ? standard.order : actName(order),
    ...(official === undefined ? {} : { official }),
    regulations: data.regulations.filter((summary) => relying.has(summary.id)),
  };
}
