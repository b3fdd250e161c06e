import { type CostAssistant, type CostPlan } from '#core/contract/shapes/costing';
import { type Rate, rate } from '#core/money/rate';
import { daysOfTaxMonth, daysOfTaxYear } from '#core/pay/taxCalendar';
import { type Frequency, factsOf } from '#core/payroll/tax-period';
import { type Day, type Span, addDays } from '#core/time/day';

/** A year of costs: 52 weeks from 6 April. The calendar’s year is a day longer, in a leap year two; that day is told beside the cost. */
export const yearWeeks = 52;

/** Twelfths of a week: the unit in which a month, 52 weeks shared by twelve, is a whole number too. */
const twelfths = 12;

/** A pay period in which a PA works, paid on its last day. */
export type CostPayday = Span & {
  /** Weeks of the period that are worked. */
  readonly weeks: Rate;
};

export function frequencyOf(plan: Pick<CostPlan, 'paid'>, assistant: CostAssistant): Frequency {
  return assistant.paid ?? plan.paid;
}

function periodAt(taxYear: string, frequency: Frequency, place: number): Span {
  if (frequency === 'monthly') return daysOfTaxMonth(taxYear, place + 1);
  const days = factsOf[frequency].span * 7;
  const from = addDays(daysOfTaxYear(taxYear).from, place * days);
  return { from, to: addDays(from, days - 1) };
}

/** The paydays of a PA’s year: 52, 26, 13 or 12 of them, or as many as the weeks worked reach into. */
export function paydaysOf(plan: Pick<CostPlan, 'taxYear' | 'paid'>, assistant: CostAssistant): readonly CostPayday[] {
  const frequency = frequencyOf(plan, assistant);
  const { paydays } = factsOf[frequency];
  const each = (yearWeeks * twelfths) / paydays;
  const worked = assistant.weeks * twelfths;
  return Array.from({ length: paydays }, (_, place) => place).flatMap((place) => {
    const units = Math.min(each, worked - place * each);
    return units > 0 ? [{ ...periodAt(plan.taxYear, frequency, place), weeks: rate(units, twelfths) }] : [];
  });
}

const ageIfUnknown = 30;

/** Who gave no date of birth counts as 30 on 6 April. */
export function bornOf({ born }: CostAssistant, taxYear: string): Day {
  return born ?? bornAged(ageIfUnknown, taxYear);
}

/** A birthday on 6 April, so that the age is the same all year. */
export function bornAged(age: number, taxYear: string): Day {
  return addYears(daysOfTaxYear(taxYear).from, -age);
}

function addYears(from: Day, years: number): Day {
  return daysOfTaxYear(taxYearFrom(Number(from.slice(0, 4)) + years)).from;
}

function taxYearFrom(year: number): string {
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}
