import { type Pence, add, nothing, pence, subtract, total } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** One money's year, as the journal has it by stream. */
export type StreamYear = {
  readonly streamId: string;
  readonly name: string;
  readonly agreed: Pence;
  readonly received: Pence;
  readonly spent: Pence;
  /** At the bank at the end of the year, or today. */
  readonly balance: Pence;
};

const sums = ['received', 'spent', 'balance'] as const;
type Sum = (typeof sums)[number];

/** The same sums of the whole book, added up another way: by entries and by accounts, not by stream. */
export type BookYear = Readonly<Record<Sum, Pence>>;

export type YearTogether = {
  readonly whole: BookYear & { readonly agreed: Pence };
  readonly proofs: readonly { readonly holds: boolean; readonly words: string }[];
};

const said: Readonly<Record<Sum, string>> = {
  received: 'came in',
  spent: 'was spent',
  balance: 'is at the bank',
};

/**
 * Every pound once: what the streams make together is what the whole book has, which was added up another way. A pound counted under two
 * streams, or under none, makes a proof that does not hold.
 */
export function yearTogether(streams: readonly StreamYear[], book: BookYear): YearTogether {
  const of = (name: Sum | 'agreed'): Pence => total(streams.map((stream) => stream[name]));
  const proofs = sums.map((name) => {
    const off = subtract(of(name), book[name]);
    const holds = off === 0;
    const words = holds
      ? `What ${said[name]} by the kinds of money makes ${pounds(book[name])}, which is what the whole book has. No pound is counted twice.`
      : `What ${said[name]} by the kinds of money makes ${pounds(of(name))}, and the whole book has ${pounds(book[name])}.`;
    return { holds, words };
  });
  return { whole: { ...book, agreed: of('agreed') }, proofs };
}

/** The accounts of the journal as the year tells them. Amounts as posted: spending above nothing, income below. */
export function sumsOfAccounts(rows: readonly { readonly account: string; readonly amount: Pence }[]): {
  readonly spent: Pence;
  readonly received: Pence;
  readonly income: ReadonlyMap<string, Pence>;
} {
  const income = new Map<string, Pence>();
  let spent: Pence = nothing;
  for (const { account, amount } of rows) {
    if (account.startsWith('spent:')) spent = add(spent, amount);
    if (account.startsWith('income:')) {
      const kind = account.slice('income:'.length);
      income.set(kind, subtract(income.get(kind) ?? pence(0), amount));
    }
  }
  return { spent, received: total(income.values()), income };
}
