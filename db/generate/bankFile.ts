import { type Pence, add, negate } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { type Day } from '#core/time/day';

export type Moved = { readonly day: Day; readonly words: string; readonly amount: Pence };

const header = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance,';

function ukDay(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** A month of an account as Lloyds downloads it, newest first, and the balance at its end. */
export function bankFile(
  accountNumber: string,
  opening: Pence,
  moved: readonly Moved[],
): { readonly bytes: Uint8Array; readonly closing: Pence } {
  let balance = opening;
  const rows = moved
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, words, amount }) => {
      balance = add(balance, amount);
      const [out, into] = amount < 0 ? [decimal(negate(amount)), ''] : ['', decimal(amount)];
      return `${ukDay(day)},${amount < 0 ? 'FPO' : 'BGC'},'12-34-56,${accountNumber},${words},${out},${into},${decimal(balance)}`;
    });
  return { bytes: new TextEncoder().encode(`${[header, ...rows.toReversed()].join('\r\n')}\r\n`), closing: balance };
}
