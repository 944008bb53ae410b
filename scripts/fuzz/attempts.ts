/** Tries inputs one after another in a thread of their own, which is ended when it hangs. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Input } from './input.ts';
import type { Trial } from './trial.ts';

/** A fault is told with its kind: the same words but for numbers and names in quotation marks are the same fault. */
export type Outcome = { answer: readonly string[] } | { fault: string; kind: string; stack: string };

export function isFault(outcome: Outcome): outcome is Extract<Outcome, { fault: string }> {
  return 'fault' in outcome;
}

/** Megabytes of a thread: no input of a fuzzer needs more. */
const MOST_MEMORY = 2048;

export class Attempts {
  readonly #trial: Trial;
  #worker: Promise<Worker> | undefined;

  constructor(trial: Trial) {
    this.#trial = trial;
  }

  async attempt(input: Input): Promise<Outcome> {
    this.#worker ??= startWorker(this.#trial);
    const worker = await this.#worker;
    const outcome = await awaitAnswer(worker, input, this.#trial.most);
    if (outcome !== undefined) return outcome;
    // What is left of it answers nothing any more.
    await this.close();
    return makeFault(`hangs: no answer in ${this.#trial.most} ms`, '');
  }

  async close(): Promise<void> {
    await (await this.#worker)?.terminate();
    this.#worker = undefined;
  }
}

async function startWorker({ name }: Trial): Promise<Worker> {
  const worker = new Worker(new URL('attempt-worker.ts', import.meta.url), {
    workerData: name,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What a trial prints on its way is not what this command tells.
    stdout: true,
    stderr: true,
  });
  await once(worker, 'message');
  return worker;
}

/** @returns nothing when it gave none in time */
async function awaitAnswer(worker: Worker, input: Input, most: number): Promise<Outcome | undefined> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), most);
  try {
    const answered = once(worker, 'message', { signal: end.signal });
    worker.postMessage(input);
    const [told] = (await answered) as [{ answer: string[] } | { fault: string; stack: string }];
    return 'fault' in told ? makeFault(told.fault, told.stack) : told;
  } catch (error) {
    if (end.signal.aborted) return undefined;
    return makeFault(`ends the thread: ${error instanceof Error ? error.message : error}`, '');
  } finally {
    clearTimeout(timer);
  }
}

function makeFault(fault: string, stack: string): Outcome {
  return {
    fault,
    kind: fault
      .replace(/«[^»]*»|"[^"]*"|'[^']*'/g, '…')
      .replace(/\d+/g, 'N')
      .slice(0, 200),
    stack,
  };
}
