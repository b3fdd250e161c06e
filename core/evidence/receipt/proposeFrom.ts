import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type ReadLine } from './line.ts';
import { readAmount } from './readAmount.ts';
import { readDate } from './readDate.ts';
import { readInvoice } from './readInvoice.ts';
import { readPayee } from './readPayee.ts';

/** What a page seems to say. A person looks at each before anything is saved; what is not clear is left out. */
export type Proposal = {
  readonly day?: Day;
  readonly payee?: string;
  readonly amount?: Pence;
  readonly invoice?: string;
};

type Known = { readonly today: Day; readonly payees: readonly string[] };

/** A receipt is no book: what is longer was not made to be read by people. */
const most = { lines: 400, letters: 300 };

export function proposeFrom(read: readonly ReadLine[], { today, payees }: Known): Proposal {
  const lines = read.slice(0, most.lines).map((line) => ({ ...line, words: line.words.slice(0, most.letters) }));
  const [day, payee, amount, invoice] = [readDate(lines, today), readPayee(lines, payees), readAmount(lines), readInvoice(lines)];
  return {
    ...(day === undefined ? {} : { day }),
    ...(payee === undefined ? {} : { payee }),
    ...(amount === undefined ? {} : { amount }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}
