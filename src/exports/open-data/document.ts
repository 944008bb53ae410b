/** What every file of a record has: the record as authors wrote it, apart from what was worked out. */
import { defined } from '../../model/defined.ts';
import type { AnyEntry } from '../../model/entry.ts';
import type { Finding } from '../../model/finding.ts';
import type { Site, Source } from '../../model/records.ts';
import { type DataKind, nameDataFile, namePage, nameSchemaFile, writeAddress } from './addresses.ts';
import { orUnknown, UNKNOWN } from './unknown.ts';

/** What an exporter is told besides the record. */
export interface DataContext {
  site: Site;
  /** ISO day that the data speaks of. */
  date: string;
  /** Findings of a file of the catalogue, in the order of its lines. */
  findings: ReadonlyMap<string, readonly Finding[]>;
}

/** Where a record comes from: the text in the register, and the file of the catalogue. */
export function describeProvenance(file: string, source: Source | undefined) {
  if (source === undefined) return { file, source: UNKNOWN };
  const { register, id, text, sha256, retrieved, status, note } = source;
  return {
    file,
    source: {
      register,
      registerId: orUnknown(id),
      retrieved: orUnknown(retrieved),
      ...defined({ text, sha256, status, note }),
    },
  };
}

/** The license that the settings name; where they name none, nobody may guess one. */
export function describeLicense({ licence }: Pick<Site, 'licence'>) {
  return licence ?? UNKNOWN;
}

/** In the language-free part of a finding; its sentences stand in `text`, by language. */
function describeFinding({ rule, severity, path, line, column, text, quotes, acknowledged }: Finding) {
  return { rule, severity, path, line, column, text, ...defined({ quotes, acknowledged }) };
}

export interface DocumentParts {
  /** Worked out from the record, the day and the records that it leans on. */
  derived: object;
  source: Source | undefined;
  /** Other records, by what they are to this one. */
  about: Readonly<Record<string, readonly [DataKind, string | undefined]>>;
}

/** @returns the text of the file, ended by a line feed */
export function formatDocument(
  { kind, id, file, data }: AnyEntry & { kind: DataKind },
  { derived, source, about }: DocumentParts,
  { site, date, findings }: DataContext,
): string {
  const links = Object.entries(about).flatMap(([name, [kindOfOther, other]]) =>
    other === undefined ? [] : [[name, writeAddress(site, nameDataFile(kindOfOther, other))]],
  );
  const document = {
    $schema: writeAddress(site, nameSchemaFile(kind)),
    kind,
    id,
    date,
    license: describeLicense(site),
    record: data,
    derived: { ...derived, findings: (findings.get(file) ?? []).map(describeFinding) },
    provenance: describeProvenance(file, source),
    links: {
      self: writeAddress(site, nameDataFile(kind, id)),
      page: writeAddress(site, namePage(kind, id)),
      ...Object.fromEntries(links),
    },
  };
  return `${JSON.stringify(document)}\n`;
}
