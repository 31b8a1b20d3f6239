import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Two cores are the smallest machine that must pass; a worker more would only slow the films of the end-to-end tests.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
