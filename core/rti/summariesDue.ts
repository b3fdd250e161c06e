import { type SummaryReason } from '#core/contract/shapes/reportRead';
import { type Recovered } from '#core/contract/shapes/reports';
import { daysOfTaxMonth, daysOfTaxYear, taxMonthOf, taxYearOf } from '#core/pay/taxCalendar';
import { nothing } from '#core/money/pence';
import { type Day, type Span, addDays, later } from '#core/time/day';
import { epsDueOn, epsWindow, finalDueOn } from './days.ts';

/** What was told of one tax year in summaries that were sent and not refused. */
export type ToldSummary = {
  readonly idle?: Span;
  readonly allowance?: boolean;
  readonly recovered: readonly Recovered[];
};

/** One employer's tax year, as far as the employer's own report is about it. */
export type SummaryYear = {
  readonly taxYear: string;
  readonly today: Day;
  /** Paydays before it were reported elsewhere. */
  readonly from: Day;
  /** The scheme’s first payday of any year that stands; absent for a new employer who has paid nobody yet. */
  readonly firstPaid?: Day;
  /** Tax months with a payday that stands. */
  readonly paidMonths: readonly number[];
  /** The newest word about the Employment Allowance; absent where nobody said anything. */
  readonly allowance?: boolean;
  /** Family pay to be got back, of the year up to and with a tax month. */
  readonly recovered: (taxMonth: number) => readonly Recovered[];
  /** Oldest first. Months without pay may have been told in the tax year before. */
  readonly told: readonly ToldSummary[];
  /** The day on which the PAYE scheme ended, where it did. */
  readonly ceasedOn?: Day;
  /** Whether a report that was sent said that it is the last of the year, or of the scheme. */
  readonly isFinalTold: boolean;
};

export type SummaryDue = {
  readonly taxYear: string;
  readonly taxMonth: number;
  readonly dueOn: Day;
  readonly reasons: readonly SummaryReason[];
};

function isAny({ recovered, compensation }: Recovered): boolean {
  return recovered !== nothing || compensation !== nothing;
}

function isSameRecovered(one: readonly Recovered[], other: readonly Recovered[]): boolean {
  const key = (all: readonly Recovered[]): string =>
    all
      .filter(isAny)
      .map(({ kind, recovered, compensation }) => `${kind} ${String(recovered)} ${String(compensation)}`)
      .toSorted()
      .join('|');
  return key(one) === key(other);
}

/** The newest tax month of the year that has begun; 12 once the year is over; 0 before it. */
function monthNow({ taxYear, today }: SummaryYear): number {
  const now = taxYearOf(today);
  return now === taxYear ? taxMonthOf(today) : now > taxYear ? 12 : 0;
}

/**
 * Months that are over, without a payday, that nobody told HMRC of: in a year without any payday too. None before the first payday ever.
 * GOV.UK, Reporting to HMRC: EPS, checked 2026-11-23: “Send an EPS by the 19th after the tax month you didn’t pay any employees.”
 */
function idleMonths({ firstPaid, ...year }: SummaryYear): readonly number[] {
  if (firstPaid === undefined) return [];
  return Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => {
    const span = daysOfTaxMonth(year.taxYear, month);
    const isTold = year.told.some(({ idle }) => idle !== undefined && idle.from <= span.from && idle.to >= span.to);
    const isAfterEnd = year.ceasedOn !== undefined && year.ceasedOn < span.from;
    const isOurs = span.from > firstPaid && span.from >= year.from;
    return !isAfterEnd && isOurs && span.to < year.today && !year.paidMonths.includes(month) && !isTold;
  });
}

function allowanceReason({ allowance, told }: SummaryYear): readonly SummaryReason[] {
  const last = told.findLast((one) => one.allowance !== undefined)?.allowance;
  if (allowance === true && last !== true) return ['allowance'];
  return allowance === false && last === true ? ['stopAllowance'] : [];
}

function lastRecovered({ told }: SummaryYear): readonly Recovered[] {
  return told.findLast(({ recovered }) => recovered.length > 0)?.recovered ?? [];
}

/**
 * The tax month up to which a summary of a month tells what is got back: its own, and the one that runs once HMRC takes the sums of its own
 * no more. They are of the year so far, so that the later month’s have the earlier’s in them.
 */
