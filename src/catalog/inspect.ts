/** Everything that is found in a loaded catalogue: by the reader, by the rules, by the term check. */
import type { Catalog, RecordKind } from '../model/entry.ts';
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { type AcknowledgeOptions, acknowledge } from '../rules/acknowledge.ts';
import { type Configuration, configure, graded } from '../rules/configuration.ts';
import { lint, lintCatalogue } from '../rules/lint.ts';
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
 * @param purpose a build is not stopped by an acknowledgement that has expired
 */
export function inspect(
  contentDir: string,
  { catalog, findings }: Loaded,
  date: string,
  purpose: AcknowledgeOptions['purpose'] = 'check',
): Inspection {
  const checks = checkAll(catalog);
  const configuration = configure(catalog.lint?.data);
  const placed = lintAll(catalog, checks, configuration).flatMap(({ found, acknowledged, ...entry }) => {
    const findings = found.map((finding) => graded(finding, configuration));
    return placeFindings(
      contentDir,
      entry,
      acknowledge(findings, acknowledged, { date, dormant: configuration.dormant, purpose }),
    );
  });
  return { findings: [...findings, ...placed].sort(byPlace), checks };
}

function lintAll(catalog: Catalog, checks: Inspection['checks'], { active }: Configuration): Linted[] {
  const acts = [...catalog.acts.values()];
  const orders = [...catalog.orders.values()];
  const standards = [...catalog.standards.values()];
  const regulations = [...catalog.regulations.values()];
  const rules = [...catalog.rules.values()];
  const services = [...catalog.services.values()];
  const across = Map.groupBy(lintCatalogue({ acts, orders, regulations, services }, active), keyOf);
  const checked = regulations.map((entry) => ({ ...entry, checks: checks.get(entry.id) ?? [] }));
  return [...acts, ...orders, ...standards, ...checked, ...rules, ...services].map((entry) => {
    const { id, file, data } = entry;
    const found = [...lint(entry, active), ...(across.get(keyOf(entry)) ?? []).map(({ finding }) => finding)];
    return { id, file, found, acknowledged: 'acknowledged' in data ? (data.acknowledged ?? []) : [] };
  });
}

function keyOf({ kind, id }: { kind: RecordKind; id: string }): string {
  return `${kind} ${id}`;
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
