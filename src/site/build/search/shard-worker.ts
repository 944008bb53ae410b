/** A thread that indexes one part after another, each by an engine of its own. */
import { parentPort } from 'node:worker_threads';
import { makeShard } from './make-shard.ts';
import type { ShardAnswer, ShardJob } from './shard-threads.ts';

parentPort?.on('message', async ({ dir, shard, language }: ShardJob) => {
  const answer: ShardAnswer = await makeShard(dir, shard, language).then(
    (indexed) => ({ indexed }),
    (cause: unknown) => ({ failure: cause instanceof Error ? cause.message : String(cause) }),
  );
  parentPort?.postMessage(answer);
});
