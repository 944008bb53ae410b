/** The catalogue with what could be saved of its broken records, and the regulations of which no term can be checked. */
import type { AnyEntry, Catalog, LinkedRegulation, RecordKind } from '../model/entry.ts';
import { isYearTouched } from './days-of-term.ts';
import { linkRecords } from './link.ts';
import { findParent } from './references/folder.ts';
import { sparesTerms } from './salvage.ts';
import type { Path } from './yaml/locate.ts';

export interface BrokenRecord {
  kind: RecordKind;
  id: string;
  file: string;
  /** Absent when nothing of it could be read. */
  data?: unknown;
  faults: readonly Path[];
}

export interface Salvaged {
  /** Sound records and those whose faults spare what the term check reads. */
  catalog: Catalog;
  /** Faults of the broken records in it, by file. */
  faults: ReadonlyMap<string, readonly Path[]>;
  /** Regulations that cannot be checked, for a fault of their own or of a record that they lean on; by id. */
  unchecked: ReadonlyMap<string, { id: string; file: string }>;
  /** Years with a broken calendar on which a verdict of the regulation can rest; by its id. */
  brokenYears: ReadonlyMap<string, readonly number[]>;
  /** Broken records that call themselves drafts, by file. */
  drafts: ReadonlyMap<string, BrokenRecord>;
  /** What could be read of records that are not in the catalogue. */
  lost: readonly BrokenRecord[];
}

function isDraft({ data }: BrokenRecord): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/** Those of the broken calendars of its country that a start under the regulation can come to. */
function listTouched(regulation: LinkedRegulation, lostYears: readonly string[]): number[] {
  const country = regulation.id.split('/', 1)[0] ?? '';
  return lostYears
    .filter((id) => findParent(id) === country)
    .map((id) => Number(id.split('/').at(-1)))
    .filter((year) => isYearTouched(regulation, year));
}

export function salvageCatalog(sound: readonly AnyEntry[], broken: readonly BrokenRecord[]): Salvaged {
  const usable = broken.filter(({ kind, data, faults }) => data !== undefined && sparesTerms(kind, faults));
  const lost = broken.filter((record) => !usable.includes(record));
  // Records know each other: those of the sound catalogue must not come to know the broken ones.
  const entries = [...sound, ...usable].map(
    ({ kind, id, file, data }) => ({ kind, id, file, data }) as AnyEntry,
  );
  const catalog = linkRecords(entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const isLost = (kind: RecordKind, id: string | undefined) =>
    id !== undefined && lost.some((record) => record.kind === kind && record.id === id);
  const lostYears = lost.filter(({ kind }) => kind === 'calendar').map(({ id }) => id);
  const leaning = [...catalog.regulations.values()].filter(
    ({ data, standard }) =>
      !('excluded' in data) &&
      (isLost('site', 'site') ||
        isLost('act', data.act) ||
        isLost('standard', data.standard?.ref) ||
        isLost('order', standard?.data.order)),
  );
  const own = lost.filter(({ kind }) => kind === 'regulation');
  return {
    catalog,
    faults: new Map(usable.map(({ file, faults }) => [file, faults])),
    unchecked: new Map([...leaning, ...own].map(({ id, file }) => [id, { id, file }])),
    brokenYears: new Map(
      [...catalog.regulations.values()].flatMap((regulation) => {
        const years = listTouched(regulation, lostYears);
        return years.length === 0 ? [] : [[regulation.id, years] as const];
      }),
    ),
    drafts: new Map(broken.filter(isDraft).map((record) => [record.file, record])),
    lost,
  };
}
