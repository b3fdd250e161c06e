import { type HolidayTerms } from '#core/contract/shapes/holiday';
import { balanceOf, isAccrued } from '#core/holiday/balance';
import { nothing } from '#core/money/pence';
import { type PayTimes, payPeriodOn, payPeriodPaidOn } from '#core/pay/payPeriods';
import { type Accruing, type JobHoliday } from '#core/plan/leaveCost';
import { type Day, type Span, addDays, earlier, later } from '#core/time/day';
import { type Kept, accruedBefore, factsOf, keptOf, termsFor, yearOn } from '#db/actions/holiday/balances';
import { type Job as HolidayJob, jobOf } from '#db/actions/holiday/job';
import { leaveRateOn, payAt } from '#db/actions/holiday/leaveRate';
import { minutesTaken, paidForLeave } from '#db/actions/holiday/records';
import { usualCharges } from '#db/actions/pay/parts/usualCharges';
import { type Employment } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

type Job = { readonly employment: Employment; readonly times: PayTimes };
type Asked = { readonly on: Day; readonly to: Day; readonly lastPlanned: Day; readonly hasHours: boolean };

/** What is recorded, as far as payslips by a day have earned and paid it: leave counts as taken once it is paid, so that no pay is left out. */
function asPaid(reading: Reading, kept: Kept, { from }: Span, on: Day): Kept {
  const isPaid = ({ payday }: { readonly payday: Day }): boolean => payday <= on;
  return {
    ...kept,
    accruals: kept.accruals.filter(isPaid),
    inLieu: kept.inLieu.filter(isPaid),
    leave: kept.leave
      .filter((leave) => leave.from >= from)
      .map((leave) => {
        const paid = leave.paidRows === 0 ? [] : paidForLeave(reading, leave.id).filter(isPaid);
        return { ...leave, minutes: paid.reduce((so, { minutes }) => so + minutes, 0), givenBack: 0, isTakenBack: false };
      }),
  };
}

/** Leave of an earlier leave year that was taken and is on no payslip yet. Minutes. */
function unpaidBefore({ leave }: Kept, { from }: Span): number {
  return leave.filter((one) => one.from < from).reduce((so, one) => so + Math.max(0, minutesTaken(one) - one.paidMinutes), 0);
}

/** The same job as if its work ended on a day: what time has earned by then is what would be owed. */
function until(job: HolidayJob, day: Day): HolidayJob {
  const { endsOn } = job.employment;
  return { ...job, employment: { ...job.employment, endsOn: endsOn === null ? day : earlier(endsOn, day) } };
}

/** What time earns from a day to another, in the leave year of the first and in the next. Minutes. */
function byTime(reading: Reading, job: HolidayJob, kept: Kept, year: Span, { on, lastPlanned }: Asked): number {
  const entitled = (of: Span, day: Day): number => balanceOf(factsOf(reading, until(job, day), kept, of, { on: day }), of, day).entitled;
  const own = entitled(year, earlier(lastPlanned, year.to)) - entitled(year, on);
  const next = lastPlanned > year.to ? yearOn(job, addDays(year.to, 1)) : undefined;
  return Math.max(0, own) + (next === undefined ? 0 : entitled(next, earlier(lastPlanned, next.to)));
}

/** The paydays to come up to a day, while the work goes on; the next one where it has ended. */
function paydaysTo({ employment, times }: Job, on: Day, to: Day): readonly Day[] {
  const found: Day[] = [];
  let period = payPeriodOn(times, on) ?? payPeriodOn(times, times.firstFrom);
  while (period !== undefined && period.payday <= to) {
    const isOver = employment.endsOn !== undefined && period.from > employment.endsOn;
    if (isOver && found.length > 0) break;
    if (period.payday > on) found.push(period.payday);
    period = payPeriodOn(times, addDays(period.to, 1));
  }
  return found;
}

function accruingOf(terms: HolidayTerms, kept: Kept, year: Span, times: PayTimes): Accruing {
  const { accrual: method, weeks, sleepIns } = terms;
  const isNextYear = (payday: Day): boolean => (payPeriodPaidOn(times, payday)?.to ?? payday) > year.to;
  return { method, weeks, sleepIns, before: accruedBefore(kept, year), isNextYear };
}

/** How a PA's holiday stands for the money: what is earned and on no payslip by a day, and what it would be paid at. */
export function holidayToCome(reading: Reading, job: Job, asked: Asked): JobHoliday {
  const { on, to, hasHours } = asked;
  const found = jobOf(reading, job.employment.id);
  const [terms, year] = found === undefined ? [] : [termsFor(found, on), yearOn(found, on)];
  if (found === undefined || terms === undefined || year === undefined) return { kind: 'unknown' };
  if (terms.paid === 'rolled_up') return { kind: 'rolled_up', weeks: terms.weeks };
  const all = keptOf(reading, found.employment.id, on);
  const kept = asPaid(reading, all, year, on);
  const isByHours = isAccrued(terms, found.group.employer.nation);
  const stood = isByHours ? found : until(found, on);
  const balance = balanceOf(factsOf(reading, stood, kept, year, { on }), year, on);
  const left = balance.left + unpaidBefore(all, year);
  if (left <= 0 && !hasHours)
    return { kind: 'when_taken', left, byTime: 0, accruing: undefined, priceOf: () => nothing, charges: [], paydays: [] };
  const rate = leaveRateOn(reading, found, later(on, found.employment.startsOn));
  if (rate === undefined) return { kind: 'unknown' };
  return {
    kind: 'when_taken',
    left,
    byTime: isByHours ? 0 : byTime(reading, found, kept, year, asked),
    accruing: isByHours ? accruingOf(terms, kept, year, job.times) : undefined,
    priceOf: (minutes) => payAt(rate, { minutes, takenBefore: balance.taken, terms }).amount,
    charges: usualCharges(reading, found.employment.id, addDays(on, 1), []),
    paydays: paydaysTo(job, on, to),
  };
}
