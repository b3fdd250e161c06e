import { type Source } from '#core/payroll/figure';
import { sundayWeek, weeksOn } from '#core/statutory/weeks';
import { type Day, earlier } from '#core/time/day';

export const continuityRule: Source = {
  title: 'Employment Rights Act 1996 s212(1) and s235(1): a week, Sunday to Saturday, counts where a contract governs any part of it',
  where: 'https://www.legislation.gov.uk/ukpga/1996/18/section/212',
  checked: '2026-11-23',
};

/** The days of one contract with the employer. */
export type JobDays = { readonly startsOn: Day; readonly endsOn?: Day | undefined };

/** Whether no whole week lies between the end of one contract and the first day of service counted so far. */
function isUnbroken(endsOn: Day, began: Day): boolean {
  return weeksOn(sundayWeek(endsOn), 1).to >= sundayWeek(began).from;
}

/** The contracts of one service, its own first, with every one that passes `counts` and joins on. */
function joined<Job extends JobDays>(own: Job, jobs: readonly Job[], counts: (job: JobDays, began: Day) => boolean): readonly Job[] {
  const found = [own];
  let began = own.startsOn;
  for (;;) {
    const since = began;
    const before = jobs.filter((job) => job.startsOn < since && counts(job, since));
    if (before.length === 0) return found;
    found.push(...before);
    began = firstDay(before);
  }
}

function firstDay(jobs: readonly JobDays[]): Day {
  return jobs.map(({ startsOn }) => startsOn).reduce(earlier);
}

/**
 * The day from which service counts for notice, redundancy pay and protection from dismissal: the first of the contracts that followed
 * one another with one employer without a whole week between them. One that went on beside the next for longer than the week in which
 * that began is another job: what contracts side by side add up to is not settled (Lewis v Surrey County Council [1987] IRLR 509 HL).
 */
export function serviceFrom(own: JobDays, jobs: readonly JobDays[]): Day {
  return firstDay(jobsOfService(own, jobs));
}

/** Those contracts, its own first. */
export function jobsOfService<Job extends JobDays>(own: Job, jobs: readonly Job[]): readonly Job[] {
  return joined(own, jobs, ({ endsOn }, began) => endsOn !== undefined && endsOn <= sundayWeek(began).to && isUnbroken(endsOn, began));
}

/** For statutory family pay contracts side by side with one employer are one contract too (SI 1986/1960 reg 5). */
export function serviceOfAll(own: JobDays, jobs: readonly JobDays[]): Day {
  return firstDay(joined(own, jobs, ({ endsOn }, began) => endsOn === undefined || isUnbroken(endsOn, began)));
}
