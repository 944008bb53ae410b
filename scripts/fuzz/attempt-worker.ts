/** The thread in which inputs are tried: it may hang or run out of memory, and the command goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from './input.ts';
import { watchReach } from './reach.ts';

const takeReached = watchReach(new URL('../../', import.meta.url).href);
const { TRIALS } = await import('./trials.ts');
const trial = TRIALS.find(({ name }) => name === workerData);

parentPort?.on('message', async (input: Input) => {
  try {
    const answer = (await trial?.run(input)) ?? [];
    parentPort?.postMessage({ answer: [...answer, ...takeReached()] });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ fault: message, stack });
  }
});
parentPort?.postMessage('ready');
