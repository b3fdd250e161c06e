import { type Step } from '#core/holiday/entitlement';
import { type Pence, negate, nothing } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { minutesInWords } from '#core/pay/words';
import { holidaySources } from '#core/payroll/years/holiday';
import { type Day, type Span, isWithin } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { type Kept, termsFor, yearOn } from '#db/actions/holiday/balances';
import { type HolidaySum } from '#db/actions/holiday/holidaySum';
import { type Job } from '#db/actions/holiday/job';
import { leaveRateOn, payAt } from '#db/actions/holiday/leaveRate';
import { type StoredLeave, minutesTaken } from '#db/actions/holiday/records';
import { type Reading } from '#db/kernel/handlers';

/** Leave that a payslip settles: minutes and pay below nothing take back what was paid. */
export type SettledLeave = { readonly leaveId: string; readonly minutes: number; readonly pay: Pence; readonly working: readonly Step[] };

export type LeaveToPay = {
  readonly sums: readonly HolidaySum[];
  readonly paid: readonly SettledLeave[];
  readonly unpriced: readonly string[];
};

/** `3 August 2026`, `3 to 7 August 2026`. */
export function daysInWords({ from, to }: Span): string {
  return from === to ? dayInWords(from) : spanInWords({ from, to });
}

/** How much leave of the same leave year came before this one: what is beyond four weeks may be at basic pay. */
function takenBefore(job: Job, kept: Kept, leave: StoredLeave): number {
  const year = yearOn(job, leave.from);
  if (year === undefined) return 0;
  const place = kept.leave.indexOf(leave);
  const opening = kept.opening !== undefined && isWithin(kept.opening.on, year) ? kept.opening.taken : 0;
  return kept.leave.filter((one, at) => at < place && isWithin(one.from, year)).reduce((so, one) => so + minutesTaken(one), opening);
}

function payOne(
  reading: Reading,
  job: Job,
  kept: Kept,
  leave: StoredLeave,
): { readonly sum: HolidaySum; readonly settled: SettledLeave } | string {
  const { id: leaveId } = leave;
  const minutes = minutesTaken(leave) - leave.paidMinutes;
  const name = `Holiday, ${daysInWords(leave)}, ${minutesInWords(minutes)}`;
  const terms = termsFor(job, leave.from);
  if (terms?.paid === 'rolled_up') {
    const words = `${minutesInWords(minutes)} of leave, ${daysInWords(leave)}: its pay came rolled up with each pay before.`;
    const working = [{ words, sources: [holidaySources.rolledUp] }];
    return { sum: { kind: 'holiday', name, amount: nothing, working }, settled: { leaveId, minutes, pay: nothing, working } };
  }
  const priced = leaveRateOn(reading, job, leave.from);
  if (priced === undefined)
    return `neither a paid week nor a pay agreement before ${dayInWords(leave.from)} is known, so the leave from then cannot be paid. Record the pay agreement, or the weeks of the earlier payroll.`;
  const { amount, working } = payAt(priced, { minutes, takenBefore: takenBefore(job, kept, leave), terms });
  return { sum: { kind: 'holiday', name, amount, working }, settled: { leaveId, minutes, pay: amount, working } };
}

/** What was paid for leave that was taken back, or that sickness gave back: the part of its pay for those hours. */
function payBack(leave: StoredLeave): { readonly sum: HolidaySum; readonly settled: SettledLeave } {
  const { paid, paidMinutes, isTakenBack, id: leaveId } = leave;
  const minutes = paidMinutes - minutesTaken(leave);
  const part = minutes === paidMinutes ? paid : portion(paid, rate(minutes, paidMinutes), nearestPenny);
  const amount = negate(part);
  const name = isTakenBack
    ? `Holiday taken back, ${daysInWords(leave)}`
    : `Holiday given back for sickness, ${daysInWords(leave)}, ${minutesInWords(minutes)}`;
  const words = isTakenBack
    ? `The leave of ${daysInWords(leave)} was taken back after it was paid, so its pay of ${pounds(paid)} is too.`
    : `${minutesInWords(minutes)} of the leave of ${daysInWords(leave)} fell on days of sickness and can be taken later, so their part of its pay of ${pounds(paid)}, ${pounds(part)}, is taken back.`;
  const working = [{ words, sources: [isTakenBack ? holidaySources.records : holidaySources.sickInLeave] }];
  return { sum: { kind: 'holiday', name, amount, working }, settled: { leaveId, minutes: -minutes, pay: amount, working } };
}

/**
 * Leave up to a day that no standing payslip has paid in full, and leave taken back, or given back for sickness, after one had. Each is
 * one line of pay.
 */
export function leaveToPay(reading: Reading, job: Job, kept: Kept, on: Day): LeaveToPay {
  const due = kept.leave.filter((leave) => leave.from <= on && minutesTaken(leave) > leave.paidMinutes);
  const back = kept.leave.filter((leave) => minutesTaken(leave) < leave.paidMinutes);
  const found = due.map((leave) => payOne(reading, job, kept, leave));
  const paid = [...found.filter((one) => typeof one !== 'string'), ...back.map(payBack)];
  return {
    sums: paid.map(({ sum }) => sum),
    paid: paid.map(({ settled }) => settled),
    unpriced: found.filter((one) => typeof one === 'string'),
  };
}
