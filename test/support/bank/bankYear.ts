import fc from 'fast-check';
import { type FileLine, type KnownLine, type ReadBankFile } from '#core/bank/types';
import { add, nothing, pence, type Pence, subtract } from '#core/money/pence';
import { addDays, type Day, day } from '#core/time/day';

/** What a bank holds of an account, oldest first: few amounts and words, so that days are full of twins. No day comes back to a balance. */
export function bankYear(): fc.Arbitrary<readonly FileLine[]> {
  const payment = fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 1, 2, 20),
    amount: fc.constantFrom(-320, -320, -450, -3_850, 100_000),
    text: fc.constantFrom('MADE UP CAFE', 'MADE UP CAFE', 'Madeup  Gym'),
  });
  return fc.array(payment, { minLength: 1, maxLength: 30 }).map((payments) => {
    let [at, running]: [Day, Pence] = [day('2026-01-01'), pence(50_000)];
    return payments.map(({ gap, amount, text }, place) => {
      at = addDays(at, gap);
      running = add(running, pence(amount));
      return { row: place + 2, day: at, amount: pence(amount), text, raw: text, balance: running };
    });
  });
}

/** A download of some of them: rows from one place up to another. Undefined where it would be empty. */
export function download(year: readonly FileLine[], from: number, to: number): ReadBankFile | undefined {
  const lines = year.slice(from, to);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const hasBalances = first.balance !== undefined && last.balance !== undefined;
  return {
    lines,
    span: { from: first.day, to: last.day },
    order: 'oldest_first',
    proof: hasBalances
      ? { kind: 'running', opening: subtract(first.balance ?? nothing, first.amount), closing: last.balance ?? nothing }
      : { kind: 'none' },
    leftOut: [],
    proofs: [],
    notes: [],
  };
}

export function withoutBalances(lines: readonly FileLine[]): readonly FileLine[] {
  return lines.map(({ balance: _, ...line }) => line);
}

/** The book after bringing lines in. */
export function keep(book: readonly KnownLine[], fresh: readonly FileLine[]): readonly KnownLine[] {
  return [...book, ...fresh.map((line, place) => ({ ...line, id: `line-${String(book.length + place)}` }))];
}

/** What lines say, order apart, so that two books can be compared. */
export function said(lines: readonly Pick<KnownLine, 'day' | 'amount' | 'text' | 'balance'>[]): readonly string[] {
  return lines.map((line) => `${line.day} ${String(line.amount)} ${line.text} ${String(line.balance ?? '')}`).toSorted();
}
