/** Everything that is found in a loaded catalogue: by the reader, by the rules, by the term check. */
import type { Catalog, LinkedRegulation, RecordKind } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { type AcknowledgedFinding, type AcknowledgeOptions, acknowledge } from '../rules/acknowledge.ts';
import { configure, graded } from '../rules/configuration.ts';
import { lint, lintCatalogue } from '../rules/lint.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { checkRegulation } from '../terms/check.ts';
import type { Loaded } from './load.ts';
import { byPlace, placeFindings } from './place-findings.ts';
import { chooseRun } from './run-over.ts';

export interface Inspection {
  /** In the order of files, lines and columns; acknowledged ones among them. */
  findings: Finding[];
  /** The term check of every regulation that has a text, by its id. */
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
}

/** What the rules find in one record, before it has lines. */
export interface InspectedRecord {
  kind: RecordKind;
  id: string;
  file: string;
  findings: AcknowledgedFinding[];
}

export interface InspectOptions {
  /** ГГГГ-ММ-ДД, the day on which acknowledgements have to be valid. */
  date: string;
  /** A build is not stopped by an acknowledgement that has expired. */
  purpose?: AcknowledgeOptions['purpose'];
  /** Of these records alone; without it of all. */
  only?: (record: { file: string }) => boolean;
}

/**
 * Runs the rules that the catalogue wants, and the term check, over the sound records.
 *
 * @param contentDir the folder that `loaded` was read from: files with findings are read again for the lines
 */
export function inspect(
  contentDir: string,
  { catalog, findings }: Loaded,
  date: string,
  purpose: AcknowledgeOptions['purpose'] = 'check',
): Inspection {
  const { records, checks } = inspectRecords(catalog, { date, purpose });
  const placed = records.flatMap((record) => placeFindings(contentDir, record, record.findings));
  return { findings: [...findings, ...placed].sort(byPlace), checks };
}

/** The same for a catalogue that need not be in files. */
export function inspectRecords(
  catalog: Catalog,
  { date, purpose = 'check', only = () => true }: InspectOptions,
): { records: InspectedRecord[]; checks: Inspection['checks'] } {
  const configuration = configure(catalog.lint?.data);
  const { active, dormant } = configuration;
  const acts = [...catalog.acts.values()];
  const orders = [...catalog.orders.values()];
  const standards = [...catalog.standards.values()];
  const regulations = [...catalog.regulations.values()];
  const rules = [...catalog.rules.values()];
  const services = [...catalog.services.values()];
  const checks = checkAll(catalog, regulations.filter(only));
  const across = Map.groupBy(lintCatalogue({ acts, orders, regulations, services }, active), makeKey);
  const checked = regulations.map((entry) => ({ ...entry, checks: checks.get(entry.id) ?? [] }));
  const wanted = [...acts, ...orders, ...standards, ...checked, ...rules, ...services].filter(only);
  const records = wanted.map((entry): InspectedRecord => {
    const { kind, id, file, data } = entry;
    const own = [...lint(entry, active), ...(across.get(makeKey(entry)) ?? []).map(({ finding }) => finding)];
    const findings = own.map((finding) => graded(finding, configuration));
    const acknowledgements = 'acknowledged' in data ? (data.acknowledged ?? []) : [];
    return {
      kind,
      id,
      file,
      findings: acknowledge(findings, acknowledgements, { date, dormant, purpose }),
    };
  });
  return { records, checks };
}

function makeKey({ kind, id }: { kind: RecordKind; id: string }): string {
  return `${kind} ${id}`;
}

function checkAll(
  catalog: Catalog,
  regulations: readonly LinkedRegulation[],
): Map<string, readonly ChannelCheck[]> {
  const checks = new Map<string, readonly ChannelCheck[]>();
  const overOf = chooseRun(catalog);
  for (const regulation of regulations) {
    const { id, data, standard } = regulation;
    if (!('excluded' in data)) checks.set(id, checkRegulation(data, standard?.data, overOf(regulation)));
  }
  return checks;
}
