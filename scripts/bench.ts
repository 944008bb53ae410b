/**
 * Measures the catalogue at scale on synthetic records: `npm run bench -- --records 10000 --seed 1 --only build`.
 * Figures are for one machine; the ratios to the floors of the same run are what can be compared.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './bench/measure.ts';
import type { Part } from './bench/stage.ts';
import { STAGES } from './bench/stages.ts';
import { writeSyntheticCatalogue } from './synthetic/catalogue.ts';

const ROOT = join(import.meta.dirname, '..');
/** Inside the checkout, where the pages of a built site find their packages. */
const CACHE = join(ROOT, 'node_modules/.cache/reglament');

interface Asked {
  records: number;
  seed: number;
  /** Only the floors and the stages with these words in their names. */
  only: string;
}

function line(name: string, { seconds, processor, megabytes }: Omit<Part, 'name'>, rest: string[]): string {
  const figures = [seconds.toFixed(2), processor.toFixed(2), megabytes || '?', ...rest];
  return `${name.padEnd(40)}${figures.map((figure) => String(figure).padStart(10)).join('')}`;
}

function report(stage: string, measured: Measured, ratio: string): string {
  const { parts, runs, note } = measured;
  const [onlyPart, ...more] = parts.filter(({ name }) => !name.startsWith('('));
  const shown = onlyPart === undefined || more.length === 0 ? [] : parts;
  const lines = [
    line(stage, measured, [String(runs), ratio]),
    ...shown.map((part) => line(`    ${part.name}`, part, [])),
  ];
  if (note.includes('\n')) lines.push(`    ${note}`);
  else lines[0] = `${lines[0]}  ${note}`.trimEnd();
  return lines.join('\n');
}

async function bench(workDir: string, { records, seed, only }: Asked): Promise<void> {
  const contentDir = join(workDir, 'content');
  await writeSyntheticCatalogue({ out: contentDir, from: join(ROOT, 'content'), records, seed });
  // One language: a second one doubles everything and would hide what a page costs.
  const settings = join(contentDir, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^languages:.*\n/m, ''));
  console.log(`${records} regulations, one language, seed ${seed}, Node ${process.version}.
seconds: by the clock, so with whatever else the machine does. processor: seconds of all threads and child processes.
MB: peak of the process and its children. runs: of several, the one with the median of processor seconds.
ratio: of processor seconds to a floor of this run: js-yaml alone for reading and checking, loading for linting, the import
of 1 MB for imports, the floor that writes files for pictures and builds. Names in brackets are in no sum.
`);
  console.log(
    `${'stage'.padEnd(40)}${['seconds', 'processor', 'MB', 'runs', 'ratio'].map((word) => word.padStart(10)).join('')}`,
  );
  const seen = new Map<string, number>();
  for (const [stage, { floor = '', repeats = false }] of Object.entries(STAGES)) {
    if (!stage.includes(only) && !stage.startsWith('floor')) continue;
    const measured = await measure(stage, { contentDir, workDir, date: '2026-01-01' }, repeats);
    seen.set(stage, measured.processor);
    const least = seen.get(floor);
    console.log(report(stage, measured, least === undefined ? '' : (measured.processor / least).toFixed(2)));
  }
}

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const records = Number(values.records);
const seed = Number(values.seed);
if (!Number.isInteger(records) || records < 1 || !Number.isInteger(seed)) {
  console.error('bench: --records takes a whole number from 1, --seed a whole number');
  process.exit(2);
}
mkdirSync(CACHE, { recursive: true });
const workDir = mkdtempSync(join(CACHE, 'bench-'));
const cleanUp = () => rmSync(workDir, { recursive: true, force: true });
process.once('SIGINT', () => {
  cleanUp();
  process.exit(130);
});
try {
  await bench(workDir, { records, seed, only: values.only });
} finally {
  cleanUp();
}
