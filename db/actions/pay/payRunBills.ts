import { owedOnOrderBill, owedOnOrders, owedOnPensionBill, owedToPension } from '#core/book/accounts';
import { type Result, done } from '#core/contract/result';
import { type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, absolute, add, negate, nothing, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { wholeCharge } from '#core/pay/payslipMore';
import { type Day } from '#core/time/day';
import { addDue } from '#db/actions/dues';
import { dimsOf, planLineById } from '#db/actions/planLines';
import { type Posting, postEntry } from '#db/actions/postings';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** One payment that an approval makes due besides wages: to a pension provider, or under an order. */
type Bill = {
  readonly kind: 'pension' | 'order';
  /** The scheme or the order. */
  readonly about: string;
  readonly payee: string;
  readonly what: string;
  readonly reference?: string;
  readonly payOn: Day;
  /** By plan line. */
  readonly parts: readonly { readonly planLineId: string; readonly amount: Pence }[];
};

function pensionBills(payslips: readonly PayslipData[], run: string): readonly Bill[] {
  const bills = new Map<string, Bill>();
  for (const { more, charges } of payslips) {
    const to = more?.pensionTo;
    if (to === undefined) continue;
    const parts = charges.map((charge) => ({ planLineId: charge.planLineId, amount: wholeCharge(charge).pension }));
    const so = bills.get(to.schemeId);
    const what = `pension contributions, pay run ${run}`;
    const bill: Bill = { kind: 'pension', about: to.schemeId, payee: to.provider, what, payOn: to.payOn, parts };
    bills.set(to.schemeId, so === undefined ? bill : { ...so, parts: [...so.parts, ...parts] });
  }
  return [...bills.values()];
}

/** Each order's own part of what a payslip's plan lines gave to orders, so that the parts of all of them add up. */
function orderBills({ more, charges, payday, number }: PayslipData): readonly Bill[] {
  const orders = (more?.takings ?? []).filter(({ to }) => to === 'order');
  let left = charges.map((charge) => ({ planLineId: charge.planLineId, amount: wholeCharge(charge).orders }));
  return orders.map(({ id, name, payee = name, reference, amount, payOn = payday }) => {
    const weights = left.map((row) => row.amount);
    const own = share(amount, weights);
    const parts = left.map(({ planLineId }, place) => ({ planLineId, amount: own[place] ?? nothing }));
    left = left.map((row, place) => ({ ...row, amount: add(row.amount, negate(own[place] ?? nothing)) }));
    const what = `${name}, payslip ${String(number)}`;
    return { kind: 'order', about: id, payee, what, ...(reference === undefined ? {} : { reference }), payOn, parts };
  });
}

const accounts = {
  pension: { from: owedToPension, to: owedOnPensionBill, entry: 'pension_bill' },
  order: { from: owedOnOrders, to: owedOnOrderBill, entry: 'order_bill' },
} as const;

/** By plan line: what is to be paid, and what comes back, each as a bill of its own. None where there is neither. */
function outAndIn(bill: Bill): readonly Bill[] {
  const sums = new Map<string, Pence>();
  for (const { planLineId, amount } of bill.parts) sums.set(planLineId, add(sums.get(planLineId) ?? nothing, amount));
  const parts = [...sums].map(([planLineId, amount]) => ({ planLineId, amount }));
  const ways = [parts.filter(({ amount }) => amount > 0), parts.filter(({ amount }) => amount < 0)];
  return ways.filter((way) => way.length > 0).map((way) => ({ ...bill, parts: way }));
}

function postingsOf(writing: Writing, { kind, parts }: Bill): readonly Posting[] {
  const { from, to } = accounts[kind];
  return parts.flatMap(({ planLineId: id, amount }): readonly Posting[] => {
    const line = planLineById(writing, id);
    if (line === undefined) throw new RangeError('a bill borne by no plan line');
    const dims = dimsOf(line);
    return [
      { ...dims, account: from, amount },
      { ...dims, account: to, amount: negate(amount) },
    ];
  });
}

/** Posts one bill with its due: money to be paid, or coming back from a provider whose member opted out. */
function postBill(writing: Writing, run: Run, payday: Day, bill: Bill): Result<undefined> {
  const amount = total(bill.parts.map((part) => part.amount));
  const { kind, about, payee, what, reference, payOn } = bill;
  const words = writing.keep({ payee, what, ...(reference === undefined ? {} : { reference }) });
  const postings = postingsOf(writing, bill);
  const entry = postEntry(writing, { day: payday, kind: accounts[kind].entry, words, postings, dayField: 'payday' });
  if (!entry.ok) return entry;
  const dueId = addDue(writing, {
    entryId: entry.value,
    kind,
    direction: amount > 0 ? 'out' : 'in',
    account: accounts[kind].to,
    day: payOn,
    amount: absolute(amount),
    words: { digest: words },
  });
  writing.append('pay_run_bill', {
    id: writing.newId('pay_run_bill'),
    pay_run_id: run.id,
    kind,
    about,
    entry_id: entry.value,
    due_id: dueId,
  });
  return done(undefined);
}

type Run = { readonly id: string; readonly number: number };

/** What an approval makes due besides wages: each pension provider's contributions, and what each order took. `payslips` have their numbers. */
export function billRun(writing: Writing, run: Run, payday: Day, payslips: readonly PayslipData[]): Result<undefined> {
  const bills = [...pensionBills(payslips, String(run.number)), ...payslips.flatMap(orderBills)];
  for (const bill of bills.flatMap(outAndIn)) {
    const posted = postBill(writing, run, payday, bill);
    if (!posted.ok) return posted;
  }
  return done(undefined);
}

export type PayRunBill = { readonly kind: 'pension' | 'order'; readonly entryId: string; readonly dueId: string };

/** The bills that a run's approval made. */
export function billsOfRun({ sql }: Reading, payRunId: string): readonly PayRunBill[] {
  const rows = sql.all('SELECT kind, entry_id, due_id FROM pay_run_bill WHERE pay_run_id = ? ORDER BY log_seq, id', [payRunId], {
    kind: text,
    entry_id: text,
    due_id: text,
  });
  return rows.map((row) => ({ kind: row.kind === 'order' ? 'order' : 'pension', entryId: row.entry_id, dueId: row.due_id }));
}
