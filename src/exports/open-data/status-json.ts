import type { StatusPeriod } from '../../history/periods.ts';
import type { Decision, Status } from '../../history/status.ts';
import { defined } from '../../model/defined.ts';
import type { LinkedOrder, LinkedRegulation } from '../../model/entry.ts';
import type { OrderRepeal } from '../../model/records.ts';
import { orUnknown } from './unknown.ts';

/** Why what looks in force may not be: from the day on which the order of its standard was declared repealed. */
interface StandardRepealed {
  kind: 'standard-repealed';
  since: string;
  order: string;
  by: OrderRepeal;
  /** Of an act: how many of its regulations rely on it. */
  regulations: number;
}

/** The earliest first. */
export function listDoubts(regulations: readonly LinkedRegulation[]): StandardRepealed[] {
  const orders = regulations.flatMap(({ data, standard }): LinkedOrder[] =>
    'excluded' in data || standard?.order?.data.repealed === undefined ? [] : [standard.order],
  );
  const doubts = [...Map.groupBy(orders, ({ id }) => id)].flatMap(([order, [{ data } = {}, ...others]]) =>
    data?.repealed === undefined
      ? []
      : [
          {
            kind: 'standard-repealed' as const,
            since: data.repealed.date,
            order,
            by: data.repealed,
            regulations: 1 + others.length,
          },
        ],
  );
  return doubts.sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** What decides a status, with the words of the act and their place. */
function describeDecision({ type, by, effectiveFrom, notBefore, notAfter, text, at }: Decision) {
  return {
    type,
    ...defined({ by }),
    effectiveFrom: orUnknown(effectiveFrom),
    ...(effectiveFrom === 'unknown' ? { notBefore, ...defined({ notAfter }) } : {}),
    text,
    at,
  };
}

function describeStatus({ kind, certainty, decision, ending }: Status, doubts: readonly StandardRepealed[]) {
  return {
    kind,
    certainty,
    doubts: kind === 'in-force' ? doubts : [],
    ...defined({
      decision: decision && describeDecision(decision),
      ending: ending && describeDecision(ending),
    }),
  };
}

/** A doubt that arises within a period divides it. */
function divide(periods: readonly StatusPeriod[], days: readonly string[]): StatusPeriod[] {
  return periods.flatMap((period) => {
    const { from = '', until = '9999-12-31', status } = period;
    const within = status.kind === 'in-force' ? days.filter((day) => from < day && day < until) : [];
    const starts = [period.from, ...within];
    return starts.map((start, index) => ({
      ...defined({ from: start, until: starts[index + 1] ?? period.until }),
      status,
    }));
  });
}

/** @param date ISO day of `now` */
export function describePeriods(
  periods: readonly StatusPeriod[],
  doubts: readonly StandardRepealed[],
  date: string,
) {
  const divided = divide(periods, [...new Set(doubts.map(({ since }) => since))]);
  const on = (day: string, status: Status) =>
    describeStatus(
      status,
      doubts.filter(({ since }) => since <= day),
    );
  const now = divided.findLast(({ from = '' }) => from <= date);
  if (now === undefined) throw new Error('a record has a status on every day');
  return {
    now: { on: date, ...on(date, now.status) },
    periods: divided.map(({ from, until, status }) => ({
      from: from ?? null,
      until: until ?? null,
      ...on(from ?? '', status),
    })),
  };
}
