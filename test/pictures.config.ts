import { defineConfig } from 'vitest/config';

/** Pictures of every screen and of every page, into docs/pictures; never part of `npm test`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/pictures/**/*.pictures.ts'],
    globalSetup: ['test/support/app-ready.ts'],
    setupFiles: ['test/support/window/own-display.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 600_000,
  },
});
