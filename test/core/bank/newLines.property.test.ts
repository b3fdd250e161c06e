import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newLines } from '#core/bank/newLines';
import { type FileLine, type KnownLine, type ReadBankFile } from '#core/bank/types';
import { add, type Pence, subtract } from '#core/money/pence';
import { bankYear, download, keep, said, withoutBalances } from '#test/support/bank/bankYear';

function bringIn(book: readonly KnownLine[], file: ReadBankFile | undefined): readonly KnownLine[] {
  return file === undefined ? book : keep(book, newLines(file, book).fresh);
}

/** The places where a day begins, and the end: where downloads by date are cut. */
function dayStarts(year: readonly FileLine[]): readonly number[] {
  return [...year.flatMap((line, place) => (line.day === year[place - 1]?.day ? [] : [place])), year.length];
}

/** The end of the day on which row `to` falls short, and the start of the day of row `from`. */
function wholeDays(year: readonly FileLine[], from: number, to: number): readonly [number, number] {
  const starts = dayStarts(year);
  return [starts.findLast((start) => start <= from) ?? 0, starts.find((start) => start >= to) ?? year.length];
}

const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 8 });
const order = (pair: readonly [number, number]): readonly [number, number] => [Math.min(...pair), Math.max(...pair)];
const places = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

describe('bringing in the same payments again', () => {
  test('in any downloads by date, in any order, any number of times, gives each payment once, twins and all', () => {
    fc.assert(
      fc.property(bankYear(), cuts, fc.boolean(), (balances, slices, carriesBalances) => {
        const year = carriesBalances ? balances : withoutBalances(balances);
        const reached = new Set<number>();
        let book: readonly KnownLine[] = [];
        for (const slice of [...slices, ...slices]) {
          const [from, to] = wholeDays(year, ...order(slice));
          for (const place of places(from, to)) reached.add(place);
          book = bringIn(book, download(year, from, to));
        }
        expect(said(book)).toEqual(said(year.filter((_, place) => reached.has(place))));
      }),
      { numRuns: 300 },
    );
  });

  test('loses nothing where the last day of a download was not over yet', () => {
    fc.assert(
      fc.property(bankYear(), cuts, (balances, slices) => {
        const year = withoutBalances(balances);
        const reached = new Set<number>();
        let book: readonly KnownLine[] = [];
        for (const slice of slices) {
          const [low, to] = order(slice);
          const [from] = wholeDays(year, low, to);
          for (const place of places(from, Math.min(to, year.length))) reached.add(place);
          book = bringIn(book, download(year, from, to));
        }
        expect(said(book)).toEqual(said(year.filter((_, place) => reached.has(place))));
      }),
      { numRuns: 300 },
    );
  });

  test('cut anywhere, even between twins, each file overlapping or following those before, loses and doubles nothing where balances are carried', () => {
    fc.assert(
      fc.property(bankYear(), cuts, (year, slices) => {
        let book: readonly KnownLine[] = [];
        let reached: readonly [number, number] | undefined;
        for (const slice of slices) {
          const [from, to] = order(slice);
          if (from >= Math.min(to, year.length) || (reached !== undefined && (from > reached[1] || to < reached[0]))) continue;
          reached = [Math.min(from, reached?.[0] ?? from), Math.max(Math.min(to, year.length), reached?.[1] ?? 0)];
          book = bringIn(book, download(year, from, to));
        }
        expect(said(book)).toEqual(said(year.slice(...(reached ?? [0, 0]))));
      }),
      { numRuns: 500 },
    );
  });

  test('cut anywhere at all never doubles a payment, and the whole file mends what was left out', () => {
    fc.assert(
      fc.property(bankYear(), cuts, fc.boolean(), (balances, slices, carriesBalances) => {
        const year = carriesBalances ? balances : withoutBalances(balances);
        let book: readonly KnownLine[] = [];
        for (const slice of slices) book = bringIn(book, download(year, ...order(slice)));
        const once = said(year);
        for (const line of new Set(said(book)))
          expect(said(book).filter((one) => one === line).length).toBeLessThanOrEqual(once.filter((one) => one === line).length);
        expect(said(bringIn(book, download(year, 0, year.length)))).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  test('whose days the bank has put in another order since adds nothing', () => {
    fc.assert(
      fc.property(bankYear(), (year) => {
        const book = bringIn([], download(year, 0, year.length));
        const turned = reordered(year);
        expect(newLines(download(turned, 0, turned.length) ?? emptyFile(), book).fresh).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every day turned round, with the balances that the bank would then print. */
function reordered(year: readonly FileLine[]): readonly FileLine[] {
  const starts = dayStarts(year);
  const turned = starts.flatMap((start, place) => year.slice(start, starts[place + 1] ?? start).toReversed());
  const [first] = year;
  let running: Pence | undefined = first?.balance === undefined ? undefined : subtract(first.balance, first.amount);
  return turned.map((line) => {
    running = running === undefined ? undefined : add(running, line.amount);
    return running === undefined ? line : { ...line, balance: running };
  });
}

function emptyFile(): never {
  throw new Error('the year is never empty');
}
