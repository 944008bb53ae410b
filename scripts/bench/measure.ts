/** Seconds, processor time and memory of one stage, by its parts. */
import { fork } from 'node:child_process';
import { watchProcess } from './processes.ts';
import type { Mark } from './run-stage.ts';
import { type Part, PREPARES, type StageContext } from './stage.ts';

export interface Measured extends Omit<Part, 'name'> {
  parts: readonly Part[];
  note: string;
  runs: number;
}

type Run = Omit<Measured, 'runs'>;
type Place = Pick<StageContext, 'contentDir' | 'workDir' | 'date'>;

/** What stands before the first mark: the program itself is read. */
const START = '(start)';

function runOnce(stage: string, { contentDir, workDir, date }: Place): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('run-stage.ts', import.meta.url), [stage, contentDir, workDir, date], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const watch = watchProcess(child.pid ?? 0);
    let before = 0;
    const parts: Part[] = [];
    let last: Mark = { name: START, seconds: 0, processor: 0 };
    child.on('message', (mark: Mark) => {
      const megabytes = watch.takePeak();
      const children = watch.childSeconds();
      parts.push({
        name: last.name ?? '',
        seconds: mark.seconds - last.seconds,
        processor: mark.processor - last.processor + children - before,
        megabytes,
      });
      last = mark;
      before = children;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      watch.stop();
      if (code !== 0 || last.name !== undefined)
        reject(new Error(`stage «${stage}» failed with exit code ${code}`));
      else resolve({ ...sum(parts), parts, note: last.note ?? '' });
    });
  });
}

function sum(parts: readonly Part[]): Omit<Part, 'name'> {
  const own = parts.filter(({ name }) => name !== PREPARES && name !== START);
  return {
    seconds: own.reduce((all, { seconds }) => all + seconds, 0),
    processor: own.reduce((all, { processor }) => all + processor, 0),
    megabytes: Math.max(...own.map(({ megabytes }) => megabytes)),
  };
}

/** The shorter a run, the more the machine's other work blurs it. */
function runsFor(seconds: number, repeats: boolean): number {
  if (!repeats) return 1;
  if (seconds < 3) return 5;
  return seconds < 15 ? 3 : 1;
}

/**
 * The run with the median of processor time, of an odd number of runs.
 *
 * @param repeats whether a second run does the same again
 */
export async function measure(stage: string, place: Place, repeats: boolean): Promise<Measured> {
  const runs = [await runOnce(stage, place)];
  const wanted = runsFor(runs[0]?.seconds ?? 0, repeats);
  while (runs.length < wanted) runs.push(await runOnce(stage, place));
  const median = runs.sort((a, b) => a.processor - b.processor)[(wanted - 1) / 2];
  if (median === undefined) throw new Error(`stage «${stage}» did not run`);
  return { ...median, runs: wanted };
}
