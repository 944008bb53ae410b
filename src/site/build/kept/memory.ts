/** What is known of a site that was built before, in one file; whatever is wrong with it, it is as if it were not there. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hashText } from '../../reads/fingerprint.ts';
import type { ReadKey } from '../../reads/reads.ts';

/** Where something is remembered of a part of a published site. */
export interface Remembered {
  /** Folder of this language in the published site. */
  published: string;
  memoryFile: string;
  /** Of the program and of the settings. */
  state: string;
}

export interface Memory {
  /** The program and the settings by which everything was made. */
  state: string;
  /** What pages read, each once, and what it was then. */
  read: [key: ReadKey, told: string][];
  /** From the folder of the language: which file it was, and the places in `read` of what it is made from. */
  pages: [file: string, identity: string, reads: number[]][];
}

/** @returns nothing when there is none, when it is damaged, or when it is of another program or other settings */
export function readMemory<Kept extends { state: string } = Memory>(
  file: string,
  state: string,
): Kept | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== hashText(body)) return undefined;
    const memory = JSON.parse(body) as Kept;
    return memory.state === state ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. A disk that refuses costs the next build its time, not this one its site. */
export function writeMemory<Kept extends { state: string } = Memory>(file: string, memory: Kept): void {
  const part = `${file}.${process.pid}.part`;
  const folder = dirname(file);
  const body = JSON.stringify(memory);
  try {
    mkdirSync(folder, { recursive: true });
    // A build that was killed has left its own; whoever builds this site now holds its lock.
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${basename(file)}.`) && name.endsWith('.part'))
        rmSync(join(folder, name), { force: true });
    }
    writeFileSync(part, `${hashText(body)}\n${body}`);
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}
