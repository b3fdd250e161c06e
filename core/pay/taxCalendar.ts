import { type Frequency, factsOf } from '#core/payroll/tax-period';
import { type Day, type Span, addDays, addMonths, day, daysBetween } from '#core/time/day';

/** Where a payday stands in the tax year: by the day of payment, not by the days worked (Simon’s Taxes E4.1142). */
export type TaxPlace = {
  /** '2026-27'. */
  readonly taxYear: string;
  /** 1 to 12: month 1 is 6 April to 5 May. */
  readonly taxMonth: number;
  /** The table's own number: the month; or the week, to the next even or fourth one; 53, 54 or 56 for the extra payday. */
  readonly taxPeriod: number;
};

function firstYear(on: Day): number {
  const year = Number(on.slice(0, 4));
  return on.slice(5) < '04-06' ? year - 1 : year;
}

function startOf(year: number): Day {
  return day(`${String(year)}-04-06`);
}

/** The tax year of a day: '2026-27' from 6 April 2026 to 5 April 2027. */
export function taxYearOf(on: Day): string {
  const year = firstYear(on);
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Throws RangeError where the text is not a tax year, such as '2026-28': our mistake, or one that the gate has let through. */
export function daysOfTaxYear(taxYear: string): Span {
  const from = startOf(Number(taxYear.slice(0, 4)));
  if (taxYearOf(from) !== taxYear) throw new RangeError(`not a tax year: ${taxYear}`);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

export function taxMonthOf(on: Day): number {
  const months = (Number(on.slice(0, 4)) - firstYear(on)) * 12 + Number(on.slice(5, 7)) - 4;
  return on.slice(8) < '06' ? months : months + 1;
}

export function daysOfTaxMonth(taxYear: string, taxMonth: number): Span {
  const { from } = daysOfTaxYear(taxYear);
  return { from: addMonths(from, taxMonth - 1), to: addDays(addMonths(from, taxMonth), -1) };
}

/** The tax week of a day, 1 to 53: week 1 is 6 to 12 April, week 53 the last day or two before the next year. */
export function taxWeekOf(on: Day): number {
  return Math.floor(daysBetween(startOf(firstYear(on)), on) / 7) + 1;
}

export function taxPlaceOf(frequency: Frequency, payday: Day): TaxPlace {
  const { span } = factsOf[frequency];
  const number = frequency === 'monthly' ? taxMonthOf(payday) : Math.ceil(taxWeekOf(payday) / span) * span;
  return { taxYear: taxYearOf(payday), taxMonth: taxMonthOf(payday), taxPeriod: number };
}

/** The days whose paydays share one National Insurance threshold: the tax month, or the tax week and those counted with it. */
export function earningsPeriodOf(frequency: Frequency, payday: Day): Span {
  const { taxYear, taxMonth, taxPeriod } = taxPlaceOf(frequency, payday);
  if (frequency === 'monthly') return daysOfTaxMonth(taxYear, taxMonth);
  const { span } = factsOf[frequency];
  const { from } = daysOfTaxYear(taxYear);
  return { from: addDays(from, (taxPeriod - span) * 7), to: addDays(from, taxPeriod * 7 - 1) };
}
