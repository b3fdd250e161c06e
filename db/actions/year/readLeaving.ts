import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { leavingTasks } from '#core/year/leavingTasks';
import { given } from '#db/actions/given';
import { listPapers } from '#db/actions/papers/papers';
import { employmentById } from '#db/actions/pay/employments';
import { employmentById as jobById } from '#db/actions/people/employments';
import { taxYearsOf } from '#db/actions/year/employmentYear';
import { stillToPay } from '#db/actions/year/finalPay';
import { readyForP45 } from '#db/actions/year/issueP45';
import { leavingOf } from '#db/actions/year/leaving';
import { p45Of } from '#db/actions/year/p45Of';
import { type Reading } from '#db/kernel/handlers';

/** How a PA's leaving stands: the last day, what is still to do in its order, and the papers. */
export function readLeaving(reading: Reading, { employmentId }: InputOf<'leaving.read'>): Result<OutputOf<'leaving.read'>> {
  const employment = employmentById(reading, employmentId);
  const job = jobById(reading, employmentId);
  if (employment === undefined || job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const leaving = leavingOf(reading, employmentId);
  const papers = listPapers(reading, { about: employmentId });
  const p45 = p45Of(reading, employmentId);
  const waits = leaving === undefined || p45 !== undefined ? undefined : stillToPay(reading, employment, leaving.lastDay);
  return done({
    employmentId,
    assistantId: employment.assistantId,
    assistant: employment.name,
    job: job.job,
    startsOn: employment.startsOn,
    ...given({ leaving }),
    tasks:
      leaving === undefined
        ? []
        : [
            ...leavingTasks({
              name: employment.name,
              lastDay: leaving.lastDay,
              today: reading.today,
              ...given({ waits, p45: p45?.number }),
            }),
          ],
    canIssueP45: readyForP45(reading, employment).ok,
    papers: papers.ok ? papers.value.papers : [],
    taxYears: [...taxYearsOf(reading, employmentId)],
  });
}
