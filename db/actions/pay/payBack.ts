import { owedOnBill, owedToHmrc } from '#core/book/accounts';
import { problem } from '#core/contract/problem';
import { refused, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { backParts, owedBack } from '#core/pay/taxBill';
import { daysOfTaxMonth, taxYearOf } from '#core/pay/taxCalendar';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { yearToInWords } from '#core/year/words';
import { addDue } from '#db/actions/dues';
import { type Made } from '#db/actions/made';
import { type MonthState, monthsOf } from '#db/actions/pay/hmrcRows';
import { type BillTo, type Owed, dimsOfPart, freshRuns, owedBy, partsOf, setOffPostings } from '#db/actions/pay/owedByUse';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { type PayRun } from '#db/actions/pay/runs';
import { type SetOffPart, setOffParts } from '#db/actions/pay/setOffParts';
import { runsOfBill, standingBills } from '#db/actions/pay/taxBills';
import { postEntry } from '#db/actions/postings';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day, flag, money, text } from '#db/rows';

type Back = {
  readonly fresh: readonly PayRun[];
  readonly owed: ReadonlyMap<string, Owed>;
  readonly setOff: readonly SetOffPart[];
  /** What HMRC owes back in all; nothing where a bill comes first. */
  readonly amount: Pence;
};

/** What HMRC owes back by then, with what it sets off of the allowance of that tax year. */
function backFor(reading: Reading, to: BillTo): Back {
  const bills = standingBills(reading, to.employerId);
  const before = bills.flatMap(({ id }) => runsOfBill(reading, id));
  const fresh = freshRuns(reading, to, before);
  const runs = [...fresh.map(({ id }) => id), ...before];
  const setOff = setOffParts(reading, to.employerId, to.taxYear, runs);
  const entries = bills.map(({ entryId }) => entryId);
  const owed = owedBy(reading, runs, entries, setOff);
  return { fresh, owed, setOff, amount: owedBack(partsOf(owed)) };
}

/** The newest of those tax months that is of the year and has begun by a day: later ones have no payday by then. */
function monthBy(months: readonly MonthState[], year: string, on: Day): number | undefined {
  return months.find(({ taxYear, taxMonth }) => taxYear === year && daysOfTaxMonth(taxYear, taxMonth).from <= on)?.taxMonth;
}

function post(writing: Writing, employer: Employer, { taxYear, day: on, amount }: InputOf<'hmrc.payBack'>, { owed, setOff }: Back) {
  const { accountsOffice } = employer;
  const words = writing.keep({
    payee: 'HMRC',
    what: `tax and National Insurance paid back, ${yearToInWords(taxYear)}`,
    ...(accountsOffice === null ? {} : { reference: accountsOffice }),
  });
  const parts = backParts(partsOf(owed), amount).map((part) => ({ ...part, dims: dimsOfPart(owed, part.key) }));
  return {
    words,
    entry: postEntry(writing, {
      day: on,
      kind: 'tax_bill',
      words,
      postings: [
        ...parts.map(({ dims, closed }) => ({ ...dims, account: owedToHmrc, amount: closed })),
        ...parts.map(({ dims, back }) => ({ ...dims, account: owedOnBill, amount: back })),
        ...setOffPostings(setOff),
      ],
      dayField: 'day',
    }),
  };
}

/**
 * Records that HMRC pays back what it owes, or some of it: a bill the other way round, which waits for the bank. What HMRC keeps stays
 * owed back, and the next bills are less by it.
 */
export function payBack(writing: Writing, input: InputOf<'hmrc.payBack'>): Made {
  const { employerId, taxYear, day: on, amount } = input;
  const employer = allEmployers(writing).find(({ id }) => id === employerId);
  if (employer === undefined) return refused(problem('input.notFound', { what: 'employer' }, 'employerId'));
  if (on > writing.today) return refused(problem('pay.backFuture', { today: dayInWords(writing.today) }, 'day'));
  const months = monthsOf(writing, employerId).filter((month) => month.taxYear === taxYear);
  if (months.length === 0) return refused(problem('year.noMonths', { year: taxYear }, 'taxYear'));
  const taxMonth = monthBy(months, taxYear, on);
  if (taxMonth === undefined) return refused(problem('pay.nothingBack', { day: dayInWords(on) }, 'day'));
  const back = backFor(writing, { employerId, taxYear, taxMonth, until: on });
  if (back.amount === nothing) return refused(problem('pay.nothingBack', { day: dayInWords(on) }, 'day'));
  if (amount > back.amount) return refused(problem('pay.backTooMuch', { most: pounds(back.amount), day: dayInWords(on) }, 'amount'));
  const { words, entry } = post(writing, employer, input, back);
  if (!entry.ok) return entry;
  const common = { entryId: entry.value, kind: 'tax_bill', direction: 'in', account: owedOnBill } as const;
  const dueId = addDue(writing, { ...common, day: on, amount, words: { digest: words } });
  const id = writing.newId('tax_bill');
  const what = { id, employer_id: employerId, tax_year: taxYear, tax_month: taxMonth };
  writing.append('tax_bill', { ...what, pay_by: on, entry_id: entry.value, due_id: dueId });
  for (const run of back.fresh) writing.append('tax_bill_run', { tax_bill_id: id, pay_run_id: run.id });
  return done({ id });
}

