/**
 * `npm run fuzz -- --minutes 10`: changes records and texts at random and looks whether the invariants hold. What shows
 * something new stays in the corpus, and the next tries are made of it; what is found becomes a case in
 * scripts/fuzz/cases, as small as it can be made, which the tests try until it is mended and ever after.
 *
 * `--case FILE` tries one input and tells how it ends.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Find, fuzz } from './fuzz/fuzz.ts';
import { nameInput, readCase, writeCase } from './fuzz/input.ts';
import type { Trial } from './fuzz/trial.ts';
import { TRIALS } from './fuzz/trials.ts';

const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
    only: { type: 'string' },
    corpus: { type: 'string', default: join(ROOT, '.cache/fuzz') },
    case: { type: 'string' },
  },
});

function chooseTrials(name: string | undefined): Trial[] {
  const chosen = TRIALS.filter((trial) => name === undefined || name === trial.name);
  if (chosen.length > 0) return chosen;
  throw new Error(`no trial ${name}; there are: ${TRIALS.map((trial) => trial.name).join(', ')}`);
}

function keepFind({ trial, input, fault, stack }: Find): void {
  mkdirSync(join(ROOT, 'scripts/fuzz/cases'), { recursive: true });
  const file = join(ROOT, `scripts/fuzz/cases/${trial.name}-${nameInput(input)}.json`);
  writeFileSync(file, writeCase({ trial: trial.name, what: fault.slice(0, 500), files: input }));
  console.log(`FIND ${trial.name}: ${stack || fault}\n  ${file}`);
}

if (values.case === undefined) {
  const counts = await fuzz(chooseTrials(values.only), {
    milliseconds: Number(values.minutes) * 60_000,
    seed: Number(values.seed),
    corpusFolder: values.corpus,
    onFind: keepFind,
  });
  for (const { name, tries, slowest, seen, corpus, grown, finds } of counts) {
    console.log(
      `${name}: tries ${tries}, slowest ${Math.round(slowest)} ms, different answers ${seen}, corpus ${corpus} (+${grown}), finds ${finds}`,
    );
  }
  process.exitCode = counts.some(({ finds }) => finds > 0) ? 1 : 0;
} else {
  const { trial, files } = readCase(readFileSync(values.case, 'utf8'));
  for (const { run } of chooseTrials(trial)) console.log(await run(files));
}
