import { type SummaryReason } from '#core/contract/shapes/reportRead';
import { type Recovered } from '#core/contract/shapes/reports';
import { daysOfTaxMonth, daysOfTaxYear, taxMonthOf, taxYearOf } from '#core/pay/taxCalendar';
import { type Day, type Span } from '#core/time/day';
import { epsDueOn, finalDueOn } from './days.ts';

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
  /** Tax months with a payday that stands. */
  readonly paidMonths: readonly number[];
  /** The newest word about the Employment Allowance; absent where nobody said anything. */
  readonly allowance?: boolean;
  /** Family pay to be got back, of the year up to and with a tax month. */
  readonly recovered: (taxMonth: number) => readonly Recovered[];
  /** Oldest first. */
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

function isSameRecovered(one: readonly Recovered[], other: readonly Recovered[]): boolean {
  const key = (all: readonly Recovered[]): string =>
    all
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

/** Months that are over, without a payday, that nobody told HMRC of. None before the book's first payday of the year. */
function idleMonths(year: SummaryYear): readonly number[] {
  const first = Math.min(...year.paidMonths);
  return Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => {
    const span = daysOfTaxMonth(year.taxYear, month);
    const isTold = year.told.some(({ idle }) => idle !== undefined && idle.from <= span.from && idle.to >= span.to);
    const isAfterEnd = year.ceasedOn !== undefined && year.ceasedOn < span.from;
    return !isAfterEnd && month > first && span.to < year.today && span.from >= year.from && !year.paidMonths.includes(month) && !isTold;
  });
}

function allowanceReason({ allowance, told }: SummaryYear): readonly SummaryReason[] {
  const last = told.findLast((one) => one.allowance !== undefined)?.allowance;
  if (allowance === true && last !== true) return ['allowance'];
  return allowance === false && last === true ? ['stopAllowance'] : [];
}

/** Sums got back are of the year so far: what was told last must be what stands at the end of the newest month that is over. */
function recoveredReason(year: SummaryYear, month: number): readonly SummaryReason[] {
  const now = year.recovered(month);
  const last = year.told.findLast(({ recovered }) => recovered.length > 0)?.recovered ?? [];
  return isSameRecovered(now, last) ? [] : ['recovered'];
}

/** The newest month that is over, or else the one that runs. */
function newestOver(year: SummaryYear): number {
  const now = monthNow(year);
  return now > 1 && daysOfTaxMonth(year.taxYear, now).to >= year.today ? now - 1 : now;
}

/** The last report: of the scheme with the month in which it ended, or of the year once that is over. */
function lastOf({ taxYear, today, ceasedOn }: SummaryYear): readonly [month: number, why: readonly SummaryReason[]] {
  if (ceasedOn !== undefined && taxYearOf(ceasedOn) === taxYear) return [taxMonthOf(ceasedOn), ['ceased']];
  return [12, today > daysOfTaxYear(taxYear).to ? ['final'] : []];
}

/** What one employer has yet to tell HMRC in summaries of a tax year, oldest first. A month with nothing to say has none. */
export function summariesDue(year: SummaryYear): readonly SummaryDue[] {
  if (monthNow(year) === 0 || year.paidMonths.length === 0) return [];
  const reasons = new Map<number, SummaryReason[]>(idleMonths(year).map((month) => [month, ['noPayment']]));
  const say = (month: number, more: readonly SummaryReason[]): void => {
    if (more.length > 0) reasons.set(month, [...(reasons.get(month) ?? []), ...more]);
  };
  const over = newestOver(year);
  // The allowance may be claimed on any day: it is told with the month that runs.
  say(monthNow(year), allowanceReason(year));
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

/** Months to come without pay: from the start of the next tax month to the end of one in the same tax year (item 24). */
export function isInactiveSpan({ from, to }: Span, today: Day): boolean {
  const year = taxYearOf(from);
  const start = daysOfTaxMonth(year, taxMonthOf(from)).from;
  const end = daysOfTaxMonth(taxYearOf(to), taxMonthOf(to)).to;
  const nextMonth = taxMonthOf(today) === 12 ? undefined : daysOfTaxMonth(taxYearOf(today), taxMonthOf(today) + 1).from;
  return (
    from === start && to === end && from <= to && taxYearOf(to) === year && (nextMonth === undefined || from >= nextMonth) && from > today
  );
}
