/** Where this program lies, from its source as from the bundle that is installed: what it reads besides a catalogue is there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Only the folder of the program itself has both. */
const MARKS = ['package.json', 'astro.config.mjs'];

/** @throws Error when a part of the program stands alone, away from its folder */
function findProgram(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (MARKS.every((name) => existsSync(join(folder, name)))) return folder;
  }
  throw new Error(`no folder of the program above ${import.meta.dirname}`);
}

export const PROGRAM = findProgram();
