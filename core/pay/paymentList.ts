import { type Payment } from '#core/contract/shapes/paydays';
import { type Block, type Row, type Sheet } from '#core/sheet/sheet';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** A payment, or the part of one, that is made out of one bank account of the holder’s. */
export type PaymentPart = { readonly payment: Payment; readonly amount: Pence };

const noAccount = 'No bank account recorded';

/** What is to be paid out of each of the holder’s accounts: a wage that two funders share is two payments. */
export function paymentsByAccount(payments: readonly Payment[]): ReadonlyMap<string, readonly PaymentPart[]> {
  const accounts = new Map<string, PaymentPart[]>();
  for (const payment of payments) {
    const parts = new Map<string, Pence>();
    for (const { account = noAccount, amount } of payment.streams) parts.set(account, add(parts.get(account) ?? nothing, amount));
    for (const [account, amount] of parts) {
      const list = accounts.get(account) ?? [];
      list.push({ payment, amount });
      accounts.set(account, list);
    }
  }
  return accounts;
}

/**
 * The longest reference that a Faster Payment carries; a longer one is cut on its way (Equals Money, About payment references; Coutts, Upload
 * guide: two banks' own pages, checked 23 November 2026; the scheme's own rules were not read).
 */
export const longestReference = 18;

/** The columns of the bank’s file. */
export const bankFileColumns: readonly string[] = ['Name', 'Sort code', 'Account', 'Amount', 'Reference'];

type BankFileRow = readonly [string, string, string, { readonly sum: Pence }, string];

/** The rows of a bank’s file for one account: only those whose details are recorded. */
export function bankFileRows(parts: readonly PaymentPart[]): readonly BankFileRow[] {
  return parts.flatMap(({ payment: { payee, sortCode, account, reference = '' }, amount }): readonly BankFileRow[] =>
    sortCode === undefined || account === undefined ? [] : [[payee, sortCode, account, { sum: amount }, reference]],
  );
}

/** What a payment is for, without the payee that stands beside it. */
export function paymentFor({ payee, words }: Payment): string {
  return words.startsWith(`${payee}: `) ? words.slice(payee.length + 2) : words;
}

function rowOf({ payment, amount }: PaymentPart): Row {
  const { payOn, payee, sortCode, account, reference, missing } = payment;
  const where = sortCode === undefined || account === undefined ? (missing ?? '') : `${sortCode}, ${account}`;
  return { kind: 'row', cells: [payOn, payee, paymentFor(payment), where, reference ?? '', amount] };
}

function accountTable(parts: readonly PaymentPart[]): Block {
  return {
    kind: 'table',
    columns: [
      { name: 'Pay on', kind: 'day' },
      { name: 'To', kind: 'text', rowHeader: true, share: 2 },
      { name: 'For', kind: 'text', share: 3 },
      { name: 'Sort code and account', kind: 'text', share: 2 },
      { name: 'Reference', kind: 'text', share: 2 },
      { name: 'Amount', kind: 'money' },
    ],
    rows: [...parts.map(rowOf), { kind: 'total', cells: [null, 'Together', null, null, null, total(parts.map(({ amount }) => amount))] }],
  };
}

export type PaymentListFacts = {
  /** What is paid out of `account`: paymentsByAccount has them by its name. */
  readonly parts: readonly PaymentPart[];
  readonly account: string;
  readonly on: Day;
  readonly holder: string;
  readonly book: { readonly kind: 'real' | 'practice' };
};

/** What the holder is to pay at the bank out of one account, to be ticked off by hand. */
export function paymentListSheet({ parts, account, on, holder, book }: PaymentListFacts): Sheet {
  const none: Block = { kind: 'paragraph', words: 'Nothing is to be paid.' };
  const blocks: readonly Block[] = [{ kind: 'heading', level: 2, words: `From ${account}` }, accountTable(parts)];
  return {
    title: 'Payments to make',
    over: dayInWords(on),
    language: 'en-GB',
    subject: `Payments to make as of ${dayInWords(on)}`,
    author: holder,
    reference: `Payments to make, ${dayInWords(on)}.`,
    footer: { left: 'Check each name with the bank before you pay.' },
    ...(book.kind === 'practice' ? { watermark: 'PRACTICE' as const } : {}),
    blocks: parts.length === 0 ? [none] : blocks,
  };
}
