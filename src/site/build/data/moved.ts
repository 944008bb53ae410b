/** What stands at the former addresses of records: a page in every language, and a file of data, that lead on. */
import { formatMovedPage } from '../../../exports/moved-page.ts';
import {
  type DataKind,
  nameDataFile,
  namePage,
  nameSchemaFile,
  writeAddress,
} from '../../../exports/open-data/addresses.ts';
import { redactionDays } from '../../../history/redactions.ts';
import type { AnyEntry, LinkedAct, LinkedRules } from '../../../model/entry.ts';
import type { Site } from '../../../model/records.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { listLanguages, nameFolder } from '../../language.ts';
import { actDays } from '../../view/act/days.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';

type Kind = Exclude<DataKind, 'calendar'>;
type Renamed = Pick<AnyEntry, 'id'> & { kind: Kind; data: { formerly?: readonly string[] } };

/** Names of the pages of a record below its own: somebody may have linked to each. */
function listParts(record: Renamed | LinkedAct): string[] {
  if (record.kind === 'act' && 'regulations' in record) return actDays(record).map((day) => `on/${day}/`);
  if (record.kind === 'rules')
    return redactionDays(record.data as LinkedRules['data']).map((day) => `on/${day}/`);
  return record.kind === 'regulation' && !('excluded' in record.data) ? ['law/'] : [];
}

function* pagesAt(old: string, record: Renamed, site: Site): Generator<DataFile> {
  const parts = ['', ...listParts(record)];
  const [former, present] = [old, record.id].map((id) => namePage(record.kind, id));
  for (const language of listLanguages(site)) {
    const name = nameFolder(site, language);
    const folder = name === '' ? '' : `${name}/`;
    const { moved } = chooseDictionary(language);
    for (const part of parts) {
      const href = writeAddress(site, `${folder}${present}${part}`);
      const page = { language, href, title: moved.link, words: moved.words };
      yield { path: `${folder}${former}${part}index.html`, bytes: formatMovedPage(page) };
    }
  }
}

function formatMovedData(old: string, { kind, id }: Renamed, site: Site): string {
  const [self, page] = [nameDataFile(kind, id), namePage(kind, id)].map((path) => writeAddress(site, path));
  const $schema = writeAddress(site, nameSchemaFile('moved'));
  return `${JSON.stringify({ $schema, kind, id: old, moved: { id, self, page } })}\n`;
}

export function* formatMoved({ catalog, site }: DataInput): Generator<DataFile> {
  const { acts, regulations, orders, standards, rules, services } = catalog;
  const records = [acts, regulations, orders, standards, rules, services].flatMap((shelf) => [
    ...shelf.values(),
  ]) as Renamed[];
  for (const record of records) {
    for (const old of record.data.formerly ?? []) {
      yield* pagesAt(old, record, site);
      yield { path: nameDataFile(record.kind, old), bytes: formatMovedData(old, record, site) };
    }
  }
}

export const moved: DataOutput = { name: 'former addresses', files: formatMoved };
