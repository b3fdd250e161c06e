import { type PayslipData } from '#core/contract/shapes/pay';
import { type FamilyPay, type FpsEmployee, type Person } from '#core/contract/shapes/reports';
import { type Pence, greater, nothing, subtract, total } from '#core/money/pence';
import { type StudentLoanPlan } from '#core/payroll/year-table';
import { type Day } from '#core/time/day';
import { frequencyCodes, planCodes } from './codes.ts';
import { type LetterPaid, letterSums } from './letterSums.ts';
import { hmrcNiNumber } from './plainLetters.ts';

/** What HMRC asks about a job that no payslip says. */
export type JobFacts = {
  readonly hours: FpsEmployee['hours'];
  readonly irregular: boolean;
  /** How the job began, where HMRC has yet to be told. */
  readonly starter?: NonNullable<FpsEmployee['starter']>['statement'];
  readonly workplacePostcode?: string;
};

/** One employment's sums of the tax year up to and with this payday, a payroll taken over counted in; nothing of a P45. */
export type ToDate = Omit<FpsEmployee['toDate'], 'familyPay'> & { readonly familyPay: Readonly<Partial<Record<FamilyPay, Pence>>> };

/** Everything that a report says of one payslip. */
export type ReportedPay = {
  readonly payslip: PayslipData;
  readonly born: Day;
  readonly person: Person;
  readonly job: JobFacts;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  /** Whether nothing is paid after it: the last day may then be after the days that it pays. */
  readonly isLastPay?: boolean;
  readonly studentLoan: StudentLoanPlan | null;
  readonly postgraduateLoan: boolean;
  readonly toDate: ToDate;
  readonly letters: readonly LetterPaid[];
  /** What HMRC was told already with other paydays, by whichever way. */
  readonly told: { readonly isStarted: boolean; readonly hasLeft: boolean; readonly payId?: string };
  readonly lateReason?: FpsEmployee['lateReason'];
};

type Sums = Omit<FpsEmployee['pay'], 'studentLoan' | 'postgraduateLoan' | 'tax' | 'afterStatutory'>;

/** Payslips from before pensions and expenses were kept have none: all of their gross pay counts for tax. */
function sumsOf({ sums, more }: PayslipData): Sums {
  if (more === undefined)
    return { taxable: sums.gross, notTaxed: nothing, takenAfterTax: nothing, netPayPension: nothing, otherPension: nothing };
  const isNetPay = more.pensionTo?.method === 'net_pay';
  const afterTax = isNetPay ? nothing : more.pension;
  return {
    taxable: more.taxable,
    notTaxed: total(more.expenseLines.map(({ amount, taxable, niable }) => subtract(amount, greater(taxable, niable)))),
    takenAfterTax: total([more.taken, afterTax]),
    netPayPension: isNetPay ? more.pension : nothing,
    otherPension: afterTax,
  };
}

function payOf({ payslip, studentLoan }: ReportedPay): FpsEmployee['pay'] {
  const { tax, net, studentLoan: repaid, postgraduateLoan } = payslip.sums;
  return {
    ...sumsOf(payslip),
    tax,
    afterStatutory: net,
    ...(studentLoan === null || repaid === nothing ? {} : { studentLoan: { plan: planCodes[studentLoan], amount: repaid } }),
    postgraduateLoan,
  };
}

/** `S1257L` is code 1257L of regime S. */
function codeOf({ taxCode, basis }: PayslipData): Pick<FpsEmployee, 'taxCode' | 'regime' | 'nonCumulative'> {
  const [, prefix = '', code = taxCode] = /^([SC]?)(.+)$/u.exec(taxCode) ?? [];
  return { taxCode: code, ...(prefix === 'S' || prefix === 'C' ? { regime: prefix } : {}), nonCumulative: basis === 'non-cumulative' };
}

function startOf({ told, job, startsOn, studentLoan, postgraduateLoan }: ReportedPay): Pick<FpsEmployee, 'starter'> {
  if (told.isStarted || job.starter === undefined) return {};
  return { starter: { startsOn, statement: job.starter, studentLoan: studentLoan !== null, postgraduateLoan } };
}

function endOf({ endsOn, isLastPay = false, payslip, told }: ReportedPay): Pick<FpsEmployee, 'leftOn' | 'paidAfterLeaving'> {
  if (endsOn === undefined || (endsOn > payslip.period.to && !isLastPay)) return { paidAfterLeaving: false };
  return { leftOn: endsOn, paidAfterLeaving: told.hasLeft };
}

function familyPay({ toDate }: ReportedPay): FpsEmployee['toDate']['familyPay'] {
  const kinds: readonly FamilyPay[] = ['smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp'];
  return kinds.flatMap((kind) => {
    const amount = toDate.familyPay[kind] ?? nothing;
    return amount === nothing ? [] : [{ kind, amount }];
  });
}

/** One person of a full payment submission, from their frozen payslip. Works nothing out but sums; pence throughout. */
export function fpsEmployee(reported: ReportedPay): FpsEmployee {
  const { payslip, born, person, job, toDate, told, letters, lateReason } = reported;
  const niNumber = hmrcNiNumber(payslip.assistant.niNumber ?? '');
  const { payrollId: payId } = payslip.assistant;
  return {
    employmentId: payslip.employmentId,
    name: payslip.assistant.name,
    ...(niNumber === undefined ? {} : { niNumber }),
    born,
    person,
    payId,
    ...(told.payId === undefined || told.payId === payId ? {} : { formerPayId: told.payId }),
    ...startOf(reported),
    irregular: job.irregular,
    ...endOf(reported),
    ...(payslip.more?.together === undefined ? {} : { aggregated: true }),
    ...(job.workplacePostcode === undefined ? {} : { workplacePostcode: job.workplacePostcode }),
    frequency: frequencyCodes[payslip.frequency],
    period: payslip.taxPeriod,
    periodsCovered: 1,
    ...(lateReason === undefined ? {} : { lateReason }),
    hours: job.hours,
    ...codeOf(payslip),
    pay: payOf(reported),
    toDate: { ...toDate, familyPay: familyPay(reported) },
    letters: [...letterSums(letters)],
  };
}

/** Where the hours of a contract's week stand in HMRC's bands; E where they vary. In minutes. */
export function hoursBandOf(weekMinutes: number | undefined): FpsEmployee['hours'] {
  if (weekMinutes === undefined) return 'E';
  if (weekMinutes < 16 * 60) return 'A';
  if (weekMinutes < 24 * 60) return 'B';
  return weekMinutes < 30 * 60 ? 'C' : 'D';
}
