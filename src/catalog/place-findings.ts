/** Findings get their lines: files that have any, and only those, are read a second time. */

import { basename, resolve } from 'node:path';
import { defined } from '../model/defined.ts';
import type { Finding, RuleFinding } from '../model/finding.ts';
import type { FileFindings } from './draft.ts';
import { readText } from './read-text.ts';
import { type FieldLocator, fieldLocator } from './yaml/locate.ts';

/** A path inside the content folder as findings and entries give it. */
export function fileName(contentDir: string, path: string): string {
  return `${basename(resolve(contentDir))}/${path}`;
}

/** Gives findings about a sound record their places. */
export function placeFindings(
  contentDir: string,
  { id, file }: { id: string; file: string },
  findings: readonly RuleFinding[],
): Finding[] {
  if (findings.length === 0) return [];
  const locate = openLocator(contentDir, file.slice(fileName(contentDir, '').length));
  return findings.map((finding) => ({ ...finding, record: id, file, ...locate(finding.path) }));
}

/** Places the loader's own findings, in the order of files, lines and columns. */
export function placeDrafts(contentDir: string, files: readonly FileFindings[]): Finding[] {
  const placed: Finding[] = [];
  for (const { path, record, drafts } of files) {
    if (drafts.length === 0) continue;
    const needed = drafts.some(({ position, path: field }) => position === undefined && field.length > 0);
    const locate = needed ? openLocator(contentDir, path) : () => ({ line: 1, column: 1 });
    for (const { position, on, ...finding } of drafts) {
      placed.push({
        ...finding,
        ...defined({ record }),
        file: fileName(contentDir, path),
        ...(position ?? locate(finding.path, on)),
      });
    }
  }
  return placed.sort(byPlace);
}

/** The order of a report. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file that has gone since the first reading has no lines: everything is at its beginning. */
function openLocator(contentDir: string, path: string): FieldLocator {
  const { text } = readText(`${contentDir}/${path}`);
  return fieldLocator(text ?? '');
}
