import { type Frequency } from '#core/payroll/tax-period';
import { daysOfTaxYear, taxPlaceOf } from '#core/pay/taxCalendar';
import { type PayTimes, payPeriodBeside, payPeriodOn } from '#core/pay/payPeriods';
import { type Day, addDays, day } from '#core/time/day';

/** What ends with a tax year, and by when: the last report says so by 19 April, P60s are given by 31 May. */
export type YearEnd = {
  readonly taxYear: string;
  readonly lastDay: Day;
  readonly finalReportBy: Day;
  readonly p60By: Day;
};

/** SI 2003/2682 reg 67B (final report), reg 67 (P60). */
export function yearEndOf(taxYear: string): YearEnd {
  const { to } = daysOfTaxYear(taxYear);
  const year = to.slice(0, 4);
  return { taxYear, lastDay: to, finalReportBy: day(`${year}-04-19`), p60By: day(`${year}-05-31`) };
}

/** `2027-28` after `2026-27`. */
export function yearAfter(taxYear: string): string {
  const year = Number(taxYear.slice(0, 4)) + 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}

const extra: Readonly<Record<Frequency, number | undefined>> = { weekly: 53, fortnightly: 54, 'four-weekly': 56, monthly: undefined };

/** The paydays of a pay group in a tax year, oldest first. */
export function paydaysIn(times: PayTimes, taxYear: string): readonly Day[] {
  const { from, to } = daysOfTaxYear(taxYear);
  const found: Day[] = [];
  let period = payPeriodOn(times, addDays(from, -62)) ?? payPeriodOn(times, times.firstFrom);
  while (period !== undefined && period.payday <= to) {
    if (period.payday >= from) found.push(period.payday);
    period = payPeriodBeside(times, period.from, 1);
  }
  return found;
}

/** The payday that a year has over: week 53, 54 or 56, taxed by itself (HMRC PAYE70015). Undefined where there is none. */
export function extraPayday(times: PayTimes, taxYear: string): { readonly payday: Day; readonly week: number } | undefined {
  const week = extra[times.frequency];
  const last = paydaysIn(times, taxYear).at(-1);
  return week !== undefined && last !== undefined && taxPlaceOf(times.frequency, last).taxPeriod === week
    ? { payday: last, week }
    : undefined;
}
