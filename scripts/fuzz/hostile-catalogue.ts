/** The shipped records with hostile words in every place that the check lets them stand in. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { inspect } from '../../src/catalog/inspect.ts';
import { recordAt } from '../../src/catalog/kinds.ts';
import { type Loaded, loadCatalog } from '../../src/catalog/load.ts';
import { schemaFindings } from '../../src/catalog/schema-findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { HOSTILE_WORDS } from './hostile-words.ts';

const CONTENT = join(import.meta.dirname, '../../content');

/** Characters that nobody sees are an error wherever they stand. */
const WORDS = HOSTILE_WORDS.filter(
  (words) => words.isWellFormed() && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(words),
);

/** Fields that the check reads, and compares with others: no words of anybody's own are accepted there. */
const READ: ReadonlySet<unknown> = new Set(['item', 'acknowledged', 'duration']);

type Path = readonly (string | number)[];

interface Leaf {
  path: Path;
  value: string;
}

interface Hostile {
  file: string;
  data: unknown;
  /** Where hostile words stand, with what stood there. */
  spoilt: Leaf[];
}

/**
 * @param date of the check
 * @returns the records as they were read, and in how many fields hostile words stand
 */
export async function writeHostileCatalogue(
  contentDir: string,
  date: string,
): Promise<{ loaded: Loaded; fields: number }> {
  cpSync(CONTENT, contentDir, { recursive: true });
  let turn = 0;
  const records = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.startsWith('calendars'))
    .sort()
    .map((file): Hostile => {
      const data = load(readFileSync(join(CONTENT, file), 'utf8'));
      const spoilt = listLeaves(data, []).filter((leaf) => {
        turn += 1;
        return spoil(file, data, leaf, WORDS[turn % WORDS.length] ?? '');
      });
      return { file, data, spoilt };
    });
  for (;;) {
    for (const { file, data } of records) writeFileSync(join(contentDir, file), JSON.stringify(data));
    const loaded = await loadCatalog(contentDir);
    const { findings } = inspect(contentDir, loaded, date);
    const errors = findings.filter(
      ({ severity, acknowledged }) => severity === 'error' && acknowledged === undefined,
    );
    const fields = records.reduce((sum, { spoilt }) => sum + spoilt.length, 0);
    if (errors.length === 0) return { loaded, fields };
    const before = records.map(({ spoilt }) => spoilt.length);
    for (const { file, path } of errors) {
      const record = records.find((one) => file === `content/${one.file}`);
      if (record !== undefined) mend(record, path);
    }
    if (records.every(({ spoilt }, index) => spoilt.length === before[index])) mendNamed(records, errors);
    if (records.every(({ spoilt }, index) => spoilt.length === before[index])) {
      throw new Error(`no field is guilty of ${errors[0]?.file}: ${errors[0]?.text.en.message}`);
    }
  }
}

/** The words that an innocent record looks for in another one: quoted, told as what it has itself, or by their field. */
function mendNamed(records: readonly Hostile[], errors: readonly Finding[]): void {
  const said = errors.map(({ text: { en } }) => `${en.message} "${en.got ?? ''}"`).join(' ');
  for (const record of records) {
    const named = record.spoilt.filter(
      ({ path, value }) => said.includes(`"${value}"`) || said.includes(`(${path.join('.')})`),
    );
    for (const { path, value } of named) put(record.data, path, value);
    record.spoilt = record.spoilt.filter((leaf) => !named.includes(leaf));
  }
}

function listLeaves(value: unknown, path: Path): Leaf[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listLeaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(data: unknown, path: Path, value: string): void {
  const holder = path
    .slice(0, -1)
    .reduce((inner, key) => (inner as Record<string | number, unknown>)[key], data);
  (holder as Record<string | number, string>)[path.at(-1) ?? ''] = value;
}

/** Whether the words may stand in the field, alone or after its own; when they may not, it stays as it was. */
function spoil(file: string, data: unknown, { path, value }: Leaf, words: string): boolean {
  const place = recordAt(file);
  if (typeof place === 'string' || path.some((key) => READ.has(key))) return false;
  put(data, path, `${value} ${words}`.trim());
  if (schemaFindings(place.kind, data as never).length === 0) return true;
  put(data, path, value);
  return false;
}

/** Takes the hostile words out of a field that the check objects to, else out of what is around it, else out of all. */
function mend(record: Hostile, path: Path): void {
  for (let length = path.length; length >= 0; length -= 1) {
    const around = record.spoilt.filter(({ path: own }) =>
      path.slice(0, length).every((key, index) => own[index] === key),
    );
    if (around.length === 0) continue;
    for (const { path: own, value } of around) put(record.data, own, value);
    record.spoilt = record.spoilt.filter((leaf) => !around.includes(leaf));
    return;
  }
}
