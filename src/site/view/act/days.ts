/**
 * The days on which something about an act or its regulations changes: its own events, and the repeal of the
 * standards that its regulations rely on.
 */

import { listMoments } from '../../../history/moments.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Order, OrderRepeal } from '../../../model/records.ts';
import type { Records } from '../../data.ts';

export interface GoneOrder {
  order: Order;
  repealed: OrderRepeal;
  /** How many regulations of the act rely on its standards. */
  regulations: number;
}

/** Repealed orders of the standards that regulations of the act rely on, the earliest repeal first. */
export function goneOrders({ catalog }: Records, { data: act }: Entry<'act'>): GoneOrder[] {
  const gone = new Map<string, GoneOrder>();
  for (const { regulation } of act.approves) {
    const record = catalog.regulations.get(regulation)?.data;
    const standard =
      record === undefined || 'excluded' in record ? undefined : catalog.standards.get(record.standard.ref);
    const order = standard && catalog.orders.get(standard.data.order)?.data;
    if (standard === undefined || order?.repealed === undefined) continue;
    const before = gone.get(standard.data.order)?.regulations ?? 0;
    gone.set(standard.data.order, { order, repealed: order.repealed, regulations: before + 1 });
  }
  return [...gone.values()].sort((a, b) => (a.repealed.date < b.repealed.date ? -1 : 1));
}

/** ISO days in their order. */
export function actDays(records: Records, act: Entry<'act'>): string[] {
  const own = listMoments(act.data).map(({ day }) => day);
  return [...new Set([...own, ...goneOrders(records, act).map(({ repealed }) => repealed.date)])].sort();
}
