import type { LinkedOrder } from '../../model/entry.ts';
import { type DataContext, formatDocument } from './document.ts';

/** An order that approved standards or rules. */
export function formatOrder(order: LinkedOrder, context: DataContext): string {
  const derived = {
    standards: order.standards.map(({ id }) => id),
    rules: order.rules.map(({ id }) => id),
  };
  return formatDocument(order, { derived, source: order.data.source, about: {} }, context);
}
