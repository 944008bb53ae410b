/** Everything that is found in a loaded catalogue: by the reader, by the rules, by the term check. */
import { isDeepStrictEqual } from 'node:util';
import { defined } from '../model/defined.ts';
import type { AnyEntry, Catalog, LinkedRegulation, RecordKind } from '../model/entry.ts';
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { Acknowledgement } from '../model/records.ts';
import { type AcknowledgedFinding, type AcknowledgeOptions, acknowledge } from '../rules/acknowledge.ts';
import { STALE } from '../rules/acknowledgement-findings.ts';
import { configure, graded } from '../rules/configuration.ts';
import { RULES } from '../rules/index.ts';
import { isOnWording, lint, lintCatalogue, lintWording, type RecordFinding } from '../rules/lint.ts';
import { RULE_FAILED } from '../rules/rule-failed.ts';
import { type ChannelCheck, needsCalendar } from '../terms/channel-check.ts';
import { checkRegulation } from '../terms/check.ts';
import type { Loaded } from './load.ts';
import { byPlace, placeFindings } from './place-findings.ts';
import { chooseRun } from './run-over.ts';
import type { BrokenRecord } from './salvage-catalog.ts';
import type { Path } from './yaml/locate.ts';

export interface Inspection {
  /** In the order of files, lines and columns; acknowledged ones among them. */
  findings: Finding[];
  /** The term check of every regulation that has a text, by its id. */
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
  /** Every regulation of which a report speaks, in the order of ids. */
  regulations: InspectedRegulation[];
}

/** With what is needed to look again at a part of the catalogue only. */
export interface KeptInspection extends Inspection {
  /** What was found in each record without errors, by file; those that were not wholly looked at are not here. */
  found: ReadonlyMap<string, readonly Finding[]>;
  /** What was found by comparing the records, by kind and id. */
  across: ReadonlyMap<string, readonly RecordFinding[]>;
}

/** An earlier inspection of the same catalogue, on the same day. */
export interface Before {
  kept: Pick<KeptInspection, 'found' | 'checks' | 'across'>;
  /** Whether what was found in a file can be other now: see `affectedBy`. */
  isAffected: (file: string) => boolean;
}

export interface InspectedRegulation {
  id: string;
  file: string;
  /** Present for one that cannot be checked, because it or a record that it leans on has errors. */
  unchecked?: true;
  /** Years whose calendar has errors, where a channel needs them: its verdict is not known. */
  brokenYears?: readonly number[];
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
  /** Tells the records to check; without it all. */
  only?: (record: { file: string }) => boolean;
  /** The records that are compared with one another; without it all. */
  across?: Catalog;
  /** Regulations whose terms cannot be checked, by id. */
  unchecked?: ReadonlyMap<string, unknown>;
  /** Years that no term of a regulation may be run over, by its id. */
  brokenYears?: ReadonlyMap<string, readonly number[]>;
  /** Records that need not be looked at keep their checks, unless comparing says something else of them. */
  before?: Pick<KeptInspection, 'checks' | 'across'>;
}

/**
 * Runs the rules that the catalogue wants, and the term check, over the sound records.
 *
 * @param contentDir the folder that `loaded` was read from: files with findings are read again for the lines
 * @param before only what is affected since, and what has errors, is looked at again
 */
