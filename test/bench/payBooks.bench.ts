import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { generatePayBook } from '#db/generate/pay/payBook';
import { openBook } from '#db/kernel/book';
import { payFaults } from '#test/support/payLaws';
import { fixedClock } from '#test/support/seeded';
import { makeFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

const books = 1_000;

/** One book made, looked at and thrown away. */
function faultsOf(seed: number): readonly string[] {
  const place = makeFolder();
  try {
    const made = generatePayBook(join(place, 'book'), { seed });
    const book = valueOf(openBook(made.folder, { clock: fixedClock(`${made.to}T12:00:00.000Z`) }));
    const faults = payFaults(book, made);
    book.close();
    return faults.map((fault) => `book ${String(seed)}: ${fault}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

test('a thousand books of wages: journal = payslips = what is owed = statement', { timeout: 3_600_000 }, () => {
  const began = performance.now();
  const faults = Array.from({ length: books }, (_, place) => faultsOf(place + 1)).flat();
  console.log(`${String(books)} invented books of wages made and checked in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  expect(faults).toEqual([]);
});
