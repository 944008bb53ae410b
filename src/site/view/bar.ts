/**
 * The stacked durations of a channel against its term, as a picture. Drawn only when everything counts in one
 * family of units; widths are shares of the greater of the two.
 */
import type { RecordLanguage } from '../../model/records.ts';
import { familyOf, sumAmounts } from '../../terms/amount.ts';
import { formatAmount } from '../../terms/format-amount.ts';
import type { Amount, ChannelCheck, TermReading } from '../../terms/types.ts';

export interface Segment {
  /** Left edge and width in picture units. */
  x: number;
  width: number;
  title: string;
}

export interface BarView {
  width: number;
  segments: Segment[];
  /** The part beyond the term. */
  over?: { x: number; width: number };
  /** The part of the term that is left. */
  free?: { x: number; width: number };
  /** Where the term ends. */
  termX: number;
  total: string;
  term: string;
}

const WIDTH = 720;

/** One number for an amount of one family: minutes of work, or days. */
function measure(amount: Amount): number {
  return amount.workMinutes + amount.calendarDays + amount.unstatedDays + amount.months;
}

const round = (value: number) => Math.round(value * 10) / 10;

export function barOf(
  check: ChannelCheck,
  reading: TermReading,
  language: RecordLanguage,
): BarView | undefined {
  const term = reading.term.amount;
  const counted = check.path.flatMap((item) =>
    item.time.kind === 'counted' ? [{ item, amount: item.time.amount }] : [],
  );
  if (term === undefined || counted.length === 0) return undefined;
  const total = sumAmounts(counted.map(({ amount }) => amount));
  if (familyOf(sumAmounts([total, term])) === 'mixed') return undefined;
  const scale = WIDTH / Math.max(measure(total), measure(term));
  const termX = round(measure(term) * scale);
  let x = 0;
  const segments = counted.map(({ item, amount }) => {
    const width = measure(amount) * scale;
    const segment = {
      x: round(x),
      width: round(Math.max(width, 1)),
      title: `${item.label ?? item.at}: ${formatAmount(amount, language)}`,
    };
    x += width;
    return segment;
  });
  const totalX = round(measure(total) * scale);
  const excess = round(totalX - termX);
  return {
    width: WIDTH,
    segments,
    ...(excess > 0 ? { over: { x: termX, width: excess } } : {}),
    ...(excess < 0 ? { free: { x: totalX, width: -excess } } : {}),
    termX,
    total: formatAmount(total, language),
    term: formatAmount(term, language),
  };
}