export function inspect(
  contentDir: string,
  { catalog: sound, findings, salvaged }: Loaded,
  date: string,
  purpose: AcknowledgeOptions['purpose'] = 'check',
  before?: Before,
): KeptInspection {
  const catalog = salvaged?.catalog ?? sound;
  const unchecked = salvaged?.unchecked ?? new Map();
  const brokenYears = salvaged?.brokenYears ?? new Map();
  const only = ({ file }: { file: string }) =>
    before === undefined || before.isAffected(file) || !before.kept.found.has(file);
  const { records, checks, across } = inspectRecords(catalog, {
    date,
    purpose,
    only,
    across: sound,
    unchecked,
    brokenYears,
    ...defined({ before: before?.kept }),
  });
  const found = new Map<string, readonly Finding[]>();
  const placed = records.flatMap((record) => {
    const faults = salvaged?.faults.get(record.file);
    const told = faults === undefined ? record.findings : record.findings.filter(isCertain(faults));
    // What was not looked for is not gone: another record has the error, and this acknowledgement may be true.
    const isLeaning =
      record.kind === 'regulation' && (unchecked.has(record.id) || brokenYears.has(record.id));
    const certain = isLeaning ? told.filter(({ rule }) => rule !== STALE) : told;
    const here = placeFindings(contentDir, record, certain);
    if (faults === undefined && !isLeaning) found.set(record.file, here);
    return here;
  });
  const looked = new Set(records.map(({ file }) => file));
  const kept = [...(before?.kept.found ?? [])].filter(
    ([file]) => !looked.has(file) && before?.isAffected(file) === false,
  );
  for (const [file, findings] of kept) found.set(file, findings);
  const wordings = (salvaged?.lost ?? []).flatMap((record) =>
    placeFindings(contentDir, record, inspectWording(record, catalog, { date, purpose })),
  );
  return {
    findings: [...findings, ...placed, ...kept.flatMap(([, own]) => own), ...wordings].sort(byPlace),
    checks,
    found,
    across,
    regulations: listRegulations(catalog, unchecked).map((one) => {
      const isLacking = checks.get(one.id)?.some(needsCalendar) === true;
      return { ...one, ...(isLacking ? defined({ brokenYears: brokenYears.get(one.id) }) : {}) };
    }),
  };
}

const ON_WORDING = new Set(RULES.filter(isOnWording).map(({ id }) => id));

/** Kinds whose words are those of an act. */
const WORDED: readonly RecordKind[] = ['act', 'standard', 'regulation'];

/** What is wrong in a record by its wording alone, though an error of its shape keeps everything else from being told. */
function inspectWording(
  { kind, data, faults }: BrokenRecord,
  { lint: settings }: Catalog,
  options: Pick<AcknowledgeOptions, 'date' | 'purpose'>,
): AcknowledgedFinding[] {
  if (!WORDED.includes(kind) || typeof data !== 'object' || data === null) return [];
  const configuration = configure(settings?.data);
  const { active, dormant } = configuration;
  const findings = lintWording(data, active).map((finding) => graded(finding, configuration));
  const isSound = 'acknowledged' in data && !faults.some(([field]) => field === 'acknowledged');
  const acknowledgements = isSound ? (data.acknowledged as Acknowledgement[]) : [];
  return acknowledge(findings, acknowledgements, { ...options, dormant }).filter(
    ({ rule, path }) => !rule.startsWith('acknowledgement/') && !faults.some((fault) => leads(fault, path)),
  );
}

/** Whether a path is that of the field, or of something in it. */
function leads(field: Path, path: RuleFinding['path']): boolean {
  return field.every((part, index) => path[index] === part);
}

/**
 * A record with errors keeps only what its faults have no part in: neither a rule that failed for want of a field, nor an
 * acknowledgement of a finding that is gone with it, nor what is said of the field's surroundings, unless it is said of a
 * wording by itself.
 */
function isCertain(faults: readonly Path[]): (finding: RuleFinding) => boolean {
  return ({ rule, path }) =>
    rule !== RULE_FAILED &&
    !rule.startsWith('acknowledgement/') &&
    !faults.some((fault) => leads(ON_WORDING.has(rule) ? fault : around(fault), path));
}

/** The mapping or list that holds the field; a field of the record itself is alone. */
function around(fault: Path): Path {
  return fault.length > 1 ? fault.slice(0, -1) : fault;
}

