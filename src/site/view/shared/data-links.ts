/** What a page about a record offers to programs: in its head, and at its foot for people. */
import { nameMarkdown } from '../../../exports/markdown/service-md.ts';
import {
  type DataKind,
  LAW_KINDS,
  nameAknFile,
  nameDataFile,
  nameGraphFile,
  nameSchemaFile,
} from '../../../exports/open-data/addresses.ts';
import { type ModelFormat, nameBundle } from '../../../exports/open-data/bundles.ts';
import { findReadRules } from '../../../history/standing.ts';
import { sharedAddress } from '../../address.ts';
import type { RecordsToday } from '../../data.ts';
import { modelFiles } from './model-files.ts';

export interface RecordOfPage {
  kind: DataKind;
  id: string;
}

/** The same record in another form. */
export interface DataLink {
  /** What the form is called, in every language: JSON, BPMN. */
  label: string;
  /** Media type. */
  type: string;
  href: string;
}

/** A new form is a line here; the first of them is the record itself. */
export function listDataLinks(data: RecordsToday, { kind, id }: RecordOfPage): DataLink[] {
  const { catalog, options } = data;
  const act = kind === 'regulation' ? catalog.regulations.get(id)?.data.act : undefined;
  if (act !== undefined && modelFiles(data).bundled) return listBundleLinks(act, nameDataFile(kind, id));
  const service = kind === 'service' ? catalog.services.get(id) : undefined;
  const isDescribed =
    service !== undefined && findReadRules(service, options.date)?.redaction.provider !== undefined;
  const law = LAW_KINDS.find((one) => one === kind);
  const forms: (readonly [label: string, type: string, path: string])[] = [
    ['JSON', 'application/json', nameDataFile(kind, id)],
    ...(kind === 'regulation' || isDescribed
      ? ([['JSON-LD', 'application/ld+json', nameGraphFile(id)]] as const)
      : []),
    ...(kind === 'regulation' || kind === 'service'
      ? ([['Markdown', 'text/markdown', nameMarkdown(kind, id)]] as const)
      : []),
    ...(law === undefined ? [] : ([['Akoma Ntoso', 'application/akn+xml', nameAknFile(law, id)]] as const)),
  ];
  return forms.map(([label, type, path]) => ({ label, type, href: sharedAddress(`/${path}`) }));
}

/** Of a large catalogue: the archives hold the models of all regulations of the act. */
function listBundleLinks(act: string, json: string): DataLink[] {
  const archives = Object.entries({ graph: 'JSON-LD', akn: 'Akoma Ntoso' } as const).map(
    ([format, label]) => ({
      label: `${label} (ZIP)`,
      type: 'application/zip',
      href: sharedAddress(`/${nameBundle(act, format as ModelFormat)}`),
    }),
  );
  return [{ label: 'JSON', type: 'application/json', href: sharedAddress(`/${json}`) }, ...archives];
}

/** Schema of the JSON of a record. */
export const schemaAddress = ({ kind }: RecordOfPage): string => sharedAddress(`/${nameSchemaFile(kind)}`);
