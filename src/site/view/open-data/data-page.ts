/** The page of open data: what there is, on which terms, in which files. */
import type { RecordLanguage } from '../../../model/records.ts';
import { sharedAddress } from '../../address.ts';
import type { DataIndex } from '../../build/data/data-index.ts';
import { type OpenDataWords, openDataWords } from '../../i18n/open-data.ts';

interface FileLine {
  name: string;
  href: string;
  use: string;
  size: string;
}

/** «91 КБ», «0,4 МБ»: thousands as people count them. */
export function formatSize(bytes: number, language: RecordLanguage): string {
  const [unit, count] =
    bytes < 1_000_000 ? ['КБ', Math.max(1, Math.round(bytes / 1000))] : ['МБ', bytes / 1_000_000];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(count);
  return `${number}\u00a0${unit}`;
}

const ENDINGS = [
  [/\.sqlite$/, 'sqlite'],
  [/\.parquet$/, 'parquet'],
  [/\.csv$/, 'csv'],
  [/\.ndjson\.gz$/, 'ndjson'],
  [/^datapackage\.json$/, 'datapackage'],
  [/^SHA256SUMS$/, 'sums'],
] as const;

/** @throws Error for a file of which the page could say nothing: its words belong into src/site/i18n/open-data.ts */
function tellUse(name: string, words: OpenDataWords): string {
  const [, kind] = ENDINGS.find(([ending]) => ending.test(name)) ?? [];
  if (kind === undefined) throw new Error(`no words for the bulk file ${name}`);
  const [about = ''] = name.split('.');
  const table = words.table[about as keyof OpenDataWords['table']];
  const records = words.counts[about as keyof OpenDataWords['counts']];
  const what = kind === 'ndjson' ? records : table;
  return what === undefined ? words.use[kind] : `${words.use[kind]} – ${what.toLowerCase()}`;
}

export interface DataPage {
  counts: { label: string; count: number }[];
  files: FileLine[];
  leftOut: string[];
  citation: string;
}

export function buildDataPage(index: DataIndex, language: RecordLanguage): DataPage {
  const words = openDataWords(language);
  return {
    counts: Object.entries(words.counts).map(([kind, label]) => ({ label, count: index.counts[kind] ?? 0 })),
    files: index.bulk.map(({ name, bytes }) => ({
      name,
      href: sharedAddress(`/data/v1/bulk/${name}`),
      use: tellUse(name, words),
      size: formatSize(bytes, language),
    })),
    leftOut: index.left_out.map(({ name, bytes }) => words.leftOut(name, formatSize(bytes, language))),
    citation: words.citation(index.name, index.schema_version, index.date),
  };
}
