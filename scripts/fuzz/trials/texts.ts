/** A text of an act that was changed is imported: every line accounted for, in time, and the report can do nothing. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { importFile } from '../../../src/editing/import-file.ts';
import { recordFile } from '../../../src/editing/record-file.ts';
import { fileReport, recordPath } from '../../../src/importer/report/file-report.ts';
import { htmlReport } from '../../../src/importer/report/html-report.ts';
import { textReport } from '../../../src/importer/report/text-report.ts';
import type { Random } from '../../synthetic/random.ts';
import { documentParts, packDocuments } from '../documents.ts';
import { HOSTILE_WORDS } from '../hostile-words.ts';
import { findHtmlDangers } from '../inert.ts';
import { decodeBytes, encodeText, type Input } from '../input.ts';
import { mutateBytes } from '../mutate.ts';
import { temporaryFolder } from '../shelf.ts';
import { holds, MOST_MILLISECONDS, type Trial } from '../trial.ts';

const FIXTURES = join(import.meta.dirname, '../../../src/importer/__fixtures__');

const TEXTS = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|html|md|docx|pdf)$/.test(path) && !path.endsWith('outline.txt'))
  .sort();
const bytesIn = (path: string) => new Uint8Array(readFileSync(join(FIXTURES, path)));

/** Texts of acts, by their fixtures; each alone under a name that tells what it is, some as documents of Word. */
const SEEDS: readonly Input[] = [
  ...TEXTS.map((path) => ({ [`act${extname(path)}`]: bytesIn(path) })),
  ...TEXTS.filter((path) => path.endsWith('.txt'))
    .filter((_, index) => index % 4 === 0)
    .map((path) => documentParts(decodeBytes(bytesIn(path)))),
];

const SETTING = {
  country: 'kz',
  regions: { vko: { name: 'Восточно-Казахстанская область' } },
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
};

let folder: string | undefined;

async function run(input: Input): Promise<string[]> {
  folder ??= temporaryFolder();
  const answer: string[] = [];
  for (const [path, bytes] of Object.entries(packDocuments(input))) {
    const file = join(folder, path);
    writeFileSync(file, bytes);
    const { result, faults } = await importFile(file, SETTING);
    const report = fileReport(result, faults, () => ({ written: 'not-asked' }));
    assertAccounted(result);
    for (const draft of result.drafts) {
      const text = recordFile(draft, `${recordPath(draft)}.yaml`);
      const written = JSON.parse(JSON.stringify(draft.record));
      // Whether somebody has looked at it is said in the file alone.
      const { draft: _, ...read } = load(text) as Record<string, unknown>;
      holds(isDeepStrictEqual(plain(read), plain(written)), `the draft «${draft.id}» is read as another one`);
      answer.push(...Object.keys(draft.record).map((field) => `${draft.kind} ${field}`));
      answer.push(
        ...draft.todo.map(({ path: field }) => `${draft.kind} asks ${field.join('/').replace(/\d+/g, 'N')}`),
      );
    }
    const dangers = findHtmlDangers(htmlReport([report]), { ownScripts: false });
    holds(dangers.length === 0, `the report holds ${dangers.join(', ')}`);
    textReport([report]);
    answer.push(
      report.verdict,
      report.format,
      report.encoding ?? '',
      ...report.wording.map(({ rule }) => rule),
    );
  }
  return answer;
}

/** Without the order of fields. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Every letter of a text is somewhere, once. */
function assertAccounted({ source, ledger }: Awaited<ReturnType<typeof importFile>>['result']): void {
  const { field, boilerplate, unplaced } = ledger.total;
  const letters = source.text.replaceAll(/\s/gu, '').length;
  if (source.format === 'text') {
    holds(
      field + boilerplate + unplaced === letters,
      `of ${letters} letters ${field + boilerplate + unplaced} are told`,
    );
  }
  for (const { pieces } of ledger.lines) {
    pieces.forEach(({ start, end }, index) => {
      holds(start >= (pieces[index - 1]?.end ?? 0) && end > start, 'pieces of a line overlap');
    });
  }
}

function mutate(input: Input, random: Random): Input {
  return Object.fromEntries(
    Object.entries(input).map(([path, before]) => {
      if (Object.keys(input).length > 1 && random.chance(0.5)) return [path, before];
      let bytes = before;
      for (let times = random.integer(1, 4); times > 0; times -= 1) bytes = mutateBytes(bytes, random);
      if (random.chance(0.2)) {
        const words = encodeText(random.pick(HOSTILE_WORDS as unknown as [string, ...string[]]));
        bytes = insert(bytes, words, random);
      }
      // A stretch of another text: what readers of both look for stands in one.
      if (random.chance(0.2)) {
        const [other = new Uint8Array()] = Object.values(random.pick(SEEDS as Trial['seeds']));
        const start = random.integer(0, other.length);
        bytes = insert(bytes, other.subarray(start, start + random.integer(20, 3000)), random);
      }
      return [path, bytes];
    }),
  );
}

function insert(bytes: Uint8Array, piece: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(0, bytes.length);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]));
}

export const texts: Trial = {
  name: 'texts',
  share: 2,
  most: MOST_MILLISECONDS,
  seeds: SEEDS as Trial['seeds'],
  mutate,
  run,
};
