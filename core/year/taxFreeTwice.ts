import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Basis } from '#core/payroll/tax-period';
import { freePayNumber } from '#core/payroll/tax-code';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

type Code = { readonly taxCode: string; readonly basis: Basis };

/** Another job of the same PA in this book, by what stands of it on a payday. */
export type OtherJob = {
  readonly payrollId: string;
  readonly startsOn: Day;
  readonly leftOn?: Day;
  readonly code: Code;
  /** Taxable pay of this tax year before the payday. */
  readonly taxable: Pence;
};

export type OwnJob = {
  readonly name: string;
  readonly startsOn: Day;
  readonly leftOn?: Day;
  readonly code: Code;
  /** Whether pay of an earlier job or payroll of this tax year is counted with its own. */
  readonly isCarriedIn: boolean;
};

/** Pay of the job before is not counted, so that a code which counts the year gives its tax-free pay a second time. */
function before({ name, startsOn, code, isCarriedIn }: OwnJob, others: readonly OtherJob[]): readonly string[] {
  if (isCarriedIn || code.basis !== 'cumulative' || freePayNumber(code.taxCode) === 0) return [];
  return others.flatMap((other) => {
    const isBefore = other.leftOn !== undefined && other.leftOn < startsOn;
    if (!isBefore || other.taxable === nothing || freePayNumber(other.code.taxCode) === 0) return [];
    return [
      `${name} was paid ${pounds(other.taxable)} this tax year in the job that ended on ${dayInWords(other.leftOn)}, payroll id ${other.payrollId}, and none of it is counted here: code ${code.taxCode} gives the tax-free pay of those weeks a second time. Make the P45 of that job, and record it for this one under Team, Starting, and HMRC’s notices.`,
    ];
  });
}

/** Both jobs give the tax-free pay of a whole year. HMRC may share one out over two codes: lower ones are left in peace. */
function beside({ name, startsOn, leftOn, code }: OwnJob, others: readonly OtherJob[], whole: number): readonly string[] {
  if (whole === 0 || freePayNumber(code.taxCode) < whole) return [];
  return others.flatMap((other) => {
    const isBefore = other.leftOn !== undefined && other.leftOn < startsOn;
    const isAfter = leftOn !== undefined && leftOn < other.startsOn;
    if (isBefore || isAfter || other.taxable === nothing || freePayNumber(other.code.taxCode) < whole) return [];
    return [
      `${name} has the tax-free pay of a whole year twice: by code ${code.taxCode} here, and by ${other.code.taxCode} in the job with payroll id ${other.payrollId}. HMRC gives it once. Look at the starter checklist of the second job: statement C means code BR until HMRC sends a notice.`,
    ];
  });
}

/** What a person should see where tax-free pay is given twice. `whole`: the number of the code that gives all of it; 0 where it is not known. */
export function taxFreeTwice(own: OwnJob, others: readonly OtherJob[], whole: number): readonly string[] {
  return [...before(own, others), ...beside(own, others, whole)];
}
