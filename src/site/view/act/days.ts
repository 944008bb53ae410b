/**
 * The days on which something about an act or its regulations changes: its own events, and the repeal of the
 * standards that its regulations rely on.
 */

import { listMoments } from '../../../history/moments.ts';
import type { LinkedAct } from '../../../model/entry.ts';
import type { Order, OrderRepeal } from '../../../model/records.ts';

export interface GoneOrder {
  order: Order;
  repealed: OrderRepeal;
  /** How many regulations of the act rely on its standards. */
  regulations: number;
}

/** Repealed orders of the standards that regulations of the act rely on, the earliest repeal first. */
export function goneOrders(act: LinkedAct): GoneOrder[] {
  const gone = new Map<string, GoneOrder>();
  for (const { data, standard } of act.regulations) {
    const { id = '', data: order } = standard?.order ?? {};
    if ('excluded' in data || order?.repealed === undefined) continue;
    const before = gone.get(id)?.regulations ?? 0;
    gone.set(id, { order, repealed: order.repealed, regulations: before + 1 });
  }
  return [...gone.values()].sort((a, b) => (a.repealed.date < b.repealed.date ? -1 : 1));
}

/** ISO days in their order. */
export function actDays(act: LinkedAct): string[] {
  const own = listMoments(act.data).map(({ day }) => day);
  return [...new Set([...own, ...goneOrders(act).map(({ repealed }) => repealed.date)])].sort();
}
