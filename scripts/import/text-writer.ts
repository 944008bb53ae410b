/** Texts of acts as documents of Akoma Ntoso, beside the drafts that are made of them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLawText } from '../../src/editing/law-text.ts';
import { formatTextAkn } from '../../src/exports/akn/text-akn.ts';
import type { ImportResult } from '../../src/importer/import-text.ts';
import { writeWhole } from '../../src/storage/whole-file.ts';
import type { Io } from '../command.ts';

/**
 * @param folder made when the first text is written
 * @returns writes one text, or says why it has no document
 */
export function openTextWriter(folder: string, io: Pick<Io, 'err' | 'today'>) {
  const names = new Set<string>();
  return async (result: ImportResult): Promise<void> => {
    const { name } = result.source;
    const law = readLawText(result);
    if (law === undefined) {
      io.err(
        `${name}: документа Akoma Ntoso нет: в тексте не прочитаны вид акта, орган, номер, день или заголовок, и назвать его нечем.\n`,
      );
      return;
    }
    let file = `${name}.akn.xml`;
    // Texts of several folders may have one name.
    for (let again = 2; names.has(file); again += 1) file = `${name}.${again}.akn.xml`;
    names.add(file);
    mkdirSync(folder, { recursive: true });
    await writeWhole(join(folder, file), formatTextAkn(law, io.today));
  };
}
