import type { LinkedStandard } from '../../model/entry.ts';
import { type DataContext, formatDocument } from './document.ts';
import { describeDuration } from './duration-json.ts';
import { UNKNOWN } from './unknown.ts';

/** A standard with its terms as the engine reads them. */
export function formatStandard(standard: LinkedStandard, context: DataContext): string {
  const { data, order, regulations } = standard;
  const derived = {
    terms:
      'unknown' in data
        ? { ...UNKNOWN, lookup: data.unknown.lookup }
        : data.terms.map(({ kind = 'term', channels, duration, at }) => ({
            kind,
            channels,
            duration: describeDuration(duration, at),
          })),
    regulations: regulations.map(({ id }) => id),
  };
  const about = { order: ['order', order?.id] } as const;
  return formatDocument(standard, { derived, source: order?.data.source, about }, context);
}
