import { type HourlyPay, type LeavePay, betterOf, leavePay } from '#core/holiday/leavePay';
import { type Step } from '#core/holiday/entitlement';
import { type WeekAverage } from '#core/holiday/average';
import { pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { agreementOn } from '#core/shifts/payLinesOf';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { agreementsOf } from '#db/actions/people/employments';
import { averageOn, termsFor } from '#db/actions/holiday/balances';
import { type Job } from '#db/actions/holiday/job';
import { type Reading } from '#db/kernel/handlers';

export type LeaveRate = {
  readonly normal: HourlyPay;
  readonly basic: HourlyPay | undefined;
  readonly average: WeekAverage | undefined;
  readonly working: readonly Step[];
};

/** What leave that begins on a day is paid at; undefined where neither a paid week nor a pay agreement is known. */
export function leaveRateOn(reading: Reading, job: Job, on: Day): LeaveRate | undefined {
  const perHour = agreementOn(agreementsOf(reading, job.employment.id), on)?.perHour;
  const agreed: HourlyPay | undefined = perHour === undefined ? undefined : { pay: perHour, minutes: 60 };
  const average = averageOn(reading, job, on);
  const byAverage: HourlyPay | undefined =
    average === undefined || average.minutes === 0 ? undefined : { pay: average.pay, minutes: average.minutes };
  if (byAverage === undefined) {
    if (agreed === undefined) return undefined;
    const words = `No paid week before ${dayInWords(on)} is known, so leave is paid at the day rate of ${pounds(agreed.pay)} an hour, which fairly represents a week’s pay.`;
    return { normal: agreed, basic: agreed, average, working: [{ words, sources: [holidaySources.pay] }] };
  }
  const isRegular = termsFor(job, on)?.kind === 'regular';
  const normal = isRegular && agreed !== undefined ? betterOf(byAverage, agreed) : byAverage;
  const working: Step[] = [...(average?.working ?? [])];
  if (isRegular && agreed !== undefined && normal === agreed)
    working.push({
      words: `The agreement’s rate of ${pounds(agreed.pay)} an hour is more than that average, so leave is paid at it.`,
      sources: [holidaySources.weeksPay],
    });
  return { normal, basic: agreed, average, working };
}

/** Pay for leave at a rate: all of it at normal pay, or beyond four weeks at basic pay where the terms say so. */
export function payAt(
  rate: LeaveRate,
  { minutes, takenBefore, terms }: { readonly minutes: number; readonly takenBefore: number; readonly terms: ReturnType<typeof termsFor> },
): LeavePay {
  const isSplit = terms?.kind === 'regular' && terms.beyondFourWeeks === 'basic' && terms.week !== undefined && rate.basic !== undefined;
  const basic =
    isSplit && terms.week !== undefined && rate.basic !== undefined
      ? { at: rate.basic, takenBefore, weekMinutes: terms.week.minutes }
      : undefined;
  const paid = leavePay(basic === undefined ? { minutes, normal: rate.normal } : { minutes, normal: rate.normal, basic });
  return { amount: pence(paid.amount), working: [...rate.working, ...paid.working] };
}
