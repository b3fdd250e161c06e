import { type Pence, nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { type Step } from './entitlement.ts';
import { type Fraction, fraction, isMore, minus, multiply } from './fraction.ts';
import { type HourlyPay, payForLeave } from './leavePay.ts';

/** (A × B) − C: a year's leave × the share of the leave year worked − leave taken, in the unit of A. Below nothing where too much was taken. */
export function leaveLeft(year: Fraction, worked: { readonly days: number; readonly of: number }, taken: Fraction): Fraction {
  return minus(multiply(year, fraction(worked.days, worked.of)), taken);
}

export type Owed = {
  /** Minutes: more than nothing is owed to the PA, less was taken too much. */
  readonly minutes: number;
  readonly amount: Pence;
  readonly working: readonly Step[];
};

/**
 * What is owed when a PA leaves (WTR reg 14; reg 15E for irregular hours): leave earned and not taken, at the rate that leave would be
 * paid at. Too much taken is told, and taken from nobody: that needs a written agreement.
 */
export function owedOnLeaving(
  { entitled, taken, carried }: { readonly entitled: Fraction; readonly taken: number; readonly carried: number },
  at: HourlyPay,
  isIrregular: boolean,
): Owed {
  const left = minus(fraction(entitled.above + carried * entitled.below, entitled.below), fraction(taken));
  const isOver = isMore(fraction(0), left);
  const minutes = isOver ? -Math.floor(-left.above / left.below) : Math.ceil(left.above / left.below);
  const amount = minutes > 0 ? payForLeave(minutes, at) : nothing;
  const source = isIrregular ? holidaySources.irregularLeaver : holidaySources.leaver;
  const earned = minutesInWords(Math.ceil((entitled.above + carried * entitled.below) / entitled.below));
  const words = isOver
    ? `${earned} of leave were earned up to the last day and ${minutesInWords(taken)} taken, which is ${minutesInWords(-minutes)} too much. Nothing is taken back for it: only a written agreement made before allows that.`
    : `${earned} of leave were earned up to the last day and ${minutesInWords(taken)} taken, so ${minutesInWords(minutes)} are owed: ${pounds(amount)} at ${pounds(payForLeave(60, at))} an hour.`;
  return { minutes, amount, working: [{ words, sources: [source] }] };
}
