/** Where the text of a record's act is, and what the import reads in it. */
import { loadCatalog } from '../../catalog/load.ts';
import { followRenames } from '../../editing/follow-renames.ts';
import { readStoredSource } from '../../editing/import-sources.ts';
import type { PlainRecord } from '../../editing/schema-order.ts';
import { readSetting } from '../../editing/setting-of.ts';
import { type ImportedDraft, type ImportResult, importText } from '../../importer/import-text.ts';
import { recordPath } from '../../importer/report/file-report.ts';
import type { SourceFile } from '../../importer/source.ts';
import type { SourceView } from './review-data.ts';
import { sourceView } from './source-view.ts';

interface ReadSource {
  result: ImportResult;
  /** As they are called in the catalogue now. */
  drafts: readonly ImportedDraft[];
}

export class ReviewSource {
  readonly #contentDir: string;
  readonly #given: SourceFile | undefined;
  readonly #read = new Map<string, ReadSource>();

  /** @param given is shown beside every record; without it the text that its import read */
  constructor(contentDir: string, given: SourceFile | undefined) {
    this.#contentDir = contentDir;
    this.#given = given;
  }

  /** @param parent reads the record of the act, of a regulation, or of the order, of a standard */
  async show(
    path: string,
    record: PlainRecord,
    parent: (path: string) => PlainRecord | undefined,
  ): Promise<SourceView> {
    const holder = findHolder(path, record);
    const { source } = (holder === undefined ? record : parent(holder)) ?? {};
    const sha256 = typeof source === 'object' ? String(Reflect.get(source, 'sha256')) : '';
    const text = this.#given ?? readStoredSource(this.#contentDir, sha256);
    if (text === undefined) return undefined;
    const { result, drafts } = await this.#import(sha256, text);
    const draft = drafts.find((one) => `${recordPath(one)}.yaml` === path);
    return sourceView(result, draft, record);
  }

  async #import(sha256: string, text: SourceFile): Promise<ReadSource> {
    const known = this.#read.get(sha256);
    if (known !== undefined) return known;
    const { catalog } = await loadCatalog(this.#contentDir);
    const result = importText(text, { ...readSetting(catalog), sha256 });
    const read = { result, drafts: followRenames(this.#contentDir, result.drafts) };
    this.#read.set(sha256, read);
    return read;
  }
}

/** The file of the act that approved a regulation, of the order that approved a standard or rules. */
function findHolder(path: string, { act, order }: PlainRecord): string | undefined {
  const [shelf] = path.split('/', 1);
  const [folder, id] = shelf === 'regulations' ? ['acts', act] : [shelf, order];
  return typeof id === 'string' ? `${folder}/${id}.yaml` : undefined;
}
