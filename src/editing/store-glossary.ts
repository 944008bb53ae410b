/** Abbreviations that no act explains, as entries of a new catalogue's glossary. */
import type { UnexplainedTerm } from '../importer/glossary.ts';
import type { Written } from '../importer/report/file-report.ts';
import type { HeldFolder } from '../storage/folder.ts';
import { marked } from './record-file.ts';
import { plan, type RecordText } from './write-records.ts';
import { yamlText } from './yaml-text.ts';

const FILE = 'glossary.yaml';

/**
 * Writes the glossary when there is none, or one that an import wrote and nobody has touched. A glossary that a
 * person keeps stays as it is, even by force: the report names what is missing in it.
 *
 * @returns what became of it; nothing when there is nothing to explain
 * @throws Error when the file cannot be written
 */
export function storeGlossary(folder: HeldFolder, terms: readonly UnexplainedTerm[]): Written | undefined {
  if (terms.length === 0) return undefined;
  const byTerm = Map.groupBy(terms, ({ term }) => term);
  const entries = [...byTerm]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, uses]) => ({
      term,
      kind: 'abbreviation',
      undefined: true,
      usedIn: [...new Set(uses.flatMap(({ usedIn }) => usedIn))].toSorted(),
    }));
  const lines = [
    '# yaml-language-server: $schema=../schemas/glossary.schema.json',
    '# Сокращения, которые акты не раскрывают. Впишите в plain, что они значат, простыми словами.',
    yamlText({ entries }, new Map()),
    '',
  ];
  const record: RecordText = { kind: 'glossary', path: FILE, text: marked(lines.join('\n')), yields: false };
  const planned = plan(folder.path, [record], false);
  const { written, text } = planned.get(FILE) ?? { written: 'kept' };
  if (text !== undefined) folder.write(new Map([[FILE, text]]));
  return written === 'edited' ? 'kept' : written;
}
