/** Threads that draw, as many as there is work for. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PictureWording } from './svg.ts';

/** One text, and every picture to be made of it. */
export interface Job {
  source: string;
  pictures: readonly { key: string; wording: PictureWording }[];
}

export type Drawing = { svgs: readonly string[] } | { failure: string };

/** A thread takes most of a second to start: as long as it draws some thirty pictures. */
const WORTH_A_THREAD = 30;

/** Beside this file, and with its ending: the source and the bundle alike. */
const WORKER = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);

/** A thread that stays between drawings, for a program that draws a few pictures again and again. */
export class KeptThread {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** Begins what takes longest, to read Mermaid, before anything is to be drawn. */
  warm(): void {
    if (!this.#isClosed) this.#start();
  }

  /**
   * One job after another: answers come without a name.
   *
   * @throws Error when the thread is closed, before the drawing or during it
   */
  draw(job: Job): Promise<Drawing> {
    const drawing = this.#last.then(() => {
      if (this.#isClosed) throw new Error('the thread that draws is closed');
      return ask(this.#start(), job);
    });
    this.#last = drawing.catch(() => undefined);
    return drawing;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = this.#worker ?? new Worker(WORKER);
    if (this.#worker === undefined) worker.once('exit', () => (this.#worker = undefined));
    this.#worker = worker;
    return worker;
  }
}

/** A thread that ends answers nothing: whoever waits for it, a page that waits for its picture, would wait for ever. */
async function ask(worker: Worker, job: Job): Promise<Drawing> {
  const waiting = new AbortController();
  const ended = once(worker, 'exit', waiting).then(() => {
    throw new Error('the thread that draws has ended');
  });
  try {
    worker.postMessage(job);
    const [drawing] = (await Promise.race([once(worker, 'message', waiting), ended])) as [Drawing];
    return drawing;
  } finally {
    waiting.abort();
    ended.catch(() => undefined);
  }
}

/**
 * Draws all jobs and hands each result to `onDrawn` as it comes, one at a time.
 *
 * @param kept draws them alone, instead of threads of their own
 * @throws Error that names the first diagram that could not be drawn.
 */
export async function drawAll(
  jobs: readonly Job[],
  onDrawn: (job: Job, svgs: readonly string[]) => Promise<void>,
  kept?: KeptThread,
): Promise<void> {
  const takeUp = async (job: Job, drawing: Drawing): Promise<void> => {
    if ('failure' in drawing) {
      const title = job.pictures[0]?.wording.title ?? '';
      throw new Error(`diagram «${title}» cannot be drawn: ${drawing.failure}`);
    }
    await onDrawn(job, drawing.svgs);
  };
  if (kept !== undefined) {
    for (const job of jobs) await takeUp(job, await kept.draw(job));
    return;
  }
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const queue = jobs.values();
  const workers = Array.from({ length: size }, () => new Worker(WORKER));
  const work = async (worker: Worker): Promise<void> => {
    for (const job of queue) await takeUp(job, await ask(worker, job));
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
