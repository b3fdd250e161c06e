import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatePayBook } from '#db/generate/pay/payBook';
import { openBook } from '#db/kernel/book';
import { hledgerFaults } from '#test/support/hledger';
import { payFaults } from '#test/support/payLaws';
import { fixedClock } from '#test/support/seeded';
import { tempFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

// In the 708th a taxed expense is larger than the pay beside it.
const seeds = [...Array.from({ length: 12 }, (_, place) => place + 1), 708];

/** What was approved and made void, and every fault, of the books of these seeds. A thousand of them: `npm run bench`. */
function faultsOf(seed: number): { readonly approved: number; readonly voided: number; readonly faults: readonly string[] } {
  const made = generatePayBook(join(tempFolder(), 'book'), { seed });
  const book = valueOf(openBook(made.folder, { clock: fixedClock(`${made.to}T12:00:00.000Z`) }));
  try {
    return { approved: made.approved, voided: made.voided, faults: [...payFaults(book, made), ...hledgerFaults(book)] };
  } finally {
    book.close();
  }
}

describe('invented books of wages', () => {
  it('journal = payslips = what is owed = statement, in every one, and hledger says the same of the journal', { timeout: 300_000 }, () => {
    const all = seeds.map((seed) => ({ seed, ...faultsOf(seed) }));
    expect(all.filter(({ faults }) => faults.length > 0).map(({ seed, faults }) => [seed, faults])).toEqual([]);
    // They are about something: paydays approved, and some of them made void.
    expect(all.reduce((so, { approved }) => so + approved, 0)).toBeGreaterThan(20);
    expect(all.reduce((so, { voided }) => so + voided, 0)).toBeGreaterThan(1);
  });
});
