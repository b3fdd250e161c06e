import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { z } from 'zod';

const years = Number(process.env['PA_LEDGER_YEARS'] ?? 1_000);
const parts = Math.min(availableParallelism(), years);

const foundShape = z.object({ count: z.int(), faults: z.array(z.string()), has: z.record(z.string(), z.int()), cpu: z.number() });
type Found = z.infer<typeof foundShape>;

/** Each part in a process of its own. */
async function lived(folder: string): Promise<readonly Found[]> {
  const script = join(import.meta.dirname, 'payYearsMade.ts');
  const files = Array.from({ length: parts }, (_, place) => join(folder, `part-${String(place + 1)}.json`));
  const ended = files.map((file, place) =>
    once(spawn(process.execPath, [script, file, String(years), String(place + 1), String(parts)], { stdio: 'inherit' }), 'exit'),
  );
  expect((await Promise.all(ended)).map(([code]) => Number(code))).toEqual(files.map(() => 0));
  return files.map((file) => foundShape.parse(JSON.parse(readFileSync(file, 'utf8'))));
}

test(
  'a thousand random tax years of random staff: journal = P32 of each tax month = payslips = reports to HMRC = P60s and P45s',
  { timeout: 10_800_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-years-found-'));
    try {
      const began = performance.now();
      const found = await lived(folder);
      const seconds = (performance.now() - began) / 1000;
      const sum = (of: (one: Found) => number): number => found.reduce((so, one) => so + of(one), 0);
      const names = [...new Set(found.flatMap(({ has }) => Object.keys(has)))];
      const has = Object.fromEntries(names.map((name) => [name, sum((one) => one.has[name] ?? 0)]));
      const [count, cpu] = [sum((one) => one.count), sum((one) => one.cpu)];
      console.log(
        `${String(count)} years in ${seconds.toFixed(0)} s, ${String(parts)} processes; ${(cpu / count).toFixed(2)} s of processor each; ${JSON.stringify(has)}`,
      );
      expect(found.flatMap(({ faults }) => faults)).toEqual([]);
      expect(count).toBe(years);
      // They are about something: of thirty years and more, every kind of thing comes to pass.
      if (years >= 30) expect(names.filter((name) => has[name] === 0)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
