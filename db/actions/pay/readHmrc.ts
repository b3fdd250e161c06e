import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { nothing } from '#core/money/pence';
import { hmrcLines, hmrcReference, payHmrcBy, payingMonth } from '#core/pay/hmrcMonth';
import { daysOfTaxMonth, taxPlaceOf, taxYearOf } from '#core/pay/taxCalendar';
import { type Day, addMonths } from '#core/time/day';
import { setOffOf } from '#db/actions/pay/allowanceOf';
import { takenByBills, takenTogether } from '#db/actions/pay/allowanceTaken';
import { amountToBill } from '#db/actions/pay/billHmrc';
import { type MonthState, billOfMonth, monthKey, monthsOf, owedInAll, partsOfMonth } from '#db/actions/pay/hmrcRows';
import { backOffer, backRecorded } from '#db/actions/pay/payBack';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { recentSince } from '#db/actions/recent';
import { type Reading } from '#db/kernel/handlers';
import { flag } from '#db/rows';

type Account = { readonly months: readonly TaxMonth[]; readonly all: readonly MonthState[]; readonly earlier: boolean };

function monthOf(reading: Reading, employer: Employer, month: MonthState): TaxMonth {
  const { taxYear, taxMonth } = month;
  const { id: employerId, accountsOffice, paysHmrc } = employer;
  const bill = billOfMonth(reading, employerId, month);
  const next = month.waits ? amountToBill(reading, { employerId, taxYear, taxMonth }) : { amount: nothing, setOff: nothing };
  const setOff = takenTogether(takenByBills(reading, employerId, taxYear).filter((one) => one.taxMonth === taxMonth));
  return {
    employerId,
    employer: employer.name,
    taxYear,
    taxMonth,
    ...daysOfTaxMonth(taxYear, taxMonth),
    ...hmrcLines(partsOfMonth(reading, employerId, month), setOff),
    ...(setOff === nothing ? {} : { setOff }),
    payBy: payHmrcBy(taxYear, taxMonth, paysHmrc),
    ...(accountsOffice === null ? {} : { paymentReference: hmrcReference(accountsOffice, taxYear, payingMonth(taxMonth, paysHmrc)) }),
    ...(bill === undefined ? {} : { bill }),
    toBill: next.amount,
    ...(next.setOff === nothing ? {} : { billSetOff: next.setOff }),
    canBill: next.amount > 0,
  };
}

/** Months that end before `since` are left out where nothing of them is to be paid. */
function accountOf(reading: Reading, employer: Employer, since: Day): Account {
  const all = monthsOf(reading, employer.id);
  const first = monthKey(taxPlaceOf('monthly', since));
  const asked = all.filter((month) => month.waits || month.isOpen || monthKey(month) >= first);
  return {
    months: asked.map((month) => monthOf(reading, employer, month)),
    all,
    earlier: asked.length < all.length,
  };
}

type SetOffs = OutputOf<'hmrc.read'>['setOffs'];

/** A claim reaches back four years from the day it is made (GOV.UK, Employment Allowance, When to claim, checked 2026-11-23). */
const claimReaches = 4 * 12;

const answeredLate = `
  SELECT EXISTS (SELECT 1 FROM employer_allowance WHERE employer_id = @employer AND tax_year = @year AND log_seq > (
    SELECT min(pay_run.log_seq) FROM pay_run WHERE pay_run.employer_id = @employer AND pay_run.tax_year = @year)) AS late`;

/** Further years of which HMRC may set something off: what was answered before the first payday, payslips have already. */
function yearsAnsweredLate({ sql, today }: Reading, employer: string, years: readonly string[]): readonly string[] {
  const oldest = taxYearOf(addMonths(today, -claimReaches));
  return years.filter((year) => year >= oldest && sql.one(answeredLate, { employer, year }, { late: flag })?.late === true);
}

/** Of the tax years of the months that were asked for, and of those before them that have something left. */
function setOffsOf(reading: Reading, { id: employerId, name: employer }: Employer, { all, months }: Account): SetOffs {
  const asked = new Set(months.map(({ taxYear }) => taxYear));
  const others = [...new Set(all.map(({ taxYear }) => taxYear))].filter((taxYear) => !asked.has(taxYear));
  return [...asked, ...yearsAnsweredLate(reading, employerId, others)].flatMap((taxYear) => {
    const setOff = setOffOf(reading, employerId, taxYear);
    const isOver = daysOfTaxMonth(taxYear, 12).to < reading.today;
    return setOff === undefined ? [] : [{ employerId, employer, taxYear, ...setOff, isOver }];
  });
}

/** HMRC’s account with each employer, a tax month at a time, newest first: the employer’s payment record (P32). */
export function readHmrc(reading: Reading, input: InputOf<'hmrc.read'>): Result<OutputOf<'hmrc.read'>> {
  const since = recentSince(reading, input);
  const accounts = allEmployers(reading).map((employer) => {
    const account = accountOf(reading, employer, since);
    // What is owed back does not depend on how long ago is asked for.
    const everySetOff = setOffsOf(reading, employer, account);
    const [back, paidBack] = [backOffer(reading, employer, account.all, everySetOff), backRecorded(reading, employer, since)];
    const setOffs = everySetOff.filter((setOff) => account.months.some(({ taxYear }) => taxYear === setOff.taxYear));
    return { ...account, setOffs, back, paidBack };
  });
  return done({
    months: accounts.flatMap(({ months }) => months),
    owed: owedInAll(reading),
    earlier: accounts.some(({ earlier }) => earlier),
    setOffs: accounts.flatMap(({ setOffs }) => setOffs),
    back: accounts.flatMap(({ back }) => back),
    paidBack: accounts.flatMap(({ paidBack }) => paidBack),
  });
}
