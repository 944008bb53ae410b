/**
 * Measures the catalogue at scale on synthetic records: `npm run bench -- --records 10000 --seed 1`.
 * Figures are for one machine; the ratios to the floors of the same run are what can be compared.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './bench/measure.ts';
import { STAGES } from './bench/stages.ts';
import { writeSyntheticCatalogue } from './synthetic/catalogue.ts';

const ROOT = join(import.meta.dirname, '..');
/** Inside the checkout, where the pages of a built site find their packages. */
const CACHE = join(ROOT, 'node_modules/.cache/reglament');

function line(stage: string, { seconds, megabytes, runs, note }: Measured, ratio: string): string {
  const figures = [seconds.toFixed(2), megabytes || '?', runs].map((figure) => String(figure).padStart(9));
  return `${stage.padEnd(40)}${figures.join('')}${ratio.padStart(9)}  ${note}`.trimEnd();
}

async function bench(workDir: string, records: number, seed: number): Promise<void> {
  const contentDir = join(workDir, 'content');
  await writeSyntheticCatalogue({ out: contentDir, from: join(ROOT, 'content'), records, seed });
  // One language: a second one doubles everything and would hide what a page costs.
  const settings = join(contentDir, 'site.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^languages:.*\n/m, ''));
  console.log(`${records} regulations, seed ${seed}, Node ${process.version}`);
  console.log(
    'Ratio: to the first floor; for «load and validate», to js-yaml alone; for «lint», to that. Medians of several runs.\n',
  );
  console.log('Medians of several runs.\n');
  console.log(
    `${'stage'.padEnd(40)}${['seconds', 'MB', 'runs', 'ratio'].map((word) => word.padStart(9)).join('')}`,
  );
  const seen = new Map<string, number>();
  for (const [stage, { floor = '' }] of Object.entries(STAGES)) {
    const measured = await measure(stage, { contentDir, workDir, date: '2026-01-01' });
    seen.set(stage, measured.seconds);
    const least = seen.get(floor);
    console.log(line(stage, measured, least === undefined ? '' : (measured.seconds / least).toFixed(2)));
  }
}

const { values } = parseArgs({
  options: { records: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
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
  await bench(workDir, records, seed);
} finally {
  cleanUp();
}
