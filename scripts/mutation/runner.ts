import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests, type Surroundings } from './bundle.ts';
import { collectTests, vitest } from './collect.ts';

type Run = Omit<Surroundings, 'require' | 'module'>;

const NAMES = [
  'require',
  'module',
  'mutantActive',
  'mutantHit',
  'mutantCounts',
] as const satisfies (keyof Surroundings)[];

/** The numbers of mutants are the places of an array. */
const MOST_MUTANTS = 20_000;

/** The records of the catalogue are read once: nothing in them depends on a mutant, and nobody may change them. */
function rememberLoads(yaml: typeof import('js-yaml')) {
  const loaded = new Map<string, unknown>();
  const load = (text: string) => {
    if (!loaded.has(text)) loaded.set(text, freeze(yaml.load(text)));
    return loaded.get(text);
  };
  return { ...yaml, load };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}

async function findFailure(run: () => unknown): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/**
 * Runs the tests of the engine for one mutant in some milliseconds. All of them are one script, and each file of tests
 * is evaluated anew for each mutant, with every module that it imports: nothing that a module remembers goes over from
 * one mutant, or one file, to the next. `expect` is Vitest's own; only the collecting and the running are done here,
 * since Vitest starts a worker for each mutant, which takes longer than the tests.
 */
class ScriptRunner implements TestRunner {
  #evaluate: ((run: Run) => (file: string) => void) | undefined;
  #files: string[] = [];
  readonly #times = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // Few draws of each property, since each mutant runs them.
    process.env.REGLAMENT_PROPERTY_RUNS = '20';
    this.#files = globSync('src/terms/**/*.test.ts').toSorted();
    const script = await bundleTests(this.#files);
    const evaluate: (...given: readonly unknown[]) => void = runInThisContext(
      `(function (${NAMES.join(', ')}) {\n${script}\n})`,
      { filename: 'tests.cjs' },
    );
    const load = createRequire(resolve('package.json'));
    const packages = new Map<string, unknown>([
      ['vitest', vitest],
      ['js-yaml', rememberLoads(load('js-yaml'))],
    ]);
    const require = (name: string) => packages.get(name) ?? load(name);
    this.#evaluate = (run) => {
      const surroundings: Surroundings = { require, module: { exports: {} }, ...run };
      evaluate(...NAMES.map((name) => surroundings[name]));
      return (file) => surroundings.module.exports[file]?.();
    };
  }

  /** What one test of a file passes counts for all of them: what a module remembers is asked again by the next one. */
  async dryRun(): Promise<DryRunResult> {
    const perTest: Record<string, Record<string, number>> = {};
    const tests: TestResult[] = [];
    for (const file of this.#files) {
      const counts = new Uint32Array(MOST_MUTANTS);
      const before = process.cpuUsage();
      const results = await this.#runFile(file, {
        mutantActive: undefined,
        mutantHit: () => true,
        mutantCounts: counts,
      });
      this.#times.set(file, process.cpuUsage(before).user);
      const times = Object.fromEntries(counts.entries().filter(([, count]) => count > 0));
      const once = Object.fromEntries(Object.keys(times).map((id) => [id, 1]));
      // The sum over all tests is what Stryker takes for usual, and a hundred times as much for endless.
      for (const [index, { id }] of results.entries()) perTest[id] = index === 0 ? times : once;
      tests.push(...results);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit = Number.POSITIVE_INFINITY } = options;
    let hits = 0;
    const mutantHit = () => {
      hits += 1;
      if (hits > hitLimit) throw new Error('The mutant does not end.');
      return true;
    };
    const run = { mutantActive: Number(activeMutant.id), mutantHit, mutantCounts: undefined };
    const tests: TestResult[] = [];
    let broken: string | undefined;
    for (const file of this.#chooseFiles(options)) {
      try {
        tests.push(...(await this.#runFile(file, run, { bail: true })));
      } catch (error) {
        broken = `${file} cannot be loaded: ${error}`;
      }
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    const limit = determineHitLimitReached(hits, hitLimit);
    const isKilled = tests.at(-1)?.status === TestStatus.Failed;
    if (!limit && !isKilled && broken) return { status: MutantRunStatus.Error, errorMessage: broken };
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests });
  }

  /** The tests beside the changed file first, then those of its folder, then the quick ones: most mutants end there. */
  #chooseFiles({ testFilter, sandboxFileName }: MutantRunOptions): string[] {
    const changed = relative(process.cwd(), sandboxFileName).replace(/\.ts$/u, '');
    const rank = (file: string) => {
      const nearness = file.startsWith(changed) ? 2 : dirname(file) === dirname(changed) ? 1 : 0;
      return (this.#times.get(file) ?? 0) / 1000 ** nearness;
    };
    const files = testFilter?.map((id) => id.slice(0, id.indexOf('#'))) ?? this.#files;
    return [...new Set(files)].toSorted((one, other) => rank(one) - rank(other));
  }

  async #runFile(file: string, run: Run, { bail = false } = {}): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const { id, run: runTest } of collectTests(file, () => this.#evaluate?.(run)(file))) {
      const start = performance.now();
      const failureMessage = await findFailure(runTest);
      const test = { id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - start };
      if (failureMessage === undefined) results.push({ ...test, status: TestStatus.Success });
      else results.push({ ...test, status: TestStatus.Failed, failureMessage });
      if (failureMessage !== undefined && bail) break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'script', ScriptRunner)];
