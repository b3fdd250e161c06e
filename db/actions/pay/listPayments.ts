import { dueInWords } from '#core/book/dueWords';
import { type Result, done } from '#core/contract/result';
import { type OutputOf } from '#core/contract/routes';
import { type Payment } from '#core/contract/shapes/paydays';
import { type Pence, add, nothing } from '#core/money/pence';
import { assistantOfAdvance, payeeOfBill } from '#db/actions/deductions/whereToPay';
import { type DueKind, type OpenDue, openDues } from '#db/actions/dues';
import { nameFor } from '#db/actions/named';
import { bankDetailsOf } from '#db/actions/people/bankDetails';
import { dueShares } from '#db/actions/settling';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** How each kind that is paid out is shown: an old debt and money for the funder as a purchase, a loan as money of the holder’s own. Undefined comes in. */
const shownAs: Readonly<Record<DueKind, Payment['kind'] | undefined>> = {
  wages: 'wages',
  tax_bill: 'tax_bill',
  lease: 'lease',
  purchase: 'purchase',
  opening: 'purchase',
  reimbursement: 'reimbursement',
  repayment: 'reimbursement',
  receipt: undefined,
  refund: undefined,
  loan: undefined,
  pension: 'pension',
  order: 'order',
  advance: 'advance',
  moved_out: undefined,
  moved_in: undefined,
  given_back: 'purchase',
};

const accountOf = `
  SELECT bank_account.name FROM bank_account_stream JOIN bank_account ON bank_account.id = bank_account_stream.bank_account_id
  WHERE bank_account_stream.stream_id = ? AND NOT EXISTS (SELECT 1 FROM cash_account WHERE cash_account.bank_account_id = bank_account.id)
  ORDER BY bank_account.id LIMIT 1`;

function streamsOf(reading: Reading, due: OpenDue): Payment['streams'] {
  const sums = new Map<string, Pence>();
  for (const { stream, left } of dueShares(reading, due)) sums.set(stream, add(sums.get(stream) ?? nothing, left));
  return [...sums]
    .filter(([, amount]) => amount !== nothing)
    .map(([streamId, amount]) => {
      const account = reading.sql.one(accountOf, [streamId], { name: text })?.name;
      return { streamId, stream: nameFor(reading, 'stream', streamId) ?? '', amount, ...(account === undefined ? {} : { account }) };
    });
}

const paidTo = `
  SELECT employment.assistant_id FROM payslip CROSS JOIN employment ON employment.id = payslip.employment_id WHERE payslip.due_id = ?`;

type Where = Pick<Payment, 'sortCode' | 'account' | 'reference' | 'missing'>;

/** What an order, or an agreement to pay somebody else, says of its creditor's account. */
function underOrder(reading: Reading, dueId: string, known: Where): Where & { readonly payee?: string } {
  const bank = payeeOfBill(reading, dueId)?.bank;
  if (bank === undefined) return { ...known, missing: 'Pay by the details in the order or the agreement.' };
  return { ...known, payee: bank.accountName, sortCode: bank.sortCode, account: bank.account };
}

/** Where the money goes: a PA’s own details, or those of an order; nobody else’s are kept. */
function whereTo(reading: Reading, { id, kind, words: { reference } }: OpenDue): Where & { readonly payee?: string } {
  const known = reference === undefined ? {} : { reference };
  if (kind === 'tax_bill') return { ...known, missing: 'Pay HMRC by the account in its letter, or on its own page, with this reference.' };
  if (kind === 'pension') return { ...known, missing: 'Pay the pension provider as it asks: by its direct debit, or by its own page.' };
  if (kind === 'order') return underOrder(reading, id, known);
  if (kind !== 'wages' && kind !== 'advance') return { ...known, missing: 'See the invoice or the agreement.' };
  const assistantId =
    kind === 'advance' ? assistantOfAdvance(reading, id) : reading.sql.one(paidTo, [id], { assistant_id: text })?.assistant_id;
  const bank = assistantId === undefined ? undefined : bankDetailsOf(reading, assistantId);
  if (bank === undefined) return { ...known, missing: 'No bank details are recorded. Add them under Team.' };
  const { accountName: payee, sortCode, account, reference: own = reference } = bank;
  return { payee, sortCode, account, ...(own === undefined ? {} : { reference: own }) };
}

function paymentOf(reading: Reading, due: OpenDue): readonly Payment[] {
  const kind = shownAs[due.kind];
  if (kind === undefined) return [];
  const { id: dueId, day: payOn, open: amount, words } = due;
  const { payee = words.payee, ...where } = whereTo(reading, due);
  return [{ dueId, kind, payee, words: dueInWords(words), payOn, amount, streams: streamsOf(reading, due), ...where }];
}

/** What is to be paid at the bank, oldest first: wages, HMRC, the vehicle and whatever else is owed. */
export function listPayments(reading: Reading): Result<OutputOf<'payment.list'>> {
  return done({ payments: openDues(reading, { direction: 'out' }).flatMap((due) => paymentOf(reading, due)) });
}
