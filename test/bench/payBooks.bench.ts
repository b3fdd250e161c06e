import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { londonDay } from '#core/time/instant';
import { sha256 } from '#db/digest';
import { systemClock } from '#db/clock';
import { type PayBook } from '#db/generate/pay/payBook';
import { openBook } from '#db/kernel/book';
import { hledgerFaults } from '#test/support/hledger';
import { payFaults } from '#test/support/payLaws';
import { valueOf } from '#test/support/tempKernel';

const books = 1_000;
const parts = 2;
const kept = 'pa-ledger-bench-';
const root = resolve(import.meta.dirname, '../..');

/** Two books are alike where the tables and the inventing are: then those of an earlier bench are used again. */
function likeness(): string {
  const folders = ['db/migrations', 'db/generate', 'db/generate/pay'].map((name) => join(root, name));
  const files = folders.flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })));
  const texts = files.filter(({ entry }) => entry.isFile()).map(({ folder, entry }) => readFileSync(join(folder, entry.name), 'utf8'));
  return sha256(texts.join('\n')).slice(0, 16);
}

function isMade(value: unknown): value is readonly PayBook[] {
  return (
    Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'waiting' in one && 'folder' in one)
  );
}

/** The invented books, each with a payday that waits, on the disk where temporary files stand; made once and kept. */
async function madeBooks(place: string): Promise<readonly PayBook[]> {
  if (!existsSync(place)) {
    for (const old of readdirSync(tmpdir()).filter((name) => name.startsWith(kept)))
      rmSync(join(tmpdir(), old), { recursive: true, force: true });
    const making = `${place}-making`;
    mkdirSync(making, { recursive: true });
    const script = join(import.meta.dirname, 'payBooksMade.ts');
    const began = Array.from({ length: parts }, (_, part) =>
      [script, making, books / parts, part + 1, parts, londonDay(systemClock.now())].map(String),
    ).map((given) => once(spawn(process.execPath, given, { stdio: 'inherit' }), 'exit'));
    expect((await Promise.all(began)).map(([code]) => Number(code))).toEqual([0, 0]);
    renameSync(making, place);
  }
  return Array.from({ length: parts }, (_, part): unknown =>
    JSON.parse(readFileSync(join(place, `part-${part + 1}.json`), 'utf8')),
  ).flatMap((part) => (isMade(part) ? part : []));
}

/** Copies of the books to be used up, all on the disk before anything is measured, and the list of them for the command line. */
function copied(made: readonly PayBook[], place: string, into: string): { readonly list: string; readonly copies: readonly PayBook[] } {
  rmSync(into, { recursive: true, force: true });
  const copies = made.map((book) => ({ ...book, folder: join(into, book.folder.split('/').at(-1) ?? '') }));
  for (const { folder } of copies) cpSync(join(place, 'books', folder.slice(into.length)), folder, { recursive: true });
  const list = join(into, 'books.txt');
  writeFileSync(list, copies.map(({ folder, waiting }) => `${folder}\t${waiting?.payday ?? ''}\t${waiting?.payGroupId ?? ''}\n`).join(''));
  spawnSync('sync');
  return { list, copies };
}

type Spent = { readonly seconds: number; readonly cpu: number; readonly said: string };

/** The real command line in a process of its own; seconds until it ends, and of the processors, its own processes' included. */
function approveAll(list: string): Spent {
  const command = `"${process.execPath}" "${join(root, 'cli/main.ts')}" payrun --books "${list}" --approve --at-once ${String(parts)} && times`;
  const began = performance.now();
  const ended = spawnSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const seconds = (performance.now() - began) / 1000;
  expect(ended.stderr).toBe('');
  const lines = ended.stdout.trim().split('\n');
  const spent = [...(lines.at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/gu)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return { seconds, cpu: spent.reduce((sum, one) => sum + one, 0), said: lines.at(-3) ?? '' };
}

function faultsOf(made: PayBook): readonly string[] {
  const book = valueOf(openBook(made.folder));
  const faults = [...payFaults(book, made), ...hledgerFaults(book)];
  book.close();
  return faults.map((fault) => `${made.folder}: ${fault}`);
}

test(
  'a thousand books of wages, their paydays approved by one command in under a minute: journal = payslips = what is owed = statement = hledger',
  { timeout: 3_600_000 },
  async () => {
    const place = join(tmpdir(), `${kept}${likeness()}`);
    const made = await madeBooks(place);
    const into = `${place}-used`;
    try {
      const { list, copies } = copied(made, place, into);
      const load = loadavg()[0] ?? 0;
      const { seconds, cpu, said } = approveAll(list);
      const each = ((cpu * 1000) / books).toFixed(0);
      console.log(
        `${said} ${seconds.toFixed(1)} s in ${String(parts)} processes; ${each} ms of processor a book; load before ${load.toFixed(1)} of ${String(availableParallelism())}`,
      );
      expect(said).toBe(`${String(books)} of ${String(books)} books approved.`);
      expect(copies.flatMap(faultsOf)).toEqual([]);
      expect(seconds).toBeLessThan(60);
    } finally {
      rmSync(into, { recursive: true, force: true });
    }
  },
);
