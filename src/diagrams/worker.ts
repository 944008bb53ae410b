/** A thread that draws: Mermaid's globals stay in here. */
import { parentPort } from 'node:worker_threads';
import { allowed } from './allowed.ts';
import { drawn } from './engine.ts';
import type { Drawing, Job } from './pool.ts';
import { writeSvg } from './svg.ts';

async function draw({ source, pictures }: Job): Promise<Drawing> {
  try {
    const picture = await drawn(source);
    return { svgs: pictures.map(({ key, wording }) => allowed(writeSvg(picture, key, wording))) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await draw(job)));
