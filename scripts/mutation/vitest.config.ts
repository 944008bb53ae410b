import { defineConfig } from 'vitest/config';

/** The tests of the term engine alone; few and repeatable draws of the properties, since each mutant runs them. */
export default defineConfig({
  test: {
    include: ['src/terms/**/*.test.ts'],
    setupFiles: ['scripts/mutation/draws.ts'],
    env: { REGLAMENT_PROPERTY_RUNS: '20' },
    testTimeout: 30_000,
  },
});
