/** Memory and processor time of a process with everything that it starts, by sampling. Linux only: elsewhere unknown. */
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 40;

function residentKilobytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A thread has children of its own. */
function listChildren(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** What Linux counts in, whatever its kernel was built with. */
const TICKS_A_SECOND = 100;

/** User and system time of a process in seconds, without its children. */
function processorOf(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold anything; utime is the twelfth word behind it.
    const words = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(words[11]) + Number(words[12])) / TICKS_A_SECOND;
  } catch {
    return 0;
  }
}

export interface Watch {
  /** Peak in megabytes since the watch began or was last asked. */
  takePeak(): number;
  /** Seconds of all processes that were started by the watched one, till the last look at each. */
  childSeconds(): number;
  stop(): void;
}

export function watchProcess(pid: number): Watch {
  let peak = 0;
  const children = new Map<number, number>();
  const look = () => {
    const tree = [pid];
    // Grows while it is walked: children of children are looked at too.
    for (const one of tree) tree.push(...listChildren(one));
    peak = Math.max(
      peak,
      tree.reduce((sum, one) => sum + residentKilobytes(one), 0),
    );
    for (const child of tree.slice(1))
      children.set(child, Math.max(children.get(child) ?? 0, processorOf(child)));
  };
  const timer = setInterval(look, SAMPLE_MS);
  return {
    takePeak() {
      look();
      const megabytes = Math.round(peak / 1024);
      peak = 0;
      return megabytes;
    },
    childSeconds: () => [...children.values()].reduce((sum, seconds) => sum + seconds, 0),
    stop: () => clearInterval(timer),
  };
}
