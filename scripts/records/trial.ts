/** What the check says of a mistake: the catalogue is put together with it and inspected again. */

import { affectedBy } from '../../src/catalog/affected.ts';
import { type InspectedRecord, type Inspection, inspectRecords } from '../../src/catalog/inspect.ts';
import { linkRecords } from '../../src/catalog/link.ts';
import { checkReferences } from '../../src/catalog/references/check.ts';
import { schemaFaults } from '../../src/catalog/schema-findings.ts';
import { shelve } from '../../src/catalog/shelves.ts';
import { takeSnapshot } from '../../src/compare/ratchet/take-snapshot.ts';
import { verdictChanges } from '../../src/compare/ratchet/verdict-changes.ts';
import type { VerdictSnapshot } from '../../src/compare/ratchet/verdict-snapshot.ts';
import { defined } from '../../src/model/defined.ts';
import type { AnyEntry, Catalog } from '../../src/model/entry.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Mistake } from './mistakes.ts';

export interface MistakeTrial {
  mistake: Mistake;
  /** The gravest that is said; nothing when nothing is. */
  seen?: Severity;
  /** Rules that say it. */
  by: string[];
  /** Whether a comparison with the records as they were tells it. */
  against: boolean;
  /** Whether records can tell at all: the fact is told twice, or a verdict changes. */
  decidable: boolean;
}

/** How many findings a record has of each rule and severity; acknowledged ones do not count. */
type Counts = ReadonlyMap<string, number>;

interface Baseline {
  contentDir: string;
  entries: readonly AnyEntry[];
  catalog: Catalog;
  date: string;
  counts: ReadonlyMap<string, Counts>;
  checks: Inspection['checks'];
}

export function measureBaseline(contentDir: string, catalog: Catalog, date: string): Baseline {
  const entries = listEntries(catalog);
  const { records, checks } = inspectRecords(catalog, { date });
  return { contentDir, entries, catalog, date, counts: countFindingsByRule(records), checks };
}

export function tryMistake(mistake: Mistake, base: Baseline): MistakeTrial {
  const { entry, spoilt, twice } = mistake;
  const entries = base.entries.map(({ kind, id, file, data }) =>
    id === entry.id && kind === entry.kind ? spoilt : ({ kind, id, file, data } as AnyEntry),
  );
  const shelves = shelve(entries, []);
  const affects = (catalog: Catalog) => affectedBy([pathInContent(entry)], catalog, base.contentDir);
  const affected = affects(base.catalog);
  const faults = [
    ...schemaFaults(spoilt.kind, spoilt.data).map(() => 'schema'),
    ...entries
      .filter(({ file }) => affected(file))
      .flatMap((one) => checkReferences(one, shelves).map(({ rule }) => rule)),
  ];
  if (faults.length > 0) {
    return { mistake, seen: 'error', by: [...new Set(faults)], against: true, decidable: true };
  }
  const catalog = linkRecords(entries);
  const left = affects(catalog);
  const isTouched = (file: string) => affected(file) || left(file);
  const { records, checks } = inspectRecords(catalog, {
    date: base.date,
    only: ({ file }) => isTouched(file),
  });
  const news = newsIn(countFindingsByRule(records), base.counts);
  const gravest = (['error', 'warning', 'info'] as const).find((severity) =>
    news.some((key) => key.startsWith(severity)),
  );
  const changes = verdictChanges(
    snapshotTrial(isTouched, base.catalog, base.checks),
    snapshotTrial(isTouched, catalog, checks),
  );
  return {
    mistake,
    ...defined({ seen: gravest }),
    by: [...new Set(news.map((key) => key.slice(key.indexOf(' ') + 1)))],
    against: changes.length > 0,
    decidable: twice || verdictsChange(checks, base.checks) || changes.some(({ kind }) => VERDICT.has(kind)),
  };
}

/** The verdicts that the mistake can touch. */
function snapshotTrial(
  isTouched: (file: string) => boolean,
  { regulations, rules }: Catalog,
  checks: Inspection['checks'],
): VerdictSnapshot {
  const touched = [...regulations.values()].filter(({ file }) => isTouched(file));
  return takeSnapshot(
    touched.map(({ id, data }) => ({ id, data, checks: checks.get(id) ?? [] })),
    [...rules.values()].filter(({ file }) => isTouched(file)),
  );
}

/** From the content folder. */
function pathInContent({ file }: AnyEntry): string {
  return file.slice(file.indexOf('/') + 1);
}

function listEntries({ calendars, glossary, site, lint, ...byId }: Catalog): AnyEntry[] {
  const single = [glossary, site, lint].filter((entry) => entry !== undefined);
  const years = [...calendars.values()].flatMap((country) => [...country.values()]);
  return [...Object.values(byId).flatMap((shelf) => [...shelf.values()] as AnyEntry[]), ...years, ...single];
}

function countFindingsByRule(records: readonly InspectedRecord[]): Map<string, Counts> {
  return new Map(
    records.map(({ file, findings }) => {
      const counts = new Map<string, number>();
      for (const { rule, severity, acknowledged } of findings) {
        if (acknowledged !== undefined) continue;
        const key = `${severity} ${rule}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return [file, counts];
    }),
  );
}

/** Severities and rules of which a record has more findings than before. */
function newsIn(now: ReadonlyMap<string, Counts>, before: ReadonlyMap<string, Counts>): string[] {
  return [...now].flatMap(([file, counts]) =>
    [...counts].flatMap(([key, count]) => (count > (before.get(file)?.get(key) ?? 0) ? [key] : [])),
  );
}

/** Changes by which the verdict itself is another one. */
const VERDICT: ReadonlySet<string> = new Set(['worse', 'less-known']);

function verdictsChange(now: Inspection['checks'], before: Inspection['checks']): boolean {
  const verdicts = (checks: Inspection['checks'], id: string) =>
    (checks.get(id) ?? []).map(({ channel, verdict }) => `${channel} ${verdict}`).join();
  return [...now.keys()].some((id) => verdicts(now, id) !== verdicts(before, id));
}
