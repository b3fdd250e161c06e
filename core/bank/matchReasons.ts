import { type Pence, subtract } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type IndexedDue } from './dueIndex.ts';
import { type BankWords, isWordIn } from './payeeWords.ts';

/** Points are small whole numbers so that equal grounds tie, and a tie is shown as one. Only what is shown is worded. */
export type Reason = { readonly points: number; readonly words: () => string };

export function dayReason(lineDay: number, one: IndexedDue): Reason {
  const after = lineDay - one.dayNumber;
  const away = Math.abs(after);
  const what = one.due.dayIs ?? 'the date in the book';
  const points = away <= 3 ? 3 : away <= 10 ? 2 : away <= 31 ? 1 : 0;
  if (after === 0) return { points, words: () => `Dated the same day as ${what}` };
  return { points, words: () => `Dated ${String(away)} ${away === 1 ? 'day' : 'days'} ${after > 0 ? 'after' : 'before'} ${what}` };
}

export function isPayeeIn(one: IndexedDue, words: BankWords): boolean {
  return one.payeeWords.length > 0 && one.payeeWords.every((word) => isWordIn(word, words));
}

/** The whole name counts for more than a part of it: banks write `J EXAMPLE` for Jane Example. */
export function payeeReason(one: IndexedDue, words: BankWords): Reason | undefined {
  if (isPayeeIn(one, words))
    return { points: 4, words: () => `The ${one.due.direction === 'in' ? 'payer' : 'payee'}’s name is in the bank’s words` };
  const part = one.payeeWords.findLast((word) => word.length > 3 && isWordIn(word, words));
  return part === undefined ? undefined : { points: 2, words: () => `“${part}” is in the bank’s words` };
}

export function referenceReason(one: IndexedDue, words: BankWords): Reason | undefined {
  const isThere = one.referenceWords.length > 0 && one.referenceWords.every((word) => words.words.has(word));
  return isThere ? { points: 3, words: () => `The reference “${one.due.reference ?? ''}” is in the bank’s words` } : undefined;
}

export function sameAmount(amount: Pence): Reason {
  return { points: 4, words: () => `Same amount, ${pounds(amount)}` };
}

export function madeOf(count: number, amount: Pence): Reason {
  return { points: 2, words: () => `Together these ${String(count)} make exactly ${pounds(amount)}` };
}

/** A part payment or one too large: the same name, another amount. */
export function otherAmount(amount: Pence, open: Pence): Reason {
  const words = (): string =>
    amount < open
      ? `${pounds(subtract(open, amount))} less than the ${pounds(open)} that is open`
      : `${pounds(subtract(amount, open))} more than the ${pounds(open)} that is open`;
  return { points: -2, words };
}
