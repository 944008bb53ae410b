import { listActPeriods } from '../../history/periods.ts';
import type { LinkedAct } from '../../model/entry.ts';
import { type DataContext, formatDocument } from './document.ts';
import { describePeriods, listDoubts } from './status-json.ts';

/** An act with its status on every day. */
export function formatAct(act: LinkedAct, context: DataContext): string {
  const doubts = listDoubts(act.regulations);
  const derived = {
    status: describePeriods(listActPeriods(act.data), doubts, context.date),
    regulations: act.regulations.map(({ id }) => id),
  };
  return formatDocument(act, { derived, source: act.data.source, about: {} }, context);
}
