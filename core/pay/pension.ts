import { type Pence } from '#core/money/pence';
import { fromPounds } from '#core/money/quick';
import { pounds } from '#core/money/words';
import { ageOn, statePensionDay } from '#core/payroll/state-pension-age';
import { type Frequency } from '#core/payroll/tax-period';
import { type YearTable } from '#core/payroll/year-table';
import { type Day, type Span } from '#core/time/day';

export type PensionFacts = {
  readonly name: string;
  readonly born: Day;
  readonly period: Span;
  readonly payday: Day;
  readonly frequency: Frequency;
  readonly gross: Pence;
};

/**
 * Whether a PA would have to be enrolled in a pension: old enough by the payday, not yet of State Pension age when the period
 * began, and paid more than the trigger of the pay period (Pensions Act 2008 s3). Wider by some days than the law, on purpose.
 */
export function mustBeEnrolled({ born, period, payday, frequency, gross }: PensionFacts, { employers }: YearTable): boolean {
  const pensionDay = statePensionDay(born);
  const isOfAge = ageOn(born, payday) >= employers.pensionFromAge.value && (pensionDay === undefined || period.from < pensionDay);
  return isOfAge && gross > fromPounds(employers.pensionTrigger[frequency].value);
}

const each = { weekly: 'a week', fortnightly: 'a fortnight', 'four-weekly': 'four weeks', monthly: 'a month' } as const;

/** Why a PA’s pay is not worked out to the end here, and what to do; undefined where no pension is due. */
export function pensionInWords(facts: PensionFacts, table: YearTable): string | undefined {
  if (!mustBeEnrolled(facts, table)) return undefined;
  const { name, gross, frequency } = facts;
  const trigger = pounds(fromPounds(table.employers.pensionTrigger[frequency].value));
  return `${name} earns ${pounds(gross)}, more than the ${trigger} in ${each[frequency]} from which the law wants a PA of this age enrolled in a pension. Automatic enrolment is not in PA Ledger yet, so this pay cannot be approved here. Ask the Pensions Regulator, or a payroll service that keeps pensions, to pay ${name} this time.`;
}
