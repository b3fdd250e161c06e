import { owedOnBill, owedToHmrc } from '#core/book/accounts';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence, negate, nothing, total } from '#core/money/pence';
import { hmrcReference, payHmrcBy, payingMonth, taxMonthInWords } from '#core/pay/hmrcMonth';
import { billParts } from '#core/pay/taxBill';
import { daysOfTaxMonth, taxYearOf } from '#core/pay/taxCalendar';
import { type Day, earlier, readDay } from '#core/time/day';
import { addDue, dueById } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { type Owed, dimsOfPart, freshRuns, owedBy, partsOf, setOffPostings } from '#db/actions/pay/owedByUse';
import { type PayRun } from '#db/actions/pay/runs';
import { type SetOffPart, setOffParts, setOffTogether } from '#db/actions/pay/setOffParts';
import { runsOfBill, standingBills, taxBillById } from '#db/actions/pay/taxBills';
import { type Posting, dayProblem, postEntry } from '#db/actions/postings';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'hmrc.bill'>;

type Bill = {
  readonly postings: readonly Posting[];
  readonly amount: Pence;
  /** What of the allowance it takes off besides what payslips have. */
  readonly setOff: Pence;
};

function billOf(owed: ReadonlyMap<string, Owed>, setOff: readonly SetOffPart[]): Bill {
  const parts = billParts(partsOf(owed));
  const postings = parts.flatMap(({ key, owed: sum, billed }): readonly Posting[] => {
    const dims = dimsOfPart(owed, key);
    return [
      { ...dims, account: owedToHmrc, amount: sum },
      { ...dims, account: owedOnBill, amount: negate(billed) },
    ];
  });
  return {
    postings: [...postings, ...setOffPostings(setOff)],
    amount: total(parts.map(({ billed }) => billed)),
    setOff: setOffTogether(setOff),
  };
}

/** The last day of the tax month, or today where that is earlier; today too where the month's end lies in an issued statement. */
function dayOfBill(reading: Reading, { taxYear, taxMonth }: Input, { postings }: Bill): Day {
  const end = earlier(daysOfTaxMonth(taxYear, taxMonth).to, reading.today);
  const closed = dayProblem(
    reading,
    end,
    postings.map(({ stream }) => stream),
  );
  return closed === undefined ? end : reading.today;
}

function post(
  writing: Writing,
  employer: Employer,
  input: Input,
  bill: Bill,
): Result<{ readonly entryId: string; readonly dueId: string }> {
  const { taxYear, taxMonth } = input;
  const month = payingMonth(taxMonth, employer.paysHmrc);
  const { accountsOffice } = employer;
  const words = writing.keep({
    payee: 'HMRC',
    what: `tax and National Insurance, ${taxMonthInWords(taxYear, taxMonth)}`,
    ...(accountsOffice === null ? {} : { reference: hmrcReference(accountsOffice, taxYear, month) }),
  });
  const entry = postEntry(writing, { day: dayOfBill(writing, input, bill), kind: 'tax_bill', words, postings: bill.postings });
  if (!entry.ok) return entry;
  const dueId = addDue(writing, {
    entryId: entry.value,
    kind: 'tax_bill',
    direction: 'out',
    account: owedOnBill,
    day: payHmrcBy(taxYear, taxMonth, employer.paysHmrc),
    amount: bill.amount,
    words: { digest: words },
  });
  return done({ entryId: entry.value, dueId });
}

function isTaxYear(text: string): boolean {
  const start = readDay(`${text.slice(0, 4)}-04-06`);
  return start !== undefined && taxYearOf(start) === text;
}

type BillFor = { readonly fresh: readonly PayRun[]; readonly bill: Bill };

function billFor(reading: Reading, input: Input): BillFor {
  const { employerId, taxYear } = input;
  const bills = standingBills(reading, employerId);
  const before = bills.flatMap(({ id }) => runsOfBill(reading, id));
  const fresh = freshRuns(reading, input, before);
  const billed = [...fresh.map(({ id }) => id), ...before];
  // The allowance is of a tax year: a bill of none but earlier years' paydays takes nothing of it.
  const setOff = fresh.some((run) => run.taxYear === taxYear) ? setOffParts(reading, employerId, taxYear, billed) : [];
  const owed = owedBy(
    reading,
    billed,
    bills.map(({ entryId }) => entryId),
    setOff,
  );
  return { fresh, bill: billOf(owed, setOff) };
}

/** What a bill up to that tax month would come to, and what it takes of the allowance; nothing where no approved payday waits for one. */
export function amountToBill(reading: Reading, input: Input): Pick<Bill, 'amount' | 'setOff'> {
  const { fresh, bill } = billFor(reading, input);
  return fresh.length === 0 || bill.amount === nothing ? { amount: nothing, setOff: nothing } : bill;
}

/** Records what is to be paid to HMRC for every approved payday up to a tax month whose payday has come and that no bill has yet. */
export function billHmrc(writing: Writing, input: Input): Made {
  const employer = allEmployers(writing).find(({ id }) => id === input.employerId);
  if (employer === undefined) return refused(problem('input.notFound', { what: 'employer' }, 'employerId'));
  const { taxYear, taxMonth } = input;
  if (!isTaxYear(taxYear)) return refused(problem('pay.taxYearUnreadable', { given: taxYear }, 'taxYear'));
  const { fresh, bill } = billFor(writing, input);
  if (fresh.length === 0 || bill.amount === nothing)
    return refused(problem('pay.nothingToBill', { month: taxMonthInWords(taxYear, taxMonth) }, 'taxMonth'));
  const posted = post(writing, employer, input, bill);
  if (!posted.ok) return posted;
  const id = writing.newId('tax_bill');
  const payBy = payHmrcBy(taxYear, taxMonth, employer.paysHmrc);
  const { entryId, dueId } = posted.value;
  writing.append('tax_bill', {
    id,
    employer_id: employer.id,
    tax_year: taxYear,
    tax_month: taxMonth,
    pay_by: payBy,
    entry_id: entryId,
    due_id: dueId,
  });
  for (const run of fresh) writing.append('tax_bill_run', { tax_bill_id: id, pay_run_id: run.id });
  return done({ id });
}

/** Takes a bill back that the bank has not paid: what it took up is owed and not billed again. */
export function takeBackBill(writing: Writing, { id, reason }: InputOf<'hmrc.takeBackBill'>): Made {
  const bill = taxBillById(writing, id);
  if (bill === undefined) return refused(problem('input.notFound', { what: 'bill' }, 'id'));
  const reversed = reverseEntry(writing, bill.entryId, reason);
  if (reversed.ok) return done({ id });
  if (reversed.problem.code !== 'money.alreadySettled') return refused({ ...reversed.problem, field: 'id' });
  const isBack = dueById(writing, bill.dueId)?.direction === 'in';
  return refused(problem(isBack ? 'pay.backAtBank' : 'pay.billPaid', {}, 'id'));
}
