import { format } from 'node:util';
import { expect } from 'vitest';

export interface CollectedTest {
  /** The file, «#», and the names of the groups and of the test. */
  readonly id: string;
  run(): unknown;
}

type Body = (...given: readonly unknown[]) => unknown;

interface Collecting {
  readonly file: string;
  readonly groups: string[];
  readonly tests: CollectedTest[];
  readonly times: Map<string, number>;
}

let collecting: Collecting | undefined;

/** The tests that a file registers while it is loaded. */
export function collectTests(file: string, load: () => void): readonly CollectedTest[] {
  const tests: CollectedTest[] = [];
  collecting = { file, groups: [], tests, times: new Map() };
  try {
    load();
  } finally {
    collecting = undefined;
  }
  return tests;
}

function register(name: string, ...given: readonly unknown[]): void {
  const run = given.find((one): one is () => unknown => typeof one === 'function');
  if (!run) throw new Error(`The test «${name}» has no body.`);
  if (!collecting) throw new Error(`The test «${name}» was registered while no file was loaded.`);
  const { file, groups, tests, times } = collecting;
  const path = [...groups, name].join(' > ');
  const time = times.get(path) ?? 0;
  times.set(path, time + 1);
  tests.push({ id: `${file}#${path}${time === 0 ? '' : ` (${time + 1})`}`, run });
}

function group(name: string, body: () => unknown): void {
  collecting?.groups.push(name);
  body();
  collecting?.groups.pop();
}

/** A table of cases: a row that is a list gives the arguments, any other row is the only one. */
function each(declare: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      declare(format(name, ...given), () => body(...given));
    }
  };
}

/** The part of Vitest that the tests of the engine use; what is missing here is no function, and the run says so. */
export const vitest = {
  expect,
  describe: Object.assign(group, { each: each(group) }),
  it: Object.assign(register, { each: each(register) }),
};
