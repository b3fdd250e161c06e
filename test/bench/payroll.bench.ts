import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Measured in a process of its own, so that nothing of the test runner is timed with it. */
test('pay arithmetic and ledger calculate keep within their bars', () => {
  const { stdout: told } = spawnSync(process.execPath, [resolve(import.meta.dirname, 'payroll.ts')], { encoding: 'utf8' });
  process.stdout.write(told);
  expect(told).toContain('calculations a second');
  expect(told).not.toContain('BEYOND');
});
