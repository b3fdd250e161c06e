import { defineConfig } from 'vitest/config';

/** Speed, measured alone and one file at a time; never part of `npm test`, where the machine is busy. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/bench/**/*.bench.ts'],
    globalSetup: ['test/support/app-ready.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
