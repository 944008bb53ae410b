/**
 * `npm run fuzz -- --minutes 10`: changes records and texts at random and looks whether the invariants hold. A find is
 * told with its seed; put it into scripts/fuzz/finds.json when it is mended, and the tests try it for ever.
 */
import { parseArgs } from 'node:util';
import type { Trial } from './fuzz/trial.ts';
import { TRIALS } from './fuzz/trials.ts';
import { seededRandom } from './synthetic/random.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
    only: { type: 'string' },
    once: { type: 'boolean', default: false },
  },
});

interface Count {
  tries: number;
  slowest: number;
  seen: Set<string>;
  finds: string[];
}

const trials = TRIALS.filter(({ name }) => values.only === undefined || name === values.only);
const shares = trials.reduce((sum, { share }) => sum + share, 0);
if (trials.length === 0)
  throw new Error(`no trial ${values.only}; there are: ${TRIALS.map(({ name }) => name).join(', ')}`);
const counts = new Map(
  trials.map(({ name }) => [name, { tries: 0, slowest: 0, seen: new Set(), finds: [] } as Count]),
);
const end = performance.now() + Number(values.minutes) * 60_000;

/** By the shares of the trials; not by the seed of the try, which may be tried alone. */
function chooseTrial(turn: number): Trial {
  let part = (seededRandom(turn).integer(0, 1e6) / 1e6) * shares;
  for (const trial of trials) {
    part -= trial.share;
    if (part <= 0) return trial;
  }
  return trials[0] as Trial;
}

let seed = Number(values.seed);
for (; performance.now() < end; seed += 1) {
  const trial = chooseTrial(seed);
  const count = counts.get(trial.name) as Count;
  const started = performance.now();
  try {
    for (const one of await trial.run(seededRandom(seed))) count.seen.add(one);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    // The same words again are the same find.
    const kind = what.replace(/\d+/g, 'N');
    if (!count.finds.includes(kind)) {
      count.finds.push(kind);
      console.log(`FIND ${trial.name} --seed ${seed}: ${error instanceof Error ? error.stack : what}`);
    }
  }
  count.tries += 1;
  count.slowest = Math.max(count.slowest, performance.now() - started);
  if (values.once) break;
}

for (const [name, { tries, slowest, seen, finds }] of counts) {
  console.log(
    `${name}: tries ${tries}, kinds of answers ${seen.size}, slowest ${Math.round(slowest)} ms, finds ${finds.length}`,
  );
}
process.exitCode = [...counts.values()].some(({ finds }) => finds.length > 0) ? 1 : 0;
