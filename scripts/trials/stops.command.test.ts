/**
 * Publishing and importing survive any stop. Each act is stopped at every call that changes the disk, and each call fails
 * in every way: the old state or the new one stands whole, and nothing is left behind after the next run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isUnderWay } from '../../src/storage/change.ts';
import { ACTS, setOut, type TrialAct } from './acts.ts';
import { FAULTS, failAt, made, type PlantedFault } from './faults.ts';

const STOP = join(import.meta.dirname, 'stop.ts');

/** Each process takes a fraction of a second: all points of all acts only where a night is given to them. */
const ALL = process.env.REGLAMENT_TRIALS === 'long';
const TIMEOUT = ALL ? 3_600_000 : 60_000;

let root: string;
beforeAll(() => {
  // In memory where there is such a place: every text goes down to the disk itself.
  root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'reglament-stops-'));
});
afterAll(() => {
  failAt(Number.POSITIVE_INFINITY, 'killed');
  rmSync(root, { recursive: true, force: true });
});

/** Texts of all files, by path. */
function stateOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** Without what a writer keeps aside: names that begin with a dot, but for the mark of a site and what imports keep. */
function visible(state: Record<string, string>): Record<string, string> {
  const isOurs = (path: string) => /(?:^|\/)\.[^/]*reglament-(?!site|imports)|\.part$/.test(path);
  return Object.fromEntries(Object.entries(state).filter(([path]) => !isOurs(path)));
}

function begin(act: TrialAct): string {
  const folder = mkdtempSync(join(root, 'act-'));
  setOut(folder, act);
  return folder;
}

/** The state before, the state after, and the calls that lead from one to the other. */
async function measure(act: TrialAct) {
  // Loading modules writes too, into the cache of the tests: those calls are none of the act's.
  const first = begin(act);
  await act.act(first);
  rmSync(first, { recursive: true });
  const folder = begin(act);
  const before = stateOf(folder);
  failAt(Number.POSITIVE_INFINITY, 'killed');
  await act.act(folder);
  const calls = [...made];
  const after = stateOf(folder);
  rmSync(folder, { recursive: true });
  return { before, after, calls };
}

const isBroken = (folder: string) =>
  [folder, ...readdirSync(folder).map((name) => join(folder, name))].some(isUnderWay);

describe.each(Object.keys(ACTS))('%s', (name) => {
  const act = ACTS[name] as TrialAct;

  it.each(FAULTS.filter((fault) => !fault.startsWith('killed')))(
    'every call fails with %s',
    { timeout: TIMEOUT },
    async (fault) => {
      const { before, after, calls } = await measure(act);
      expect(calls.length).toBeGreaterThan(2);
      for (const call of calls.keys()) {
        const folder = begin(act);
        failAt(call + 1, fault);
        const error = await act.act(folder).then(
          () => undefined,
          (reason: unknown) => reason as Error,
        );
        failAt(Number.POSITIVE_INFINITY, fault);
        const where = `${fault} at call ${call + 1}, ${calls[call]}: ${error?.message}`;
        const state = visible(stateOf(folder));
        if (error === undefined) expect(state, where).toEqual(after);
        else if (isBroken(folder)) expect(error.message, where).toContain('закончит следующий запуск');
        else expect(state, where).toEqual(before);
        await act.act(folder);
        expect(stateOf(folder), where).toEqual(after);
        rmSync(folder, { recursive: true });
      }
    },
  );

  it.each(FAULTS.filter((fault) => fault.startsWith('killed')))(
    'is %s at every call',
    { timeout: TIMEOUT },
    async (fault: PlantedFault) => {
      const { before, after, calls } = await measure(act);
      const points = [...calls.keys()].filter(
        (call) => fault === 'killed' || calls[call]?.startsWith('writeFile'),
      );
      for (const call of points.filter((_, index) => ALL || index % 8 === points.length % 8)) {
        const folder = begin(act);
        const { signal, stderr } = spawnSync(process.execPath, [STOP, name, folder, `${call + 1}`, fault], {
          encoding: 'utf8',
        });
        const where = `${fault} at call ${call + 1}, ${calls[call]}: ${stderr}`;
        expect(signal, where).toBe('SIGKILL');
        if (!isBroken(folder)) expect([before, after], where).toContainEqual(visible(stateOf(folder)));
        await act.act(folder);
        expect(stateOf(folder), where).toEqual(after);
        rmSync(folder, { recursive: true });
      }
    },
  );
});
