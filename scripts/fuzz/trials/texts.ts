/** A text of an act that was changed is imported: every line accounted for, in time, and the report can do nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { recordFile } from '../../../src/editing/record-file.ts';
import { importText } from '../../../src/importer/import-text.ts';
import { fileReport, recordPath } from '../../../src/importer/report/file-report.ts';
import { htmlReport } from '../../../src/importer/report/html-report.ts';
import { textReport } from '../../../src/importer/report/text-report.ts';
import type { Setting } from '../../../src/importer/setting.ts';
import { decodeSource } from '../../../src/importer/source/decode.ts';
import type { Random } from '../../synthetic/random.ts';
import { HOSTILE_WORDS } from '../hostile-words.ts';
import { findHtmlDangers } from '../inert.ts';
import { mutateBytes } from '../mutate.ts';
import { holds, MOST_MILLISECONDS, type Trial } from '../trial.ts';

const FIXTURES = join(import.meta.dirname, '../../../src/importer/__fixtures__');

/** Texts of acts, by their fixtures. */
const TEXTS: readonly Uint8Array[] = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|html)$/.test(path) && !path.endsWith('outline.txt'))
  .sort()
  .map((path) => readFileSync(join(FIXTURES, path)));

const SETTING: Setting = {
  country: 'kz',
  regions: { vko: { name: 'Восточно-Казахстанская область' } },
  spheres: {},
  register: { id: 'register', name: 'Реестр' },
  orders: [],
  standards: [],
  glossary: [],
  sha256: '0'.repeat(64),
};

function run(random: Random): string[] {
  let bytes = random.pick(TEXTS as [Uint8Array, ...Uint8Array[]]);
  for (let times = random.integer(1, 4); times > 0; times -= 1) bytes = mutateBytes(bytes, random);
  if (random.chance(0.3)) {
    const words = random.pick(HOSTILE_WORDS as unknown as [string, ...string[]]);
    const at = random.integer(0, bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(words), bytes.subarray(at)]);
  }
  const started = performance.now();
  const result = importText(decodeSource('act.txt', bytes), SETTING);
  const report = fileReport(result, [], () => 'not-asked');
  holds(performance.now() - started < MOST_MILLISECONDS, `took over ${MOST_MILLISECONDS} ms`);
  for (const draft of result.drafts) {
    const text = recordFile(draft, `${recordPath(draft)}.yaml`);
    holds(load(text) !== undefined, `the draft ${draft.id} is no YAML`);
  }
  const dangers = findHtmlDangers(htmlReport([report]), { ownScripts: false });
  holds(dangers.length === 0, `the report holds ${dangers.join(', ')}`);
  textReport([report]);
  return [report.verdict, ...result.drafts.map(({ kind }) => kind)];
}

export const texts: Trial = { name: 'texts', share: 3, run };
