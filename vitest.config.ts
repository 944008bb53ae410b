import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.e2e.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/**/*.e2e.test.ts'],
          globalSetup: ['src/site/e2e/site-under-test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // More browsers at once would measure each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