function listRegulations(
  { regulations }: Catalog,
  unchecked: ReadonlyMap<string, { id: string; file: string }>,
): InspectedRegulation[] {
  const all = new Map<string, InspectedRegulation>();
  for (const { id, file } of regulations.values()) all.set(id, { id, file });
  for (const { id, file } of unchecked.values()) all.set(id, { id, file, unchecked: true });
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same for a catalogue that need not be in files. */
export function inspectRecords(
  catalog: Catalog,
  {
    date,
    purpose = 'check',
    only = () => true,
    across: compared = catalog,
    unchecked = new Map(),
    brokenYears = new Map(),
    before,
  }: InspectOptions,
): { records: InspectedRecord[] } & Pick<KeptInspection, 'checks' | 'across'> {
  const configuration = configure(catalog.lint?.data);
  const { active, dormant } = configuration;
  const acts = [...catalog.acts.values()];
  const orders = [...catalog.orders.values()];
  const standards = [...catalog.standards.values()];
  const regulations = [...catalog.regulations.values()];
  const rules = [...catalog.rules.values()];
  const services = [...catalog.services.values()];
  const checkable = regulations.filter(
    (entry) => !unchecked.has(entry.id) && (before !== undefined || only(entry)),
  );
  const checks = checkAll(catalog, checkable, brokenYears, (entry) =>
    only(entry) ? undefined : before?.checks.get(entry.id),
  );
  const across = Map.groupBy(lintCatalogue(gatherLists(compared), active), nameRecord);
  const checked = regulations.map((entry) => ({ ...entry, checks: checks.get(entry.id) ?? [] }));
  const isOtherwise = (entry: AnyEntry) =>
    before !== undefined && !isSame(across.get(nameRecord(entry)), before.across.get(nameRecord(entry)));
  const wanted = [...acts, ...orders, ...standards, ...checked, ...rules, ...services].filter(
    (entry) => only(entry) || isOtherwise(entry),
  );
  const records = wanted.map((entry): InspectedRecord => {
    const { kind, id, file, data } = entry;
    const own = [
      ...lint(entry, active),
      ...(across.get(nameRecord(entry)) ?? []).map(({ finding }) => finding),
    ];
    const findings = own.map((finding) => graded(finding, configuration));
    const acknowledgements = 'acknowledged' in data ? (data.acknowledged ?? []) : [];
    return {
      kind,
      id,
      file,
      findings: acknowledge(findings, acknowledgements, { date, dormant, purpose }),
    };
  });
  return { records, checks, across };
}

function isSame(one: readonly RecordFinding[] = [], other: readonly RecordFinding[] = []): boolean {
  return (
    one.length === other.length &&
    one.every(({ finding }, index) => isDeepStrictEqual(finding, other[index]?.finding))
  );
}

function gatherLists({ acts, orders, regulations, services }: Catalog) {
  return {
    acts: [...acts.values()],
    orders: [...orders.values()],
    regulations: [...regulations.values()],
    services: [...services.values()],
  };
}

/** What tells a record from those of every kind. */
export function nameRecord({ kind, id }: { kind: RecordKind; id: string }): string {
  return `${kind} ${id}`;
}

/** @param findKept the check of a regulation that need not be made again */
function checkAll(
  catalog: Catalog,
  regulations: readonly LinkedRegulation[],
  brokenYears: ReadonlyMap<string, readonly number[]>,
  findKept: (regulation: LinkedRegulation) => readonly ChannelCheck[] | undefined,
): Map<string, readonly ChannelCheck[]> {
  const checks = new Map<string, readonly ChannelCheck[]>();
  const runOver = chooseRun(catalog);
  for (const regulation of regulations) {
    const { id, data, standard } = regulation;
    if ('excluded' in data) continue;
    const kept = findKept(regulation);
    // Starts of the broken year alone may decide: a run over the others would say more than is known.
    const over = kept !== undefined || brokenYears.has(id) ? undefined : runOver(regulation);
    checks.set(id, kept ?? checkRegulation(data, standard?.data, over));
  }
  return checks;
}
