/** Peak memory of a process with everything that it starts, by sampling. Linux only: elsewhere unknown. */
import { readFileSync } from 'node:fs';

const SAMPLE_MS = 40;

function residentKilobytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function listChildren(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function treeKilobytes(pid: number): number {
  return listChildren(pid).reduce((sum, child) => sum + treeKilobytes(child), residentKilobytes(pid));
}

/** Starts sampling; the returned function stops it and gives the peak in megabytes. */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const sample = () => {
    peak = Math.max(peak, treeKilobytes(pid));
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return Math.round(peak / 1024);
  };
}
