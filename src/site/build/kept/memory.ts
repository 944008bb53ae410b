/** What is known of builds before, each in one file; whatever is wrong with it, it is as if it were not there. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { hashText } from '../../reads/fingerprint.ts';

/** Where something is remembered. */
export interface Known {
  memoryFile: string;
  /** What decides whether it can be trusted: the program, and settings. */
  state: string;
}

/** Where something is remembered of a part of a published site. */
export interface Remembered extends Known {
  /** Folder of this language in the published site. */
  published: string;
}

const END_OF_HEAD = '\n'.charCodeAt(0);

/** @returns nothing when there is none, when it is damaged, or when it is of another program or other settings */
export function readMemory<Kept>({ memoryFile, state }: Known): Kept | undefined {
  try {
    const bytes = readFileSync(memoryFile);
    const end = bytes.indexOf(END_OF_HEAD);
    const [itsState, sum] = bytes.subarray(0, end).toString('utf8').split(' ');
    const body = bytes.subarray(end + 1);
    // Data of another Node is not even looked into: its version is in the state.
    if (itsState !== state || sum !== hashText(body)) return undefined;
    return deserialize(body) as Kept;
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all. A disk that refuses costs the next build its time, not this one its site.
 *
 * @param kept plain data; what is the same object in two places is so when it is read
 */
export function writeMemory<Kept>({ memoryFile, state }: Known, kept: Kept): void {
  const part = `${memoryFile}.${process.pid}.part`;
  const folder = dirname(memoryFile);
  const body = serialize(kept);
  try {
    mkdirSync(folder, { recursive: true });
    // A build that was killed has left its own; whoever builds this site now holds its lock.
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${basename(memoryFile)}.`) && name.endsWith('.part'))
        rmSync(join(folder, name), { force: true });
    }
    writeFileSync(part, `${state} ${hashText(body)}\n`);
    writeFileSync(part, body, { flag: 'a' });
    renameSync(part, memoryFile);
  } catch {
    rmSync(part, { force: true });
  }
}

const DAYS_KEPT = 60;

/** Of sites that nobody has built for long, and of those that are gone, nobody would ever ask again. */
export function sweepMemories(folder: string, now = Date.now()): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).mtimeMs < now - DAYS_KEPT * 86_400_000)
        rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Another build sweeps there too.
  }
}
