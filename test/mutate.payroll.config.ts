import { defineConfig } from 'vitest/config';

/** The quick tests of pay arithmetic, for `stryker run test/mutate.payroll.json`: neither the laws nor whole processes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/core/payroll/**/*.test.ts', 'test/core/money/quick.test.ts'],
    exclude: ['test/core/payroll/laws.test.ts', 'test/core/payroll/time-zone.test.ts', 'test/core/payroll/*.vectors.test.ts'],
  },
});
