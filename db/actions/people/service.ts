import { jobsOfService, serviceFrom, serviceOfAll } from '#core/notice/continuous';
import { type Day } from '#core/time/day';
import { type Employment, employmentsOf } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';

type Job = Pick<Employment, 'id' | 'assistantId' | 'employerId'>;

function jobsHere(reading: Reading, { id, assistantId, employerId }: Job): readonly [Employment, readonly Employment[]] {
  const jobs = employmentsOf(reading, assistantId).filter((job) => job.employerId === employerId);
  const own = jobs.find((job) => job.id === id);
  if (own === undefined) throw new RangeError('a job that is none of its own');
  return [own, jobs];
}

/** Since when the PA serves this employer, over jobs that followed one another: for notice, redundancy pay and protection. */
export function serviceSince(reading: Reading, job: Job): Day {
  return serviceFrom(...jobsHere(reading, job));
}

/** Those jobs, by id: its own first. */
export function jobsServed(reading: Reading, job: Job): readonly string[] {
  return jobsOfService(...jobsHere(reading, job)).map(({ id }) => id);
}

/** The same for family pay, where jobs side by side count too. */
export function familyServiceSince(reading: Reading, job: Job): Day {
  return serviceOfAll(...jobsHere(reading, job));
}
