import { type AccrualMethod, type AccruedBefore, accrue, nothingAccrued } from '#core/holiday/accrual';
import { workedForHoliday } from '#core/holiday/weeks';
import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { type Pence, nothing, subtract } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Charge } from '#core/pay/shareCost';
import { type WorkedShift } from '#core/shifts/payLinesOf';
import { type Day } from '#core/time/day';

/** How hours earn leave, where they do: what this leave year has earned before, and from which payday on the next one counts. */
export type Accruing = Pick<HolidayTerms, 'weeks' | 'sleepIns'> & {
  readonly method: AccrualMethod;
  readonly before: AccruedBefore;
  readonly isNextYear: (payday: Day) => boolean;
};

/** Leave that is paid when it is taken. Minutes. */
type LeaveOwed = {
  readonly kind: 'when_taken';
  /** Earned, and paid by no payslip yet; below nothing where more was taken than earned. */
  readonly left: number;
  /** What time earns to the last day that the rota knows, where leave is earned by time and not by hours. */
  readonly byTime: number;
  readonly accruing: Accruing | undefined;
  readonly priceOf: (minutes: number) => Pence;
  /** Who bears pay that no hours were worked for. */
  readonly charges: readonly Charge[];
  /** The paydays to come by which it is expected to be taken; none where the year has no more. */
  readonly paydays: readonly Day[];
};

/** How one job's holiday is paid: with each pay (weeks in hundredths), when taken, or as nobody has recorded yet. */
export type JobHoliday = LeaveOwed | { readonly kind: 'rolled_up'; readonly weeks: number } | { readonly kind: 'unknown' };

/** What leave costs on a payday: earned already, and earned by hours that the rota has to come. */
export type LeavePart = { readonly earned: Pence; readonly toEarn: Pence };

type Work = { readonly payday: Day; readonly worked: readonly WorkedShift[]; readonly rota: readonly WorkedShift[] };
type Minutes = { readonly worked: number; readonly rota: number };

/** What hours that are on no payslip earn of leave, payday by payday as payroll will round them. */
function earnedBy({ method, weeks, sleepIns, before, isNextYear }: Accruing, work: readonly Work[]): Minutes {
  let so = before;
  let isNext = false;
  const sum = { worked: 0, rota: 0 };
  for (const { payday, worked, rota } of work) {
    if (!isNext && isNextYear(payday)) [so, isNext] = [nothingAccrued, true];
    const done = workedForHoliday(worked, sleepIns);
    const all = workedForHoliday([...worked, ...rota], sleepIns);
    const first = accrue({ method, weeks }, so, done);
    const both = accrue({ method, weeks }, so, all);
    sum.worked += first.credited;
    sum.rota += both.credited - first.credited;
    so = {
      worked: so.worked + all.worked,
      legal: so.legal + both.legal,
      credited: so.credited + both.credited,
      daysWorked: so.daysWorked + all.daysWorked,
    };
  }
  return sum;
}

/**
 * What leave that is paid when taken will cost, spread evenly over the paydays by which it is expected to be taken: nobody has said yet
 * when. The parts add up. Empty where nothing is owed.
 */
export function leaveCost(leave: LeaveOwed, work: readonly Work[]): ReadonlyMap<Day, LeavePart> {
  const { left, byTime, accruing, priceOf, paydays } = leave;
  const hours = accruing === undefined ? { worked: 0, rota: 0 } : earnedBy(accruing, work);
  const earned = Math.max(0, left + hours.worked);
  const all = Math.max(0, left + hours.worked + hours.rota + byTime);
  if (all === 0 || paydays.length === 0) return new Map();
  const [owed, whole] = [priceOf(Math.min(earned, all)), priceOf(all)];
  const evenly = paydays.map(() => 1);
  const [first, then] = [share(owed, evenly), share(subtract(whole, owed), evenly)];
  return new Map(paydays.map((payday, at) => [payday, { earned: first[at] ?? nothing, toEarn: then[at] ?? nothing }]));
}
