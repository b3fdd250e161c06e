import { nothing, type Pence, pence, subtract, total } from '#core/money/pence';
import { fromPounds, poundsIn } from '#core/money/quick';
import { share } from '#core/money/share';
import { nationalInsurance, type NationalInsurance, type NiBands } from './national-insurance.ts';
import { loanDeduction } from './student-loan.ts';
import { type Frequency } from './tax-period.ts';
import { type LoanTerms, type NationalInsuranceTable, type NiLetter } from './year-table.ts';

/** Earnings that count in one earnings period, and why it is not the pay period, where it is not. */
export type EarningsPart = {
  readonly frequency: Frequency;
  readonly earnings: Pence;
  /** Paid after the job ended: besides its regular pay, or as regular pay that came late. Or two jobs’ periods differ. */
  readonly because?: 'besides, after leaving' | 'late, after leaving' | 'shortest of two jobs';
};

/** What other jobs with the employer were paid in the same earnings period, on another payday, and what that took. Pence. */
export type CountedBefore = {
  readonly earnings: Pence;
  readonly employee: Pence;
  readonly employer: Pence;
  readonly bands: NiBands;
  readonly aboveUel: Pence;
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
};

/**
 * What National Insurance and loans count, where that is not simply one payment in its own pay period: all jobs of the PA with one
 * employer that are paid together are one sum, and each payslip bears its share by earnings.
 */
export type CountedEarnings = {
  readonly parts: readonly EarningsPart[];
  /** What each job pays, in the order of their payslips; this payment’s alone where there is one job. */
  readonly jobs: readonly Pence[];
  /** Which of the jobs this payment is of. */
  readonly place: number;
  /** Under which of the jobs HMRC is told of all of it. */
  readonly told: number;
  /** Counted already, and within the parts: only what the whole comes to beyond it is taken now. */
  readonly before?: CountedBefore;
};

/** Ordinary: one payment, one job, its own pay period. */
export function countedAlone(frequency: Frequency, earnings: Pence): CountedEarnings & { readonly parts: readonly [EarningsPart] } {
  return { parts: [{ frequency, earnings }], jobs: [earnings], place: 0, told: 0 };
}

export type InsuredPart = { readonly part: EarningsPart; readonly insurance: NationalInsurance };

/** National Insurance of each part by itself: no earnings period knows of another. */
export function insureParts(table: NationalInsuranceTable, letter: NiLetter, parts: readonly EarningsPart[]): readonly InsuredPart[] {
  return parts.map((part) => ({ part, insurance: nationalInsurance(table, letter, part.frequency, part.earnings) }));
}

/** The parts’ National Insurance put together. */
export function wholeInsurance(parts: readonly InsuredPart[]): NationalInsurance {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first.insurance;
  const of = (pick: (one: NationalInsurance) => Pence): Pence => total(parts.map(({ insurance }) => pick(insurance)));
  return {
    employee: of((one) => one.employee),
    employer: of((one) => one.employer),
    bands: { atLel: of(({ bands }) => bands.atLel), lelToPt: of(({ bands }) => bands.lelToPt), ptToUel: of(({ bands }) => bands.ptToUel) },
    charged: {
      employeeMain: of(({ charged }) => charged.employeeMain),
      employeeAbove: of(({ charged }) => charged.employeeAbove),
      employerBelowLimit: of(({ charged }) => charged.employerBelowLimit),
      employerAboveLimit: of(({ charged }) => charged.employerAboveLimit),
    },
  };
}

/** What is left of a whole once what was taken before is off it. */
export function lessBefore(whole: NationalInsurance, before: CountedBefore | undefined): NationalInsurance {
  if (before === undefined) return whole;
  const { bands, charged } = whole;
  return {
    employee: subtract(whole.employee, before.employee),
    employer: subtract(whole.employer, before.employer),
    bands: {
      atLel: subtract(bands.atLel, before.bands.atLel),
      lelToPt: subtract(bands.lelToPt, before.bands.lelToPt),
      ptToUel: subtract(bands.ptToUel, before.bands.ptToUel),
    },
    charged: { ...charged, employeeAbove: subtract(charged.employeeAbove, before.aboveUel) },
  };
}

/** Whether less is due now than was taken before: then a payday was made void that another one counts. */
export function isBelowNothing({ employee, employer, bands: { atLel, lelToPt, ptToUel } }: NationalInsurance): boolean {
  return [employee, employer, atLel, lelToPt, ptToUel].some((sum) => sum < 0);
}

/** Every earnings of the PA that count together. */
export function earningsTogether({ jobs }: Pick<CountedEarnings, 'jobs'>): Pence {
  return total(jobs);
}

/** This payment’s share of a whole sum, by earnings, as SSCR 2001 reg 15(2) shares between employers: the shares of all jobs add up to it. */
export function shareHere(whole: Pence, { jobs, place }: CountedEarnings): Pence {
  if (jobs.length === 1) return whole;
  return jobs.some((earnings) => earnings > 0) ? (share(whole, jobs)[place] ?? nothing) : nothing;
}

/** A loan’s share, in whole pounds as HMRC is told of it. */
export function loanShareHere(whole: Pence, counted: CountedEarnings): Pence {
  return counted.jobs.length === 1 ? whole : fromPounds(shareHere(pence(poundsIn(whole)), counted));
}

/** One loan on every part by itself, put together. */
export function loanOnParts(terms: LoanTerms, { parts }: CountedEarnings): Pence {
  return total(parts.map(({ frequency, earnings }) => loanDeduction(terms, frequency, earnings)));
}
