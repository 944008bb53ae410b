/** Seconds and memory of one stage, in a process of its own. */
import { fork } from 'node:child_process';
import { watchMemory } from './memory.ts';
import type { StageContext } from './stages.ts';

export interface Measured {
  seconds: number;
  /** Peak, with child processes; 0 where it cannot be known. */
  megabytes: number;
  note: string;
  runs: number;
}

type Run = Omit<Measured, 'runs'>;

function runOnce(stage: string, { contentDir, workDir, date }: StageContext): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('run-stage.ts', import.meta.url), [stage, contentDir, workDir, date], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const peak = watchMemory(child.pid ?? 0);
    let outcome: { seconds: number; note?: string } | undefined;
    child.on('message', (message: { seconds: number; note?: string }) => {
      outcome = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      const megabytes = peak();
      if (code === 0 && outcome !== undefined) resolve({ note: '', ...outcome, megabytes });
      else reject(new Error(`stage «${stage}» failed with exit code ${code}`));
    });
  });
}

/** The shorter a run, the more the machine's other work blurs it. */
function runsFor(seconds: number): number {
  if (seconds < 3) return 5;
  return seconds < 15 ? 3 : 1;
}

/** The run with the median of seconds, of an odd number of runs. */
export async function measure(stage: string, context: StageContext): Promise<Measured> {
  const runs = [await runOnce(stage, context)];
  const wanted = runsFor(runs[0]?.seconds ?? 0);
  while (runs.length < wanted) runs.push(await runOnce(stage, context));
  const median = runs.sort((a, b) => a.seconds - b.seconds)[(wanted - 1) / 2];
  if (median === undefined) throw new Error(`stage «${stage}» did not run`);
  return { ...median, runs: wanted };
}
