import { nothing, total } from '#core/money/pence';
import { payPeriodsPaidIn } from '#core/pay/payPeriods';
import { type EarningsFacts, earningsPaid, earningsSoFar, relevantPeriod } from '#core/statutory/earnings';
import { type Day, type Span, addDays, doOverlap, earlier, isWithin, later } from '#core/time/day';
import { openSpan } from '#db/actions/absence/checks';
import { type PaidJob, isPayWaiting, paidJobsOf } from '#db/actions/absence/paidJobs';
import { type Employment, type PayGroup } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

/** What the book itself tells of earnings; without facts a person has to. */
export type BookEarnings = {
  readonly facts?: EarningsFacts;
  /** A payday that has come and is not approved, though pay waits for it: until it is, nobody knows what was paid on it. */
  readonly waitsFor?: WaitingPayday;
};

/** A payday, and the pay group whose it is: another job's, it may be. */
export type WaitingPayday = { readonly payday: Day; readonly group: PayGroup };

/** Days that no relevant period reaches back beyond: eight weeks, and a month before its last payday and before its first. */
const reach = 150;

/** The job, and those of its group that ran into it without a break: paid on the same paydays, as one. */
function oneWith(jobs: readonly PaidJob[], own: PaidJob): readonly PaidJob[] {
  const found = [own];
  let began = own.startsOn;
  for (const job of jobs.toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))) {
    const runsInto = job.startsOn <= began && (job.endsOn === undefined || addDays(job.endsOn, 1) >= began);
    if (job === own || job.group.id !== own.group.id || !runsInto) continue;
    found.push(job);
    began = job.startsOn;
  }
  return found;
}

/** Whether the job had a payday within the days of which the book does not know what it paid: another payroll's. */
function isUnknownIn({ isAllHere, group, paid, startsOn, endsOn }: PaidJob, span: Span): boolean {
  const known = isAllHere ? group.firstPayday : paid[0]?.payday;
  const paydays = payPeriodsPaidIn(group, span).filter((period) => doOverlap(period, openSpan(startsOn, endsOn)));
  return paydays.some(({ payday }) => known === undefined || payday < known);
}

/** The first payday within the days that has come, is not approved, and has pay of the job waiting for it. */
function waitsFor(reading: Reading, job: PaidJob, { from, to }: Span): WaitingPayday | undefined {
  const after = job.lastApproved === undefined ? from : addDays(job.lastApproved, 1);
  const open = { from: later(later(from, after), job.group.firstPayday), to: earlier(to, addDays(reading.today, -1)) };
  const found = payPeriodsPaidIn(job.group, open).find((period) => isPayWaiting(reading, job, period));
  return found && { payday: found.payday, group: job.group };
}

/** Less than eight weeks of paydays: all that was paid, over the days that it was for. Another job's pay has other days. */
function soFar(own: readonly PaidJob[], others: readonly PaidJob[], days: Span, within: Span): BookEarnings {
  const isPaid = (job: PaidJob): boolean => job.paid.some(({ payday }) => isWithin(payday, within));
  if (!own.every(({ isAllHere }) => isAllHere) || others.some((job) => isPaid(job) || isUnknownIn(job, within))) return {};
  return factsSoFar(own, days, within);
}

function factsSoFar(own: readonly PaidJob[], days: Span, within: Span): BookEarnings {
  const paid = own.flatMap((job) => job.paid).filter(({ payday }) => payday <= within.to);
  return total(paid.map(({ earnings }) => earnings)) === nothing ? {} : { facts: earningsSoFar(paid, days) };
}

/**
 * The earnings by the book's own payslips up to a day, of all the PA's jobs with the employer, on the regular paydays of one of them.
 * A payday that has come and on which nothing was due counts with nothing; one that is still to come does not count. `isPaid`: something
 * was paid by them already, so that what the book knows stands: a job or figures told of later must not stop the rest.
 */
export function bookEarnings(
  reading: Reading,
  employment: Pick<Employment, 'id' | 'assistantId' | 'employerId'>,
  to: Day,
  isPaid = false,
): BookEarnings {
  const jobs = paidJobsOf(reading, employment);
  const job = jobs.find(({ id }) => id === employment.id);
  if (job === undefined) throw new RangeError('a job that is none of its own');
  const own = oneWith(jobs, job);
  const { group, lastApproved } = job;
  const began = own.map(({ startsOn }) => startsOn).reduce(earlier);
  const isOver = ({ payday }: { readonly payday: Day }): boolean =>
    payday < reading.today || (lastApproved !== undefined && payday <= lastApproved);
  const end = earlier(to, later(reading.today, lastApproved ?? reading.today));
  const periods = payPeriodsPaidIn(group, { from: later(group.firstPayday, addDays(end, -reach)), to: end })
    .filter((period) => period.to >= began)
    .filter(isOver);
  const last = periods.at(-1);
  if (last === undefined) return {};
  const paydays = periods.map(({ payday }) => payday);
  const span = relevantPeriod(paydays, to);
  const within = span ?? { from: addDays(last.payday, -55), to: last.payday };
  const [waiting] = isPaid ? [] : jobs.flatMap((one) => waitsFor(reading, one, within) ?? []);
  if (waiting !== undefined) return { waitsFor: waiting };
  if (span === undefined) {
    const others = jobs.filter((one) => !own.includes(one));
    return isPaid ? factsSoFar(own, { from: began, to: last.to }, within) : soFar(own, others, { from: began, to: last.to }, within);
  }
  if (!isPaid && jobs.some((one) => isUnknownIn(one, span))) return {};
  const facts = earningsPaid({ frequency: group.frequency, paydays, paid: jobs.flatMap(({ paid }) => paid) }, to);
  return facts === undefined ? {} : { facts };
}
