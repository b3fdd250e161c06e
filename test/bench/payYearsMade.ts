import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { payYearFaults, yearHas } from '#test/support/payYearLaws';
import { withPayYear } from '#test/support/payYearBook';

/**
 * Started by the bench, once for each part: lives through every `parts`th year from `part` on, up to `years` of them in all, looks whether
 * its laws hold, and writes what it found into a file.
 */
const [into = '', years = '0', part = '1', parts = '1'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'pa-ledger-years-'));
const faults: string[] = [];
const has: Record<string, number> = {};
let count = 0;

function add(more: Readonly<Record<string, number>>): void {
  for (const [name, many] of Object.entries(more)) has[name] = (has[name] ?? 0) + many;
}

try {
  for (let seed = Number(part); seed <= Number(years); seed += Number(parts)) {
    count += 1;
    try {
      withPayYear(folder, seed, (book, year) => {
        faults.push(...payYearFaults(book, year).map((fault) => `seed ${String(seed)}: ${fault}`));
        const { paydays, voided, left } = year;
        add({ ...yearHas(book), paydays, voided, left });
      });
    } catch (error) {
      faults.push(`seed ${String(seed)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { user, system } = process.cpuUsage();
writeFileSync(into, JSON.stringify({ count, faults, has, cpu: (user + system) / 1_000_000 }));
