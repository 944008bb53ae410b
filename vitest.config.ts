import { defineConfig } from 'vitest/config';

/** Tests that start processes, write whole sites or open pages: the ending of a file says which it is. */
const SLOW = ['command', 'build', 'browser'];

const endingIn = (name: string) => ['src', 'scripts'].map((folder) => `${folder}/**/*.${name}.test.ts`);

export default defineConfig({
  test: {
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
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: endingIn('build'),
          pool: 'forks',
          testTimeout: 180_000,
          hookTimeout: 180_000,
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
        },
      },
    ],
  },
});
