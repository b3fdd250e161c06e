import { isNiLetter } from '#core/payroll/national-insurance';
import { type PayTimes, payPeriodPaidOn } from '#core/pay/payPeriods';
import { type PensionTerms } from '#core/pension/contributions';
import { memberTerms } from '#core/pension/ownTerms';
import { standingFor } from '#core/pension/standing';
import { type UnpaidShift, type WorkJob } from '#core/plan/workPaydays';
import { type Day, addDays } from '#core/time/day';
import { nameFor } from '#db/actions/named';
import { taxOn } from '#db/actions/pay/taxSaid';
import { type Employment, agreementsOf, allPayGroups, employmentsInGroup, nationOf } from '#db/actions/people/employments';
import { eventsOf } from '#db/actions/pension/events';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { termsOn } from '#db/actions/pension/schemes';
import { holidayToCome } from '#db/actions/plan/holidayToCome';
import { type Reading } from '#db/kernel/handlers';

export type Job = { readonly employment: Employment; readonly times: PayTimes };

/** Hours older than this that nobody paid are no money to come any more: they are asked for where timesheets are. */
export const daysBack = 120;

/** Every job that is there on a day, or ended so lately that something of it may be unpaid. */
export function jobsOn(reading: Reading, on: Day): readonly Job[] {
  return allPayGroups(reading).flatMap((times) =>
    employmentsInGroup(reading, times.id)
      .filter(({ endsOn }) => endsOn === undefined || endsOn >= addDays(on, -daysBack))
      .map((employment) => ({ employment, times })),
  );
}

/** What a payday pays into the pension of a member, as payroll works it out; undefined for who is none by then. */
function pensionOf(reading: Reading, { employment, times }: Job): WorkJob['pensionOn'] {
  const events = eventsOf(reading, employment.id);
  const known = new Map<Day, PensionTerms | undefined>();
  const find = (payday: Day): PensionTerms | undefined => {
    const period = payPeriodPaidOn(times, payday);
    if (period === undefined) return undefined;
    const standing = standingFor(events, { period, payday });
    if (standing.kind !== 'member') return undefined;
    const terms = termsOn(reading, standing.joining.schemeId, period.to);
    return terms && memberTerms(standing.joining, terms, ownTermsOn(reading, employment.id, period.to));
  };
  return (payday) => {
    if (!known.has(payday)) known.set(payday, find(payday));
    return known.get(payday);
  };
}

type Asked = { readonly on: Day; readonly to: Day; readonly shifts: readonly UnpaidShift[] };

/** The jobs with everything that their unpaid work costs by: agreements, letter, pension, holiday. */
export function costJobs(reading: Reading, jobs: readonly Job[], { on, to, shifts }: Asked): readonly WorkJob[] {
  return jobs.map((job) => {
    const { employment, times } = job;
    const letter = taxOn(reading, employment.id, on)?.niLetter;
    const own = shifts.filter(({ employmentId }) => employmentId === employment.id);
    const lastPlanned = own.reduce((last, { shift }) => (shift.day > last ? shift.day : last), on);
    return {
      employmentId: employment.id,
      employerId: employment.employerId,
      name: nameFor(reading, 'employment', employment.id) ?? '',
      frequency: times.frequency,
      agreements: agreementsOf(reading, employment.id),
      nation: nationOf(reading, employment.employerId),
      letter: letter !== undefined && isNiLetter(letter) ? letter : 'A',
      pensionOn: pensionOf(reading, job),
      holiday: holidayToCome(reading, job, { on, to, lastPlanned, hasHours: own.length > 0 }),
    };
  });
}