// Paydays that are still to come may owe more than HMRC does by today; and so may another employer who pays, out of the same money.
const owedBackOrLater = `
  SELECT EXISTS (SELECT 1 FROM posting_year WHERE account_id = 'owed:hmrc' GROUP BY stream_id HAVING sum(amount_pence) > 0)
    OR EXISTS (SELECT 1 FROM pay_run WHERE employer_id = @employer AND tax_year >= @year AND payday > @today)
    OR EXISTS (SELECT 1 FROM employer WHERE employer.id <> @employer
      AND EXISTS (SELECT 1 FROM pay_run WHERE pay_run.employer_id = employer.id)) AS may`;

type Offer = OutputOf<'hmrc.read'>['back'][number];

function isOver({ today }: Reading, taxYear: string): boolean {
  return daysOfTaxMonth(taxYear, 12).to < today;
}

/**
 * The tax years to look at, oldest first: the newest that has begun, and those over of which paydays or a set-off wait, or whose bills are the
 * newest, so that what they left over is theirs.
 */
function yearsToAsk(reading: Reading, employerId: string, months: readonly MonthState[], left: ReadonlySet<string>): readonly string[] {
  const begun = months.filter(({ taxYear, taxMonth }) => daysOfTaxMonth(taxYear, taxMonth).from <= reading.today);
  const years = [...new Set(begun.map(({ taxYear }) => taxYear))].toReversed();
  const waits = new Set(begun.filter((month) => month.waits).map(({ taxYear }) => taxYear));
  const billed = standingBills(reading, employerId).at(-1)?.taxYear;
  return years.filter(
    (year, place) => place === years.length - 1 || (isOver(reading, year) && (left.has(year) || waits.has(year) || year === billed)),
  );
}

/** What an employer may be paid back: of the oldest tax year that is over and has something left, or else of the newest. */
export function backOffer(
  reading: Reading,
  { id: employerId, name: employer }: Employer,
  months: readonly MonthState[],
  setOffs: OutputOf<'hmrc.read'>['setOffs'],
): readonly Offer[] {
  const left = new Set(setOffs.filter((one) => one.employerId === employerId && one.now > nothing).map(({ taxYear }) => taxYear));
  const now = { employer: employerId, year: taxYearOf(reading.today), today: reading.today };
  if (left.size === 0 && reading.sql.one(owedBackOrLater, now, { may: flag })?.may !== true) return [];
  for (const taxYear of yearsToAsk(reading, employerId, months, left)) {
    const taxMonth = monthBy(months, taxYear, reading.today);
    const amount = taxMonth === undefined ? nothing : backFor(reading, { employerId, taxYear, taxMonth }).amount;
    const over = isOver(reading, taxYear);
    if (amount > nothing) return [{ employerId, employer, taxYear, amount, isOver: over, isOnBills: !over || !left.has(taxYear) }];
  }
  return [];
}

// Asked first whether there is any at all, for most books have none.
const recorded = `
  SELECT tax_bill.id, tax_bill.tax_year, tax_bill.pay_by AS day, due.amount_pence AS amount, due_state.open_pence AS open
  FROM tax_bill CROSS JOIN due ON due.id = tax_bill.due_id CROSS JOIN due_state ON due_state.due_id = due.id
  WHERE EXISTS (SELECT 1 FROM due AS any_back WHERE any_back.kind = 'tax_bill' AND any_back.direction = 'in')
    AND tax_bill.employer_id = ? AND due.direction = 'in' AND (due_state.open_pence > 0 OR tax_bill.pay_by >= ?)
    AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.reverses = tax_bill.entry_id)
  ORDER BY tax_bill.pay_by DESC, tax_bill.log_seq DESC`;

/** What HMRC was recorded to pay back since a day, or has not yet, newest first. */
export function backRecorded(
  { sql }: Reading,
  { id: employerId, name: employer }: Employer,
  since: string,
): OutputOf<'hmrc.read'>['paidBack'] {
  const shape = { id: text, tax_year: text, day, amount: money, open: money };
  return sql.all(recorded, [employerId, since], shape).map(({ tax_year: taxYear, ...row }) => ({ ...row, employerId, employer, taxYear }));
}
