import { defineConfig } from 'vitest/config';

/** What `npm run mutate` runs after each change it makes to core: the tests of core alone. */
export default defineConfig({ test: { environment: 'node', include: ['test/core/**/*.test.ts'] } });
