/** The page of open data: what there is, on which terms, in which files. */
import type { RecordLanguage } from '../../../model/records.ts';
import { sharedAddress } from '../../address.ts';
import type { DataIndex } from '../../build/data/data-index.ts';
import { type OpenDataWords, openDataWords } from '../../i18n/open-data.ts';

interface FileLink {
  /** CSV, Parquet; of several files of one format, what each holds. */
  label: string;
  href: string;
  size: string;
}

interface FileRow {
  what: string;
  files: FileLink[];
}

/** «91 КБ», «0,4 МБ»: thousands as people count them. */
export function formatSize(bytes: number, language: RecordLanguage): string {
  const [unit, count] =
    bytes < 1_000_000 ? ['КБ', Math.max(1, Math.round(bytes / 1000))] : ['МБ', bytes / 1_000_000];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count);
  return `${number}\u00a0${unit}`;
}

type Told = Pick<FileLink, 'label'> & { what: keyof OpenDataWords['what'] };

/** @throws Error for a file of which the page could say nothing: its words belong into src/site/i18n/open-data.ts */
function tellFile(name: string, { what, counts }: OpenDataWords): Told {
  const [about = '', ending = ''] = name.split('.');
  if (name === 'SHA256SUMS') return { what: 'sums', label: name };
  if (name === 'datapackage.json') return { what: 'datapackage', label: name };
  if (ending === 'sqlite') return { what: 'sqlite', label: 'SQLite' };
  if (ending === 'ndjson' && about in counts)
    return { what: 'records', label: counts[about as keyof OpenDataWords['counts']] };
  if (about in what && ending in TABLE_FORMATS)
    return { what: about as keyof OpenDataWords['what'], label: TABLE_FORMATS[ending] ?? ending };
  throw new Error(`no words for the bulk file ${name}`);
}

const TABLE_FORMATS: Readonly<Record<string, string>> = { csv: 'CSV', parquet: 'Parquet' };

function listRows({ bulk }: DataIndex, language: RecordLanguage): FileRow[] {
  const words = openDataWords(language);
  const told = bulk.map(({ name, bytes }) => ({
    ...tellFile(name, words),
    href: sharedAddress(`/data/v1/bulk/${name}`),
    size: formatSize(bytes, language),
  }));
  const rows = Map.groupBy(told, ({ what }) => what);
  const order = Object.keys(words.what) as (keyof OpenDataWords['what'])[];
  return order.flatMap((what) => {
    const files = rows.get(what) ?? [];
    return files.length === 0
      ? []
      : [{ what: words.what[what], files: files.map(({ label, href, size }) => ({ label, href, size })) }];
  });
}

export interface DataPage {
  counts: { label: string; count: number }[];
  rows: FileRow[];
  leftOut: string[];
  citation: string;
}

export function buildDataPage(index: DataIndex, language: RecordLanguage): DataPage {
  const words = openDataWords(language);
  return {
    counts: Object.entries(words.counts).map(([kind, label]) => ({ label, count: index.counts[kind] ?? 0 })),
    rows: listRows(index, language),
    leftOut: index.left_out.map(({ name, bytes }) => words.leftOut(name, formatSize(bytes, language))),
    citation: words.citation(index.name, index.schema_version, index.date),
  };
}
