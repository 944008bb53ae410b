/** Everything that is found in a loaded catalogue: by the reader, by the rules, by the term check. */
import type { Catalog, Entry, RecordKind } from '../model/entry.ts';
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { acknowledge } from '../rules/acknowledge.ts';
import { type Configuration, configure, graded } from '../rules/configuration.ts';
import { lint, lintCatalogue } from '../rules/index.ts';
import type { CatalogueContext, RecordFinding } from '../rules/rule.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { checkRegulation } from '../terms/check.ts';
import type { Loaded } from './load.ts';
import { byPlace, placeFindings } from './place-findings.ts';
import { runOverOf } from './run-over.ts';

export interface Inspection {
  /** In the order of files, lines and columns; acknowledged ones among them. */
  findings: Finding[];
  /** The term check of every regulation that has a text, by its id. */
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
}

interface Linted {
  id: string;
  file: string;
  found: RuleFinding[];
  acknowledged: readonly Acknowledgement[];
}

/**
 * Runs the rules that the catalogue wants, and the term check, over the sound records.
 *
 * @param contentDir the folder that `loaded` was read from: files with findings are read again for the lines
 * @param date ГГГГ-ММ-ДД, the day on which acknowledgements have to be valid
 */
export function inspect(contentDir: string, { catalog, findings }: Loaded, date: string): Inspection {
  const checks = checkAll(catalog);
  const configuration = configure(catalog.lint?.data);
  const placed = lintAll(catalog, checks, configuration).flatMap(({ found, acknowledged, ...entry }) => {
    const findings = found.map((finding) => graded(finding, configuration));
    return placeFindings(contentDir, entry, acknowledge(findings, acknowledged, date, configuration.dormant));
  });
  return { findings: [...findings, ...placed].sort(byPlace), checks };
}

function lintAll(catalog: Catalog, checks: Inspection['checks'], { active }: Configuration): Linted[] {
  const { acts, regulations, orders, standards } = catalog;
  const across = Map.groupBy(lintCatalogue(contextOf(catalog), active), keyOf);
  const linted: Linted[] = [];
  const add = <K extends RecordFinding['kind']>(entry: Entry<K>, own: RuleFinding[]) => {
    const { kind, id, file, data } = entry;
    const found = [...own, ...(across.get(keyOf({ kind, id })) ?? []).map(({ finding }) => finding)];
    linted.push({ id, file, found, acknowledged: 'acknowledged' in data ? (data.acknowledged ?? []) : [] });
  };
  for (const entry of acts.values()) add(entry, lint('act', { id: entry.id, act: entry.data }, active));
  for (const entry of orders.values()) add(entry, lint('order', { id: entry.id, order: entry.data }, active));
  for (const entry of standards.values()) {
    add(entry, lint('standard', { id: entry.id, standard: entry.data }, active));
  }
  for (const entry of regulations.values()) {
    const { id, data } = entry;
    const [standard, act] = [entry.standard?.data, entry.act?.data];
    add(entry, lint('regulation', { id, regulation: data, standard, act, checks: checks.get(id) }, active));
  }
  return linted;
}

function keyOf({ kind, id }: { kind: RecordKind; id: string }): string {
  return `${kind} ${id}`;
}

function contextOf({ acts, regulations, orders, standards, glossary }: Catalog): CatalogueContext {
  return {
    acts: dataOf(acts),
    regulations: dataOf(regulations),
    orders: dataOf(orders),
    standards: dataOf(standards),
    glossary: glossary?.data,
  };
}

function dataOf<T>(entries: ReadonlyMap<string, { data: T }>): Map<string, T> {
  return new Map([...entries].map(([id, { data }]) => [id, data]));
}

function checkAll(catalog: Catalog): Map<string, readonly ChannelCheck[]> {
  const checks = new Map<string, readonly ChannelCheck[]>();
  const overOf = runOverOf(catalog);
  for (const regulation of catalog.regulations.values()) {
    const { id, data, standard } = regulation;
    if (!('excluded' in data)) checks.set(id, checkRegulation(data, standard?.data, overOf(regulation)));
  }
  return checks;
}
