/** What stands at the former addresses of records: a page in every language, and a file of data, that lead on. */
import { formatMovedPage } from '../../../exports/moved-page.ts';
import { type DataKind, nameDataFile, namePage, writeAddress } from '../../../exports/open-data/addresses.ts';
import type { AnyEntry } from '../../../model/entry.ts';
import type { Site } from '../../../model/records.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { listLanguages, nameFolder } from '../../language.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';

type Kind = Exclude<DataKind, 'calendar'>;
type Renamed = Pick<AnyEntry, 'id'> & { kind: Kind; data: { formerly?: readonly string[] } };

/** Pages of a record that somebody may have linked to; those of its days lead from its own. */
function listPages(kind: Kind, id: string, isExcluded: boolean): string[] {
  const page = namePage(kind, id);
  return kind === 'regulation' && !isExcluded ? [page, `${page}law/`] : [page];
}

function* pagesAt(old: string, { kind, id, data }: Renamed, site: Site): Generator<DataFile> {
  const isExcluded = 'excluded' in data;
  const targets = listPages(kind, id, isExcluded);
  for (const language of listLanguages(site)) {
    const name = nameFolder(site, language);
    const folder = name === '' ? '' : `${name}/`;
    const { moved } = chooseDictionary(language);
    for (const [index, path] of listPages(kind, old, isExcluded).entries()) {
      const href = writeAddress(site, `${folder}${targets[index]}`);
      const page = { language, href, title: moved.link, words: moved.words };
      yield { path: `${folder}${path}index.html`, bytes: formatMovedPage(page) };
    }
  }
}

function formatMovedData(old: string, { kind, id }: Renamed, site: Site): string {
  const [self, page] = [nameDataFile(kind, id), namePage(kind, id)].map((path) => writeAddress(site, path));
  return `${JSON.stringify({ kind, id: old, moved: { id, self, page } })}\n`;
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
