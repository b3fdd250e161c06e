import { type Pence, add, negate } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type AtBank } from './event.ts';

export type BankRow = { readonly day: Day; readonly words: string; readonly amount: Pence; readonly balance: Pence };

/** What the bank saw of an account, oldest first and money in before money out, with its running balance. */
export function bankRows(movements: readonly AtBank[], account: AtBank['account'], opening: Pence): readonly BankRow[] {
  let balance = opening;
  return movements
    .filter((moved) => moved.account === account)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.amount < 0) - Number(b.amount < 0)))
    .map(({ day, words, amount }) => {
      balance = add(balance, amount);
      return { day, words, amount, balance };
    });
}

function ukDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** As Lloyds downloads it: newest first, two columns of amounts, an apostrophe before the sort code. */
export function lloydsFile(rows: readonly BankRow[]): Uint8Array {
  const header = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance,';
  const lines = rows.map(({ day, words, amount, balance }) => {
    const [out, into] = amount < 0 ? [decimal(negate(amount)), ''] : ['', decimal(amount)];
    return `${ukDay(day)},${amount < 0 ? 'FPO' : 'BGC'},'12-34-56,12345678,${words},${out},${into},${decimal(balance)}`;
  });
  return bytesOf([header, ...lines.toReversed()]);
}

/** A building society's own layout, which the family maps once. */
export const societyColumns = ['Posted', 'Details', 'Paid in', 'Paid out', 'Balance'] as const;

export function societyFile(rows: readonly BankRow[]): Uint8Array {
  const lines = rows.map(({ day, words, amount, balance }) => {
    const [into, out] = amount > 0 ? [decimal(amount), ''] : ['', decimal(negate(amount))];
    return `${shortDay(day)},${words},${into},${out},${decimal(balance)}`;
  });
  return bytesOf([societyColumns.join(','), ...lines]);
}
