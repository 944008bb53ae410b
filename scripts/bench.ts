/**
 * Measures the catalogue at scale on synthetic records: `npm run bench -- --records 10000 --seed 1`.
 * Figures are for one machine and one run; the ratios to the floors of the same run are what can be compared.
 */
import { fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { watchMemory } from './bench/memory.ts';
import { STAGES } from './bench/stages.ts';
import { writeSyntheticCatalogue } from './synthetic/catalogue.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const FLOORS = new Map([
  ['load and validate', 'floor: js-yaml alone'],
  ['build, diagrams cached', 'floor: parse, template, write'],
  ['search index', 'floor: parse, template, write'],
]);

interface Measured {
  seconds: number;
  megabytes: number;
}

function measure(stage: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('bench/run-stage.ts', import.meta.url), [stage, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const peak = watchMemory(child.pid ?? 0);
    let seconds: number | undefined;
    child.on('message', (message: { seconds: number }) => {
      seconds = message.seconds;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      const megabytes = peak();
      if (code === 0 && seconds !== undefined) resolve({ seconds, megabytes });
      else reject(new Error(`stage «${stage}» failed with exit code ${code}`));
    });
  });
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
const workDir = `${ROOT}node_modules/.cache/reglament/bench`;
const contentDir = `${workDir}/content`;
await rm(workDir, { recursive: true, force: true });
await writeSyntheticCatalogue({ out: contentDir, from: `${ROOT}content`, records, seed });
console.log(`${records} regulations, seed ${seed}, Node ${process.version}\n`);
console.log(`${'stage'.padEnd(32)}${'seconds'.padStart(9)}${'MB'.padStart(7)}   ratio`);
const seen = new Map<string, number>();
for (const stage of Object.keys(STAGES)) {
  const { seconds, megabytes } = await measure(stage, [contentDir, workDir, '2026-01-01']);
  seen.set(stage, seconds);
  const floor = FLOORS.get(stage);
  const ratio =
    floor === undefined ? '' : `${(seconds / (seen.get(floor) ?? Number.NaN)).toFixed(2)} × ${floor}`;
  console.log(
    `${stage.padEnd(32)}${seconds.toFixed(2).padStart(9)}${String(megabytes || '?').padStart(7)}   ${ratio}`,
  );
}
await rm(`${ROOT}dist-bench`, { recursive: true, force: true });