export function sumsMonthOf(year: SummaryYear, month: number): number {
  const { to } = epsWindow(year.taxYear, month);
  return to === undefined || year.today <= to ? month : monthNow(year);
}

/** Sums got back are of the year so far: what was told last must be what stands at the end of the newest month that is over, or since. */
function recoveredReason(year: SummaryYear, month: number): readonly SummaryReason[] {
  const last = lastRecovered(year);
  const isTold = [month, sumsMonthOf(year, month)].some((upTo) => isSameRecovered(year.recovered(upTo), last));
  return isTold ? [] : ['recovered'];
}

/** What a summary of that month says is got back. A kind that was told and is got back no more is told as nothing, not left out. */
export function recoveredToTell(year: SummaryYear, month: number): readonly Recovered[] {
  const now = year.recovered(month);
  const gone = lastRecovered(year).filter((one) => isAny(one) && !now.some(({ kind }) => kind === one.kind));
  return [...now, ...gone.map(({ kind }) => ({ kind, recovered: nothing, compensation: nothing }))];
}

/** The newest month that is over, or else the one that runs. */
function newestOver(year: SummaryYear): number {
  const now = monthNow(year);
  return now > 1 && daysOfTaxMonth(year.taxYear, now).to >= year.today ? now - 1 : now;
}

/** The last report: of the scheme with the month in which it ended, whoever was paid that year; or of the year once that is over. */
function lastOf(year: SummaryYear): readonly [month: number, why: readonly SummaryReason[]] {
  const { taxYear, today, ceasedOn } = year;
  const { from, to } = daysOfTaxYear(taxYear);
  if (ceasedOn !== undefined && taxYearOf(ceasedOn) === taxYear) return [taxMonthOf(ceasedOn), ['ceased']];
  const isOver = today > to && (ceasedOn === undefined || ceasedOn >= from);
  return [12, isOver && isBegun(year) ? ['final'] : []];
}

/** Whether the year, or a part of it, comes after the first payday ever and is told from here. */
function isBegun({ taxYear, from, firstPaid }: SummaryYear): boolean {
  return firstPaid !== undefined && later(from, firstPaid) <= daysOfTaxYear(taxYear).to;
}

/**
 * What one employer has yet to tell HMRC in summaries of a tax year, oldest first. A month with nothing to say has none, and a new
 * employer who has paid nobody yet is asked for nothing but the end of the scheme.
 */
export function summariesDue(year: SummaryYear): readonly SummaryDue[] {
  if (monthNow(year) === 0) return [];
  const reasons = new Map<number, SummaryReason[]>(idleMonths(year).map((month) => [month, ['noPayment']]));
  const say = (month: number, more: readonly SummaryReason[]): void => {
    if (more.length > 0) reasons.set(month, [...(reasons.get(month) ?? []), ...more]);
  };
  const over = newestOver(year);
  // The allowance may be claimed on any day: it is told with the month that runs.
  if (year.firstPaid !== undefined) say(monthNow(year), allowanceReason(year));
  say(over, recoveredReason(year, over));
  if (!year.isFinalTold) say(...lastOf(year));
  return [...reasons]
    .toSorted(([a], [b]) => a - b)
    .map(([taxMonth, why]) => ({
      taxYear: year.taxYear,
      taxMonth,
      dueOn: why.includes('final') ? finalDueOn(year.taxYear) : epsDueOn(year.taxYear, taxMonth),
      reasons: why,
    }));
}

/** The first day of the tax month after today’s: in March and early April that of the next tax year. */
function nextMonthFrom(today: Day): Day {
  return addDays(daysOfTaxMonth(taxYearOf(today), taxMonthOf(today)).to, 1);
}

/** Months to come without pay: from the 6th of the next tax month, no later, to the end of one in the same tax year (items 136, 136a). */
export function isInactiveSpan({ from, to }: Span, today: Day): boolean {
  const year = taxYearOf(from);
  const end = daysOfTaxMonth(taxYearOf(to), taxMonthOf(to)).to;
  return from === nextMonthFrom(today) && to === end && from <= to && taxYearOf(to) === year;
}
