/** What holds of the findings about any content folder: each has a place that a person can go to. */
import type { Finding } from '../../src/model/finding.ts';
import { decodeBytes, type Input } from './input.ts';
import { holds } from './trial.ts';

/** Rules that speak of a file as a whole, whose place is its beginning. */
const OF_WHOLE_FILE = /^file\/|^yaml\/(?:empty|root|documents)|^schema\/missing-key/;

/** @throws Error that names the first finding whose place is outside its file, or its beginning for no reason */
export function assertPlaces(findings: readonly Finding[], input: Input): void {
  for (const { rule, file, line, column, path: field } of findings) {
    const bytes = input[file.slice('content/'.length)];
    if (bytes === undefined) continue;
    const lines = decodeBytes(bytes).split(/\r\n|\r|\n/);
    holds(line >= 1 && line <= lines.length, `${rule}: line ${line} of ${lines.length}`);
    const { length } = lines[line - 1] ?? '';
    holds(column >= 1 && column <= length + 1, `${rule}: column ${column} of ${length} in line ${line}`);
    // Where the field that holds it is the first of the file, that is its place.
    const isBeginning =
      line === 1 && column === 1 && field.length > 1 && !lines[0]?.startsWith(`${field[0]}`);
    holds(!isBeginning || OF_WHOLE_FILE.test(rule), `${rule}: 1:1 for ${field.join('/')}`);
  }
}

/** A finding as a part of an answer: its rule, and the field without the numbers of items. */
export function shapeFinding({ rule, path }: Finding): string {
  return `${rule} ${path.filter((part) => typeof part === 'string').join('/')}`;
}
