/** One file of an act: its bytes in, checked drafts out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { schemaFindings } from '../catalog/schema-findings.ts';
import { type ImportedDraft, type ImportResult, importText } from '../importer/import-text.ts';
import type { Fault } from '../importer/report/file-report.ts';
import type { Setting } from '../importer/setting.ts';
import { readSource } from '../importer/source/read-source.ts';
import { inSchemaOrder } from './schema-order.ts';

export interface ImportedFile {
  result: ImportResult;
  /** Checksum of the bytes of the file. */
  sha256: string;
  /** What the schemas object to in the drafts. */
  faults: readonly Fault[];
}

/** @throws Error when the file cannot be read from the disk; whatever is in it is a result. */
export async function importFile(file: string, setting: Omit<Setting, 'sha256'>): Promise<ImportedFile> {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = importText(await readSource(basename(file), bytes), { ...setting, sha256 });
  return { result, sha256, faults: result.drafts.flatMap(listFaults) };
}

/** A missing field that the draft already asks its editor for is no fault of the import. */
function listFaults(draft: ImportedDraft): Fault[] {
  const asked = new Set(draft.todo.map(({ path }) => path.join('/')));
  return schemaFindings(draft.kind, inSchemaOrder(draft.kind, draft.record)).flatMap(
    ({ rule, path, text: { ru } }): Fault[] => {
      const missing =
        rule === 'schema/missing-key' && ru.expected !== undefined ? [...path, ru.expected] : path;
      if (asked.has(missing.join('/'))) return [];
      return [{ draft, path, message: `${ru.message} ${ru.fix}` }];
    },
  );
}
