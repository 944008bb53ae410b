/** Which rows of the report are shown, and in which order: the state of the page, as its address has it. */

import { defined } from '../../model/defined.ts';
import { VERDICT_ORDER } from '../../words/verdicts.ts';
import type { ChecksTable, TableRow } from '../view/check/table.ts';
import { formatQuery } from './address-state.ts';

export const SORTS = ['title', 'term', 'reserve', 'verdict'] as const;
export type Sort = (typeof SORTS)[number];

export interface Choice {
  /** Without it rows stand by act and by their place in it. */
  sort?: Sort;
  descending: boolean;
  verdict: string;
  channel: string;
  /** Id of an act. */
  act: string;
}

/** «?sort=-reserve&verdict=exceeds»; what is not known is left out. */
export function readChecksChoice(address: URLSearchParams): Choice {
  const asked = address.get('sort') ?? '';
  const sort = SORTS.find((one) => one === asked.replace(/^-/, ''));
  const value = (name: string) => address.get(name) ?? '';
  return {
    ...defined({ sort }),
    descending: sort !== undefined && asked.startsWith('-'),
    verdict: value('verdict'),
    channel: value('channel'),
    act: value('act'),
  };
}

/** Empty when nothing is chosen: the page as it was built. */
export function formatChecksAddress({ sort, descending, verdict, channel, act }: Choice): string {
  const order = sort === undefined ? '' : `${descending ? '-' : ''}${sort}`;
  return formatQuery({ sort: order, verdict, channel, act });
}

/** The choice after a press on the header of a column: up, down, and back to the order of the acts. */
export function turned(choice: Choice, sort: Sort): Choice {
  const { sort: before, ...rest } = choice;
  if (before !== sort) return { ...rest, sort, descending: false };
  return choice.descending ? { ...rest, descending: false } : { ...choice, descending: true };
}

function comparator({ regulations }: ChecksTable, sort: Sort, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const title = ({ regulation }: TableRow) => regulations[regulation]?.title ?? '';
  const verdict = (row: TableRow) => VERDICT_ORDER.indexOf(row.verdict);
  const by: Record<Sort, (a: TableRow, b: TableRow) => number> = {
    title: (a, b) => compare(title(a), title(b)),
    term: (a, b) => (a.term ?? 0) - (b.term ?? 0),
    reserve: (a, b) => (a.reserve ?? 0) - (b.reserve ?? 0),
    verdict: (a, b) => verdict(a) - verdict(b),
  };
  return by[sort];
}

/** Rows that have nothing to be sorted by come last in either direction. */
export function chosenRows(table: ChecksTable, choice: Choice, language: string): TableRow[] {
  const { sort, descending, verdict, channel, act } = choice;
  const rows = table.rows.filter(
    (row) =>
      (verdict === '' || row.verdict === verdict) &&
      (channel === '' || row.channel === channel) &&
      (act === '' || table.acts[table.regulations[row.regulation]?.act ?? -1]?.id === act),
  );
  if (sort === undefined) return rows;
  const compare = comparator(table, sort, language);
  const isBlank = (row: TableRow) => (sort === 'term' || sort === 'reserve') && row[sort] === undefined;
  const known = rows
    .filter((row) => !isBlank(row))
    .sort((a, b) => (descending ? -compare(a, b) : compare(a, b)));
  return [...known, ...rows.filter(isBlank)];
}
