import { type PayslipMore, type StatutoryKind } from '#core/contract/shapes/pay';
import { type Pence, add, nothing } from '#core/money/pence';
import { type CountedBefore } from '#core/payroll/counted-earnings';
import { noBands } from '#core/payroll/national-insurance';
import { type Frequency, factsOf } from '#core/payroll/tax-period';
import { type Day, type Span, isWithin } from '#core/time/day';
import { type TaxFacts } from './payslip.ts';
import { earningsPeriodOf, taxYearOf } from './taxCalendar.ts';

/** A payslip of another job, and what it counted for National Insurance and loans. */
export type PaidElsewhere = {
  readonly payslipId: string;
  readonly payslip: number;
  readonly period: Span;
  readonly niLetter: string;
  readonly counted: CountedBefore;
  readonly statutory: readonly StatutoryKind[];
};

/** A payday of another job of the PA with the same employer, in another pay group: paid, or to come. */
export type PaydayElsewhere = {
  readonly employmentId: string;
  readonly payrollId: string;
  readonly payGroup: string;
  readonly startsOn: Day;
  /** The job’s last day; absent while it goes on. */
  readonly leftOn?: Day;
  /** In force on this payday; absent where nothing is recorded. */
  readonly tax?: TaxFacts;
  readonly frequency: Frequency;
  readonly payday: Day;
  /** Absent while it is to come. */
  readonly paid?: PaidElsewhere;
};

export type Together = NonNullable<PayslipMore['together']>;

/** The shorter of two pay periods. */
function shorter(a: Frequency, b: Frequency): Frequency {
  return factsOf[a].paydays >= factsOf[b].paydays ? a : b;
}

/** What counts together with a payment: the period of all of them, what was paid in it before, and what is to come. */
export type Shared = {
  readonly frequency: Frequency;
  readonly paid: readonly (PaydayElsewhere & { readonly paid: PaidElsewhere })[];
  readonly due: readonly PaydayElsewhere[];
};

/**
 * Pay of one employer that falls in one earnings period is one sum, and where the jobs’ periods differ the shortest counts (SSCBA 1992
 * Sch 1 para 1; SSCR 2001 reg 6; HMRC NIM10011, NIM10012). Undefined where nothing elsewhere falls in it.
 */
export function sharedWith(elsewhere: readonly PaydayElsewhere[], own: Frequency, payday: Day): Shared | undefined {
  const isInside = (one: PaydayElsewhere, frequency: Frequency): boolean =>
    taxYearOf(one.payday) === taxYearOf(payday) && isWithin(one.payday, earningsPeriodOf(frequency, payday));
  const near = elsewhere.filter((one) => isInside(one, shorter(own, one.frequency)));
  const frequency = near.reduce((so, one) => shorter(so, one.frequency), own);
  const inside = near.filter((one) => isInside(one, frequency));
  if (inside.length === 0) return undefined;
  return {
    frequency,
    paid: inside.flatMap((one) => (one.paid === undefined ? [] : [{ ...one, paid: one.paid }])),
    due: inside.filter(({ paid }) => paid === undefined),
  };
}

/** Everything that was counted before, as one. */
export function countedBefore(paid: Shared['paid']): CountedBefore {
  const of = (pick: (one: CountedBefore) => Pence): Pence => paid.reduce((so, one) => add(so, pick(one.paid.counted)), nothing);
  if (paid.length === 0)
    return {
      earnings: nothing,
      employee: nothing,
      employer: nothing,
      bands: noBands,
      aboveUel: nothing,
      studentLoan: nothing,
      postgraduateLoan: nothing,
    };
  return {
    earnings: of((one) => one.earnings),
    employee: of((one) => one.employee),
    employer: of((one) => one.employer),
    bands: { atLel: of(({ bands }) => bands.atLel), lelToPt: of(({ bands }) => bands.lelToPt), ptToUel: of(({ bands }) => bands.ptToUel) },
    aboveUel: of((one) => one.aboveUel),
    studentLoan: of((one) => one.studentLoan),
    postgraduateLoan: of((one) => one.postgraduateLoan),
  };
}

type Candidate = Pick<PaydayElsewhere, 'employmentId' | 'payrollId' | 'startsOn' | 'leftOn' | 'frequency'>;

/**
 * The one job under which HMRC is told of all of it (NIM11545): the one paid most often, so that it has a part in each sum; of several
 * the one that began first. Not one that has ended.
 */
export function nominated(here: readonly [Candidate, ...Candidate[]], { paid, due }: Shared, payday: Day): Candidate {
  const running = [...paid, ...due].filter(({ leftOn }) => leftOn === undefined || leftOn >= payday);
  const all = [...here, ...running].toSorted((a, b) => {
    const often = factsOf[b.frequency].paydays - factsOf[a.frequency].paydays;
    if (often !== 0) return often;
    return a.startsOn === b.startsOn ? (a.employmentId < b.employmentId ? -1 : 1) : a.startsOn < b.startsOn ? -1 : 1;
  });
  return all[0] ?? here[0];
}
