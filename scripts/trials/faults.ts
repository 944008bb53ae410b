/**
 * What can go wrong at every call that changes something on a disk. Calls of `node:fs` are counted; at the wanted one
 * the process is killed or the call fails.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * How a call goes wrong: the process is killed before it, or in the middle of a text, or the system says no. A full disk
 * stays full, and one that has become read-only stays so: later calls fail too.
 */
export const FAULTS = ['killed', 'killed half way', 'ENOSPC', 'EROFS', 'EACCES'] as const;
export type PlantedFault = (typeof FAULTS)[number];

const CHANGING = [
  'appendFile',
  'chmod',
  'copyFile',
  'cp',
  'fchmod',
  'fsync',
  'link',
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'symlink',
  'truncate',
  'unlink',
  'writeFile',
  'writeSync',
] as const;

/** What a full disk still lets through. */
const TAKING_NO_ROOM = /^(?:rename|rm|rmdir|unlink|truncate|chmod|fchmod)/;

function isWrong(name: string): boolean {
  if (calls < wanted) return false;
  if (fault === 'EROFS') return true;
  if (fault === 'ENOSPC') return !TAKING_NO_ROOM.test(name);
  return calls === wanted;
}

/** Flags with which a file is opened to be read. */
const READING = new Set<unknown>([undefined, 'r', fs.constants.O_RDONLY]);

let calls = 0;
let wanted = Number.POSITIVE_INFINITY;
let fault: PlantedFault = 'killed';
/** Names of the calls so far. */
export const made: string[] = [];

/** From now on the call of this number, from 1, goes wrong. */
export function failAt(call: number, how: PlantedFault): void {
  calls = 0;
  wanted = call;
  fault = how;
  made.length = 0;
}

/** Calls since `failAt`. */
export function callsMade(): number {
  return calls;
}

function kill(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

function failNow(name: string, args: readonly unknown[]): void {
  if (fault === 'killed') kill();
  if (fault === 'killed half way') {
    const [file, text] = args;
    if (name.startsWith('writeFile') && typeof text === 'string') {
      plain.writeFileSync(file as number, text.slice(0, text.length / 2));
    }
    kill();
  }
  throw Object.assign(new Error(`${fault}: call ${calls}, ${name}`), { code: fault });
}

const plain = { writeFileSync: fs.writeFileSync };

type Call = (...args: unknown[]) => unknown;

function guard(owner: object, name: string, isAsync: boolean): void {
  const calling = owner as Record<string, Call>;
  const own = calling[name];
  if (own === undefined) return;
  const isOpen = name.startsWith('open');
  calling[name] = (...args) => {
    if (!isOpen || !READING.has(args[1])) {
      calls += 1;
      made.push(name);
      if (isWrong(name)) {
        if (!isAsync) failNow(name, args);
        try {
          failNow(name, args);
        } catch (error) {
          return Promise.reject(error);
        }
      }
    }
    return own.apply(owner, args);
  };
}

for (const name of [...CHANGING, 'open']) {
  guard(fs, name.endsWith('Sync') ? name : `${name}Sync`, false);
  guard(fs.promises, name, true);
}
syncBuiltinESMExports();
