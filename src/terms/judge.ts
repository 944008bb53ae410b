import {
  type Amount,
  addAmounts,
  compareAmounts,
  type DayBasis,
  findFamily,
  readDaysAs,
  subtractAmounts,
  sumAmounts,
  workTime,
} from './amount.ts';
import { type AppliedTerm, whyNoAmount } from './applied-terms.ts';
import type { TermReading } from './channel-check.ts';
import type { Gap, PathBounds, Run } from './path-item.ts';
import type { Judgement, UnknownReason } from './verdict.ts';

function isOver(total: Amount, limit: Amount): boolean {
  return (compareAmounts(total, limit) ?? 0) > 0;
}

function isWithin(total: Amount, limit: Amount): boolean {
  return (compareAmounts(total, limit) ?? 1) <= 0;
}

/** The amount that passes `better` against all others; the first when they have no common measure. */
function pick(amounts: readonly Amount[], better: (difference: number) => boolean): Amount {
  return amounts.reduce((best, one) => (better(compareAmounts(one, best) ?? 0) ? one : best));
}

/** Whether what is missing comes on top of the known time: the rounds of a loop are known steps, no one knows how often. */
export function leavesRoom({ why }: Gap): boolean {
  return why !== 'unbounded-loop' && why !== 'no-end';
}

/**
 * Compares totals with a limit by plain sums. Working time and calendar days cannot be compared so: the
 * judgement is then unknown, until a run over the calendar decides.
 */
function judge(
  lower: readonly Amount[],
  upper: readonly Amount[],
  missing: readonly Gap[],
  limit: Amount,
): Judgement {
  if (lower.every((total) => isOver(total, limit))) {
    const least = pick(lower, (difference) => difference < 0);
    return { verdict: 'exceeds', excess: subtractAmounts(least, limit) };
  }
  const open = missing.length > 0;
  const isKept = upper.every((total) => isWithin(total, limit));
  const most = pick(upper, (difference) => difference > 0);
  if (!open && isKept) return { verdict: 'fits', reserve: subtractAmounts(limit, most) };
  const mixed = [...lower, ...upper].some((total) => findFamily(addAmounts(total, limit)) === 'mixed');
  const reasons: UnknownReason[] = [
    ...(open ? ['open-duration' as const] : []),
    ...(mixed ? ['mixed-families' as const] : []),
  ];
  if (reasons.length === 0) return { verdict: 'unknown', reasons: ['depends-on-path'] };
  const isTold = isKept && findFamily(most) !== 'none' && missing.every(leavesRoom);
  return { verdict: 'unknown', reasons, ...(isTold ? { left: subtractAmounts(limit, most) } : {}) };
}

/**
 * The judgements under one term: one, or two where days of an unstated kind («30 дней») may be working or
 * calendar days, read alike in the term and in the steps.
 */
export function judgeTerm(term: AppliedTerm, bounds: PathBounds): TermReading[] {
  const { amount } = term;
  if (amount === undefined) return [{ term, verdict: 'unknown', reasons: [whyNoAmount(term)] }];
  const { missing } = bounds;
  const totals = (runs: readonly Run[]) => runs.map(({ total }) => total);
  const lower = totals(bounds.lower);
  const upper = totals(bounds.upper);
  if (sumAmounts([...lower, ...upper, amount]).unstatedDays === 0) {
    return [{ term, ...judge(lower, upper, missing, amount) }];
  }
  return (['working', 'calendar'] as const satisfies DayBasis[]).map((basis) => {
    const read = (one: Amount) => readDaysAs(one, basis);
    return { term, basis, ...judge(lower.map(read), upper.map(read), missing, read(amount)) };
  });
}

/** Where there is no common measure one of them is the margin of a run: dates count before minutes. */
function compareMargins(a: Amount, b: Amount): number {
  return compareAmounts(a, b) ?? (a.calendarDays - b.calendarDays || workTime(a) - workTime(b));
}

/** The judgement on which all readings agree, with the least reserve or excess; else `ambiguous`. */
export function agree(readings: readonly TermReading[]): Judgement | { verdict: 'ambiguous' } {
  const [first, ...others] = readings;
  if (first === undefined || others.some(({ verdict }) => verdict !== first.verdict)) {
    return { verdict: 'ambiguous' };
  }
  const least = (amounts: Amount[]) =>
    amounts.reduce((best, one) => (compareMargins(one, best) < 0 ? one : best));
  if (first.verdict === 'fits') {
    return {
      verdict: 'fits',
      reserve: least(readings.flatMap((one) => ('reserve' in one ? [one.reserve] : []))),
    };
  }
  if (first.verdict === 'exceeds') {
    return {
      verdict: 'exceeds',
      excess: least(readings.flatMap((one) => ('excess' in one ? [one.excess] : []))),
    };
  }
  const unknown = readings.filter((one) => one.verdict === 'unknown');
  const reasons = [...new Set(unknown.flatMap((one) => one.reasons))];
  const lefts = unknown.flatMap(({ left }) => (left === undefined ? [] : [left]));
  const isTold = lefts.length === readings.length;
  return { verdict: 'unknown', reasons, ...(isTold ? { left: least(lefts) } : {}) };
}
