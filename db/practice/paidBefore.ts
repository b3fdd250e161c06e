import { type Pence, nothing, pence, subtract, times } from '#core/money/pence';
import { fromPounds, poundsIn } from '#core/money/quick';
import { downToPenny, portion, rate } from '#core/money/rate';
import { taxPlaceOf, taxWeekOf, taxYearOf } from '#core/pay/taxCalendar';
import { type InputOf } from '#core/contract/routes';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { yearTables } from '#core/payroll/years/all';
import { type Day } from '#core/time/day';

/** What was paid in the tax year before the story began. */
export type PaidBefore = {
  readonly taxYear: string;
  readonly pay: Pence;
  readonly tax: Pence;
  readonly employerNi: Pence;
  readonly letters?: NonNullable<InputOf<'employment.bringForward'>['letters']>;
};

/** A fifth of the whole pounds above what is free of tax: the basic rate. */
function basicRate(pay: Pence, free: Pence): Pence {
  return portion(fromPounds(poundsIn(subtract(pay, free))), rate(20, 100), downToPenny);
}

/** Four weeks of Joan's in the bands of letter C, as many times as she was paid. */
function joanLetters(taxYear: string, paydays: number, employerNi: Pence): Pick<PaidBefore, 'letters'> {
  const table = yearTables.find((year) => year.taxYear === taxYear);
  if (table === undefined) return {};
  const { atLel, lelToPt, ptToUel } = nationalInsurance(table.nationalInsurance, 'C', 'four-weekly', joanPay).bands;
  const bands = { atLel: times(atLel, paydays), lelToPt: times(lelToPt, paydays), ptToUel: times(ptToUel, paydays) };
  return { letters: [{ letter: 'C', ...bands, employeeNi: nothing, employerNi }] };
}

const joanPay = pence(94_860);

/** Joan's four-weekly pay from an earlier payroll since April: £948.60 each, code 59L (£11.52 a week free), employer NI of £84.54. */
export function joanBefore(firstPayday: Day): PaidBefore | undefined {
  const { taxYear, taxPeriod } = taxPlaceOf('four-weekly', firstPayday);
  const paydays = taxPeriod / 4 - 1;
  if (paydays < 1) return undefined;
  const pay = times(joanPay, paydays);
  const employerNi = times(pence(8_454), paydays);
  return {
    taxYear,
    pay,
    tax: basicRate(pay, times(pence(1_152), taxPeriod - 4)),
    employerNi,
    ...joanLetters(taxYear, paydays, employerNi),
  };
}

/** Kit's job before this one, by the P45: £371.42 a week until the story begins, code 1257L (£241.92 a week free). */
export function kitBefore(start: Day, firstPayday: Day): PaidBefore | undefined {
  const weeks = taxWeekOf(start) - 1;
  if (weeks < 1 || taxYearOf(start) !== taxYearOf(firstPayday)) return undefined;
  const pay = times(pence(37_142), weeks);
  return { taxYear: taxYearOf(start), pay, tax: basicRate(pay, times(pence(24_192), weeks)), employerNi: nothing };
}
