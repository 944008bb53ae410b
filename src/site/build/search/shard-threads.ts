/** Parts of the search index, made by threads while pages are still written. What a part holds is its own affair. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexedPages } from './make-shard.ts';
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

const ended = () => new Error('a thread of the search index has ended before its part was made');

async function ask(worker: Worker, job: ShardJob): Promise<IndexedPages> {
  const answered = new AbortController();
  const { signal } = answered;
  worker.postMessage(job);
  try {
    const [answer] = (await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(() => {
        throw ended();
      }),
    ])) as [ShardAnswer];
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.indexed;
  } finally {
    answered.abort();
  }
}

export interface ShardThreads extends AsyncDisposable {
  /**
   * @returns the pages of the part; it is made when a thread is free
   * @throws Error with Pagefind's own words when it fails
   */
  make(job: ShardJob): Promise<IndexedPages>;
  /** The caller has nothing else to do: its processor may be taken too. */
  takeAll(): void;
}

export function openShardThreads(): ShardThreads {
  const processors = Math.min(MOST_THREADS, availableParallelism());
  let most = Math.max(1, processors - 1);
  const workers: Worker[] = [];
  const free: Worker[] = [];
  const waiting: PromiseWithResolvers<Worker>[] = [];

  /** A thread that is free, or a new one, for whoever has waited longest. */
  function serve(): void {
    while (waiting.length > 0) {
      const isNew = free.length === 0;
      if (isNew && workers.length >= most) return;
      const worker = free.pop() ?? new Worker(WORKER);
      if (isNew) workers.push(worker);
      waiting.shift()?.resolve(worker);
    }
  }

  return {
    async make(job) {
      const wanted = Promise.withResolvers<Worker>();
      waiting.push(wanted);
      serve();
      const worker = await wanted.promise;
      try {
        return await ask(worker, job);
      } finally {
        free.push(worker);
        serve();
      }
    },
    takeAll() {
      most = processors;
      serve();
    },
    async [Symbol.asyncDispose]() {
      for (const { reject } of waiting.splice(0)) reject(ended());
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
