import { owedOnBill, owedToHmrc } from '#core/book/accounts';
import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence, negate, nothing, subtract, total } from '#core/money/pence';
import { hmrcReference, payHmrcBy, payingMonth, taxMonthInWords } from '#core/pay/hmrcMonth';
import { billParts } from '#core/pay/taxBill';
import { daysOfTaxMonth, taxYearOf } from '#core/pay/taxCalendar';
import { type Day, earlier, readDay } from '#core/time/day';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { type PayRun, billOfRun, runsToBill } from '#db/actions/pay/runs';
import { runsOfBill, standingBills, taxBillById } from '#db/actions/pay/taxBills';
import { type Dims, type Posting, dayProblem, postEntry } from '#db/actions/postings';
import { reverseEntry } from '#db/actions/reverse';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

type Input = InputOf<'hmrc.bill'>;
type Owed = { readonly dims: Dims; readonly owed: Pence };

// By what the money was for, so that twenty years of payslips are added up where they stand.
const ofRuns = `
  SELECT posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id, sum(posting.amount_pence) AS owed
  FROM json_each(?) AS run CROSS JOIN payslip ON payslip.pay_run_id = run.value CROSS JOIN posting ON posting.entry_id = payslip.entry_id
  WHERE +posting.account_id = 'owed:hmrc'
  GROUP BY posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id`;

const ofBills = `
  SELECT posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id, sum(posting.amount_pence) AS owed
  FROM json_each(?) AS bill CROSS JOIN posting ON posting.entry_id = bill.value
  WHERE +posting.account_id = 'owed:hmrc'
  GROUP BY posting.stream_id, posting.beneficiary_id, posting.plan_line_id, posting.outcome_id`;

const owedShape = { stream_id: text, beneficiary_id: text, plan_line_id: text, outcome_id: text, owed: money };

/** What the payslips of those runs owe HMRC, and what the employer’s bills so far left over, by what the money was for. */
function owedBy(reading: Reading, employerId: string, fresh: readonly PayRun[]): ReadonlyMap<string, Owed> {
  const owed = new Map<string, Owed>();
  const bills = standingBills(reading, employerId);
  const runs = [...fresh.map(({ id }) => id), ...bills.flatMap(({ id }) => runsOfBill(reading, id))];
  const rows = [
    ...reading.sql.all(ofRuns, [JSON.stringify(runs)], owedShape),
    ...reading.sql.all(ofBills, [JSON.stringify(bills.map(({ entryId }) => entryId))], owedShape),
  ];
  for (const row of rows) {
    const dims = { stream: row.stream_id, beneficiary: row.beneficiary_id, planLine: row.plan_line_id, outcome: row.outcome_id };
    const key = [dims.stream, dims.beneficiary, dims.planLine, dims.outcome].join(' ');
    owed.set(key, { dims, owed: subtract(owed.get(key)?.owed ?? nothing, row.owed) });
  }
  return owed;
}

type Bill = { readonly postings: readonly Posting[]; readonly amount: Pence };

function billOf(owed: ReadonlyMap<string, Owed>): Bill {
  const parts = billParts([...owed].map(([key, { dims, owed: sum }]) => ({ key, stream: dims.stream, owed: sum })));
  const postings = parts.flatMap(({ key, owed: sum, billed }): readonly Posting[] => {
    const dims = owed.get(key)?.dims;
    if (dims === undefined) throw new RangeError('a part of a bill that nobody owed');
    return [
      { ...dims, account: owedToHmrc, amount: sum },
      { ...dims, account: owedOnBill, amount: negate(billed) },
    ];
  });
  return { postings, amount: total(parts.map(({ billed }) => billed)) };
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

function billFor(reading: Reading, { employerId, taxYear, taxMonth }: Input): BillFor {
  const runs = runsToBill(reading, employerId, taxYear, taxMonth, reading.today);
  const fresh = runs.filter(({ id }) => billOfRun(reading, id) === undefined);
  return { fresh, bill: billOf(owedBy(reading, employerId, fresh)) };
}

/** What a bill up to that tax month would come to; nothing where no approved payday waits for one. */
export function amountToBill(reading: Reading, input: Input): Pence {
  const { fresh, bill } = billFor(reading, input);
  return fresh.length === 0 ? nothing : bill.amount;
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
  return refused({ ...(reversed.problem.code === 'money.alreadySettled' ? problem('pay.billPaid', {}) : reversed.problem), field: 'id' });
}
