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

/**
 * Draws all jobs and hands each result to `onDrawn` as it comes, one at a time.
 *
 * @throws Error that names the first diagram that could not be drawn.
 */
export async function drawAll(
  jobs: readonly Job[],
  onDrawn: (job: Job, svgs: readonly string[]) => Promise<void>,
): Promise<void> {
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const queue = jobs.values();
  const workers = Array.from({ length: size }, () => new Worker(WORKER));
  const work = async (worker: Worker): Promise<void> => {
    for (const job of queue) {
      worker.postMessage(job);
      const [drawing] = (await once(worker, 'message')) as [Drawing];
      if ('failure' in drawing) {
        const title = job.pictures[0]?.wording.title ?? '';
        throw new Error(`diagram «${title}» cannot be drawn: ${drawing.failure}`);
      }
      await onDrawn(job, drawing.svgs);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
