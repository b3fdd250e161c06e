import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type TaxMonth } from '#core/contract/shapes/paydays';
import { nothing, subtract } from '#core/money/pence';
import { type GotBack } from '#core/year/gotBack';
import { type P32Data, type P32Line, p32Sheet, p32Together } from '#core/year/p32';
import { yearEndOf } from '#core/year/yearEnd';
import { given } from '#db/actions/given';
import { issuePaper } from '#db/actions/papers/issuePaper';
import { type Employer, allEmployers } from '#db/actions/pay/payGroups';
import { readHmrc } from '#db/actions/pay/readHmrc';
import { recoveredTo } from '#db/actions/reports/summaryYear';
import { balancesOf } from '#db/actions/year/balances';
import { type PaidOfMonth, paidOf, paidOnBills } from '#db/actions/year/paidOnBills';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** A month as the record has it, with what the bank paid for it. */
function lineOf(month: TaxMonth, paid: PaidOfMonth): P32Line {
  const { taxMonth, tax, employeeNi, employerNi, studentLoan, postgraduateLoan, allowance, recovered, owed, payBy, paymentReference } =
    month;
  const { setOff } = month;
  return {
    taxMonth,
    tax,
    employeeNi,
    employerNi,
    studentLoan,
    postgraduateLoan,
    allowance,
    recovered,
    owed,
    payBy,
    ...paid,
    ...given({ paymentReference, setOff }),
  };
}

/** What each month has got back of each kind: what the year had by then, less what it had before. */
function gotBackIn(reading: Reading, employerId: string, taxYear: string, months: readonly TaxMonth[]): readonly GotBack[] {
  return months.flatMap(({ taxMonth }) => {
    const before = recoveredTo(reading, employerId, taxYear, taxMonth - 1);
    return recoveredTo(reading, employerId, taxYear, taxMonth).flatMap(({ kind, ...so }) => {
      const known = before.find((one) => one.kind === kind);
      const recovered = subtract(so.recovered, known?.recovered ?? nothing);
      const compensation = subtract(so.compensation, known?.compensation ?? nothing);
      return recovered === nothing && compensation === nothing ? [] : [{ taxMonth, kind, recovered, compensation }];
    });
  });
}

/** The employer's payment record of a tax year as this book has it, up to a tax month. */
export function p32Of(reading: Reading, employer: Employer, taxYear: string, upTo = 12): P32Data | undefined {
  const read = readHmrc(reading, {});
  if (!read.ok) return undefined;
  const months = read.value.months
    .filter((month) => month.employerId === employer.id && month.taxYear === taxYear && month.taxMonth <= upTo)
    .toSorted((a, b) => a.taxMonth - b.taxMonth);
  if (months.length === 0) return undefined;
  const paid = paidOnBills(reading, employer.id, taxYear);
  const lines = months.map((month) => lineOf(month, paidOf(paid, month)));
  // The last payment of the year, and what HMRC makes of it, is looked at after the year is over.
  const { p60By } = yearEndOf(taxYear);
  const setOff = read.value.setOffs.find((one) => one.employerId === employer.id && one.taxYear === taxYear);
  const gotBack = gotBackIn(reading, employer.id, taxYear, months);
  return {
    form: 'P32',
    employer: { name: employer.name, ...given({ payeReference: employer.payeReference, accountsOffice: employer.accountsOffice }) },
    taxYear,
    pays: employer.paysHmrc,
    months: lines,
    together: p32Together(lines),
    balances: balancesOf(reading, employer.id).filter(({ day }) => day >= (months[0]?.from ?? day) && day <= p60By),
    ...(gotBack.length === 0 ? {} : { gotBack }),
    ...(setOff === undefined || setOff.now === nothing ? {} : { setOff: setOff.now, isOver: setOff.isOver }),
  };
}

/** Issues the payment record (P32). It is the employer's own paper and may be made as often as it is wanted. */
export function issueP32(writing: Writing, { employerId, taxYear, upTo }: InputOf<'p32.issue'>): Result<OutputOf<'p32.issue'>> {
  const employer = allEmployers(writing).find(({ id }) => id === employerId);
  if (employer === undefined) return refused(problem('input.notFound', { what: 'employer' }, 'employerId'));
  const data = p32Of(writing, employer, taxYear, upTo);
  if (data === undefined) return refused(problem('year.noMonths', { year: taxYear }, 'taxYear'));
  const { id, number } = issuePaper(writing, { kind: 'p32', about: employerId, sheet: p32Sheet(data), data });
  return done({ id, number });
}
