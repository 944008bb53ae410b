/** The source texts in a folder, found by the sum that a record names, or by the name where it names no sum. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeSource } from '../../importer/source/decode.ts';
import { detectFileKind } from '../../importer/source/file-kind.ts';
import { readSource } from '../../importer/source/read-source.ts';
import type { Source as SourceOfRecord } from '../../model/records.ts';
import { filesBelow } from '../../storage/files-below.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** Why a text cannot be held against its quotes. */
export type WhyMissing = 'not-named' | 'not-at-hand' | 'other-sum';

/** @property sum of a file that has the name but not the sum that the record gives */
export type Lookup = { text: SourceText } | { missing: WhyMissing; sum?: string };

export type FindSource = (source: SourceOfRecord) => Lookup;

/**
 * Every file below a folder is a source text; each is decoded when a record first asks for it, a document at once.
 *
 * @throws Error when the folder or a file in it cannot be read
 */
export async function readSources(folder: string): Promise<FindSource> {
  const texts = new Map<string, SourceText>();
  const bySum = new Map<string, string>();
  const byName = new Map<string, { file: string; sum: string }>();
  for (const file of filesBelow(folder)) {
    const name = basename(file);
    const bytes = readFileSync(file);
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (detectFileKind(bytes) !== 'text') texts.set(file, sourceText(await readSource(name, bytes)));
    byName.set(name, { file, sum });
    bySum.set(sum, file);
  }
  const read = (file: string, name: string): Lookup => {
    const text = texts.get(file) ?? sourceText(decodeSource(name, readFileSync(file)));
    texts.set(file, text);
    return { text };
  };
  return ({ text: name, sha256 }) => {
    const named = name === undefined ? undefined : byName.get(name);
    if (sha256 === undefined) {
      if (name === undefined) return { missing: 'not-named' };
      return named === undefined ? { missing: 'not-at-hand' } : read(named.file, name);
    }
    const file = bySum.get(sha256);
    if (file !== undefined) return read(file, name ?? file);
    return named === undefined ? { missing: 'not-at-hand' } : { missing: 'other-sum', sum: named.sum };
  };
}
