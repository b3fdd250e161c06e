import { expect, test } from 'vitest';
import { newLines } from '#core/bank/newLines';
import { suggestMatches } from '#core/bank/suggestMatches';
import { type KnownLine, type LineToMatch, type OpenDue } from '#core/bank/types';
import { pence } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { download, withoutBalances } from '#test/support/bank/bankYear';

const count = 10_000;
const start = day('2016-01-01');
const names = [
  'Rosa Sample',
  'Madeup Gym',
  'Invented Physiotherapy',
  'Example Council',
  'Made Up Cafe',
  'Pretend Taxis',
  'Fictional Agency',
];
const days = Array.from({ length: 3_650 }, (_, step) => addDays(start, step));

function dues(payees: number, amounts: number): readonly OpenDue[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `due-${String(place)}`,
    direction: 'out' as const,
    open: pence(1_000 + ((place * 7_919) % amounts)),
    day: days[(place * 31) % days.length] ?? start,
    payee: `${names[place % names.length] ?? ''} ${payees === 1 ? '' : String(place % payees)}`,
    reference: `INV-${String(place)}`,
  }));
}

function linesFor(open: readonly OpenDue[]): readonly LineToMatch[] {
  return open.map(({ id, open: amount, day: on, payee, reference }) => ({
    id,
    day: on,
    amount: pence(-amount),
    text: `${payee.toUpperCase()} 400000001234567890 ${reference ?? ''} 10 20NOV26 09:15`,
  }));
}

/** Seconds of this process, not of the clock: what else the machine does is left out. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

test.each([
  ['as in a book: many payees, many amounts', 500, 50_000],
  ['few payees, few amounts', 1, 200],
  ['the worst: few payees and one amount', 1, 1],
])('10,000 lines against 10,000 dues, %s: under 2 s', (words, payees, amounts) => {
  const open = dues(payees, amounts);
  const took = seconds(() => suggestMatches(linesFor(open), open));
  console.info(`${words}: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(2);
});

test('a file of 10,000 lines against a book that has them all: under 1 s', () => {
  const lines = withoutBalances(
    Array.from({ length: count }, (_, place) => ({
      row: place + 2,
      day: days[Math.floor(place / 3)] ?? start,
      amount: pence(-320),
      text: 'MADE UP CAFE',
      raw: 'MADE UP CAFE',
    })),
  );
  const known: readonly KnownLine[] = lines.map((line) => ({ ...line, id: String(line.row) }));
  const file = download(lines, 0, lines.length);
  if (file === undefined) throw new Error('no lines');
  const took = seconds(() => newLines(file, known));
  console.info(`newLines: ${took.toFixed(2)} s`);
  expect(took).toBeLessThan(1);
});
