import { type Figure, figuresFrom } from '#core/payroll/figure';
import { daysOfTaxMonth, daysOfTaxYear } from '#core/pay/taxCalendar';
import { addDays, addMonths, type Day, daysBetween, type Span } from '#core/time/day';
import { type Pence, pence } from '#core/money/pence';

const penalties = figuresFrom({
  title: 'GOV.UK, What happens if you do not report payroll information on time',
  where: 'https://www.gov.uk/guidance/what-happens-if-you-dont-report-payroll-information-on-time',
  checked: '2026-11-21',
});

/** A month's penalty for a late report, by how many people the PAYE scheme has. The first late month of a tax year has none. */
export const latePenalties: readonly { readonly upTo: number; readonly penalty: Figure<Pence> }[] = [
  { upTo: 9, penalty: penalties(pence(100_00)) },
  { upTo: 49, penalty: penalties(pence(200_00)) },
  { upTo: 249, penalty: penalties(pence(300_00)) },
  { upTo: Number.MAX_SAFE_INTEGER, penalty: penalties(pence(400_00)) },
];

/** HMRC charges nothing for a report up to so many days late, where it is not a habit. */
export const daysOfGrace = penalties(3);

export function latePenalty(people: number): Figure<Pence> {
  const found = latePenalties.find(({ upTo }) => people <= upTo);
  if (found === undefined) throw new RangeError('a penalty for every size');
  return found.penalty;
}

/** An employer payment summary counts for a tax month where HMRC has it by the 19th after the month (GOV.UK, Running payroll). */
export function epsDueOn(taxYear: string, taxMonth: number): Day {
  return addDays(daysOfTaxMonth(taxYear, taxMonth).to, 14);
}

/**
 * The days on which HMRC takes sums of a tax month: from a month before it begins until the 19th after it; those of month 12 from 6
 * February on, with no end (HMRC's rules of the 2026-27 schema for TaxMonth).
 */
export function epsWindow(taxYear: string, taxMonth: number): { readonly from: Day; readonly to?: Day } {
  const { from } = daysOfTaxMonth(taxYear, taxMonth);
  const opens = addMonths(from, -1);
  return taxMonth === 12 ? { from: opens } : { from: opens, to: epsDueOn(taxYear, taxMonth) };
}

/** The last report of a tax year is due on 19 April after it. */
export function finalDueOn(taxYear: string): Day {
  return addDays(daysOfTaxYear(taxYear).to, 14);
}

/** Exempt employers post their quarter's papers by these days: 19 July, October, January and April (HMRC DMBM519240). */
export function paperDueOn(taxYear: string, quarter: number): Day {
  return epsDueOn(taxYear, quarter * 3);
}

export function daysOfQuarter(taxYear: string, quarter: number): Span {
  return { from: daysOfTaxMonth(taxYear, quarter * 3 - 2).from, to: daysOfTaxMonth(taxYear, quarter * 3).to };
}

/** How a report stands against its day: so many days to go, due today, or late by so many. */
export function untilDue(dueOn: Day, today: Day): { readonly kind: 'toCome' | 'today' | 'late'; readonly days: number } {
  const days = daysBetween(today, dueOn);
  return { kind: days > 0 ? 'toCome' : days === 0 ? 'today' : 'late', days: Math.abs(days) };
}
