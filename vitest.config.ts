import { defineConfig } from 'vitest/config';
import { hasDisplay } from './scripts/display.ts';
import { LongestFirst } from './test/support/longestFirst.ts';

const quickFolders = ['core', 'db', 'documents', 'electron', 'renderer', 'cli', 'support'];

/** These touch nothing that outlives a test, so that their files share a process: half of the time went into reading the sources again. */
const sharing = new Set(['core', 'db', 'documents', 'renderer']);

function unit(name: string) {
  return { extends: true as const, test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], isolate: !sharing.has(name) } };
}

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      ...quickFolders.map(unit),
      {
        extends: true,
        test: {
          name: 'db with ciphers',
          include: ['test/db/*.test.ts'],
          env: { PA_LEDGER_TEST_DRIVER: 'ciphers' },
        },
      },
      {
        extends: true,
        test: { name: 'laws', include: ['test/laws/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000, hookTimeout: 1_800_000 },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // A real window on a busy machine may miss a moment. vitest names every test that passed only the second time.
          retry: 1,
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/app-ready.ts'],
          setupFiles: ['test/support/window/own-display.ts'],
          // On screens in memory two run at once, each on its own; a real screen has one focus.
          fileParallelism: !hasDisplay(),
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
