import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that start processes, write whole sites, read or open the built one: the ending of a file says which it is. */
const SLOW = ['command', 'build', 'site', 'browser'];

const endingIn = (name: string) => ['src', 'scripts'].map((folder) => `${folder}/**/*.${name}.test.ts`);

/** Tests that read Mermaid into their own process; those of `cache` hold that it stays in threads. */
const DRAWING = ['src/diagrams/{engine,linked,pool,recipe}.build.test.ts'];

/** Files that take longest, so that none of them begins when the others have ended; Vitest would go by their size. */
const LONGEST = [
  'pages.browser',
  'injection.browser',
  'search.browser',
  'kazakh.browser',
  'build-site.build',
  'stops.command',
  'action.command',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.includes(`/${name}.`));
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // What Vite makes of a module is kept between runs, by its text.
    fsModuleCache: true,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: SLOW.flatMap(endingIn),
          // Modules are loaded once for all files: a test leaves globals and the environment as it found them.
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'command',
          include: endingIn('command'),
          // A process, because commands have a working folder; modules are loaded once for all files, as above.
          pool: 'forks',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: endingIn('build'),
          exclude: DRAWING,
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'drawing',
          include: DRAWING,
          // Mermaid and its document are read once for all files.
          pool: 'forks',
          isolate: false,
          maxWorkers: 1,
          // Projects with numbers of workers of their own do not run among others.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'site',
          include: endingIn('site'),
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: endingIn('browser'),
          globalSetup: ['src/site/e2e/site-under-test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // One browser, in which two files at a time have their pages.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
