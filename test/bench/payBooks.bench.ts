import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { londonDay } from '#core/time/instant';
import { systemClock } from '#db/clock';
import { type PayBook, generatePayBook } from '#db/generate/pay/payBook';
import { openBook } from '#db/kernel/book';
import { payFaults } from '#test/support/payLaws';
import { fixedClock } from '#test/support/seeded';
import { makeFolder } from '#test/support/tempFolder';
import { valueOf } from '#test/support/tempKernel';

const books = 1_000;
const atATime = 250;
const today = londonDay(systemClock.now());

function faultsOf(made: PayBook, seed: number): readonly string[] {
  const book = valueOf(openBook(made.folder, { clock: fixedClock(`${made.to}T12:00:00.000Z`) }));
  const faults = payFaults(book, made);
  book.close();
  return faults.map((fault) => `book ${String(seed)}: ${fault}`);
}

/** The command line that approves the payday a book was left with; nothing where there is none, or it is still to come. */
function asked({ folder, waiting, to }: PayBook): readonly string[] | undefined {
  if (waiting === undefined || to > today) return undefined;
  return ['payrun', '--book', folder, '--payday', waiting.payday, '--group', waiting.payGroupId, '--approve'];
}

/** Two processes, half of the books each; seconds from the first's start to the last's end. */
async function approveAll(all: readonly (readonly string[])[]): Promise<number> {
  const began = performance.now();
  const worker = join(import.meta.dirname, 'payRuns.ts');
  const halves = [0, 1].map((half) => all.filter((_, place) => place % 2 === half));
  const ended = halves.map((half) => once(spawn(process.execPath, [worker, JSON.stringify(half)], { stdio: 'ignore' }), 'exit'));
  expect((await Promise.all(ended)).map(([code]) => Number(code))).toEqual([0, 0]);
  return (performance.now() - began) / 1000;
}

test(
  'a thousand books of wages: journal = payslips = what is owed = statement; their pay runs in under a minute',
  {
    timeout: 3_600_000,
  },
  async () => {
    const faults: string[] = [];
    let [made, approved, seconds] = [0, 0, 0];
    for (let seed = 1; approved < books;) {
      const place = makeFolder();
      const batch: (readonly string[])[] = [];
      for (let count = 0; count < atATime; count += 1, seed += 1) {
        const book = generatePayBook(join(place, String(seed)), { seed, leavesLast: true });
        faults.push(...faultsOf(book, seed));
        const options = asked(book);
        if (options !== undefined && approved + batch.length < books) batch.push(options);
      }
      seconds += await approveAll(batch);
      approved += batch.length;
      made += atATime;
      rmSync(place, { recursive: true, force: true });
    }
    console.log(
      `${String(made)} invented books of wages; ${String(approved)} pay runs from the command line in ${seconds.toFixed(0)} s on two processes`,
    );
    expect(faults).toEqual([]);
    expect(seconds).toBeLessThan(60);
  },
);
