import { decimal } from '#core/money/words';
import { shortDay } from '#core/time/words';
import { type Read } from '#renderer/kit/fields/ReceiptPicker.tsx';
import { remembered } from '#renderer/purchases/readings';
import { receiptWords } from '#renderer/words/receiptRead';
import { type PurchaseForm, type PurchaseRaws } from './purchaseForm.ts';

const names = ['payee', 'day', 'amount', 'invoice'] as const;
type Name = (typeof names)[number];

function typed({ proposal: { payee, day, amount, invoice } }: Read): Readonly<Partial<Record<Name, string>>> {
  return {
    ...(payee === undefined ? {} : { payee }),
    ...(day === undefined ? {} : { day: shortDay(day) }),
    ...(amount === undefined ? {} : { amount: decimal(amount) }),
    ...(invoice === undefined ? {} : { invoice }),
  };
}

/** Puts what a receipt seems to say where nothing is typed yet, once for each file, and remembers which words those are. */
export function propose(form: PurchaseForm, read: Read, lineId: string): void {
  const { raws } = form;
  if (raws.proposed['token'] === read.token) return;
  const found = typed(read);
  const taken = names.filter((name) => found[name] !== undefined && (raws[name] === '' || raws[name] === raws.proposed[name]));
  const filled = Object.fromEntries(taken.map((name) => [name, found[name] ?? '']));
  // Nobody was asked yet who paid, and the receipt does not say: with the rest answered, the question would be passed over.
  const asks = lineId === '' && raws.proposed['token'] === undefined ? { paidBy: '' } : {};
  form.set({
    ...filled,
    ...asks,
    has: 'yes',
    proposed: { ...remembered(raws.proposed, read), ...filled, token: read.token, from: read.from },
  });
}

/** Whether a field still holds what was read, and nobody has put it otherwise. */
function isProposed(raws: PurchaseRaws, name: Name): boolean {
  return raws[name] !== '' && raws[name] === raws.proposed[name];
}

function whence({ proposed }: PurchaseRaws): string {
  return proposed['from'] === 'text' ? receiptWords.from.text : receiptWords.from.picture;
}

/** The hint of a field that was filled from a receipt; undefined for what a person typed. */
export function proposedHint(raws: PurchaseRaws, name: Name): { readonly hint: string } | Record<string, never> {
  return isProposed(raws, name) ? { hint: receiptWords.check(whence(raws)) } : {};
}

/** The same in few words, for the check at the end. */
export function proposedMark(raws: PurchaseRaws, name: Name): string | undefined {
  return isProposed(raws, name) ? receiptWords.checked(whence(raws)) : undefined;
}
