/** Parts of the search index, made by as many threads as there are processors. What a part holds is its own affair. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type IndexedPages, makeShard } from './make-shard.ts';
import type { Shard } from './shards.ts';

export interface ShardJob {
  /** Of the site in one language. */
  dir: string;
  shard: Shard;
  language: string | undefined;
}

export type ShardAnswer = { indexed: IndexedPages } | { failure: string };

/** Each thread has an engine with a part in memory: more of them would take more than a build has. */
const MOST_THREADS = 4;

/** Beside this file, and with its ending: the source and the bundle alike. */
const WORKER = new URL(`./shard-worker${extname(import.meta.filename)}`, import.meta.url);

async function ask(worker: Worker, job: ShardJob): Promise<IndexedPages> {
  worker.postMessage(job);
  const [answer] = (await once(worker, 'message')) as [ShardAnswer];
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.indexed;
}

/**
 * @returns the pages of each part, in the order of the parts
 * @throws Error with Pagefind's own words when it fails
 */
export async function makeShards(jobs: readonly ShardJob[]): Promise<IndexedPages[]> {
  const size = Math.min(MOST_THREADS, availableParallelism(), jobs.length);
  const made: IndexedPages[] = [];
  // One part is made here: a thread would take longer to start than it could spare.
  if (size <= 1) {
    for (const { dir, shard, language } of jobs) made.push(await makeShard(dir, shard, language));
    return made;
  }
  const queue = jobs.entries();
  const workers = Array.from({ length: size }, () => new Worker(WORKER));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const [place, job] of queue) made[place] = await ask(worker, job);
      }),
    );
    return made;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
