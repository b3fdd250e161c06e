import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { isProblem, jobOr, lineProblem, outsideJob } from '#db/actions/deductions/checks';
import { travelById, travelOf } from '#db/actions/deductions/travel';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

function minutesProblem(reading: Reading, { employmentId, day, minutes }: InputOf<'travel.add'>): Problem | undefined {
  const before = travelOf(reading, employmentId).reduce((so, row) => so + (row.day === day ? row.minutes : 0), 0);
  return minutes < 1 || before + minutes > 1_440 ? problem('travel.minutes', {}, 'minutes') : undefined;
}

/** Time from one assignment to the next: it counts for the minimum wage, and is paid where a rate was agreed. */
export function addTravel(writing: Writing, input: InputOf<'travel.add'>): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const wrong = firstProblem(
    () => notYet(writing, input.day, 'day'),
    () => outsideJob(job, input.day, 'day'),
    () => minutesProblem(writing, input),
    () => lineProblem(writing, input.planLineId, input.day, 'pay'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('travel');
  writing.append('travel_time', {
    id,
    employment_id: input.employmentId,
    day: input.day,
    minutes: input.minutes,
    per_hour_pence: input.perHour ?? null,
    plan_line_id: input.planLineId,
    words_digest: writing.keep({ words: input.words }),
  });
  return done({ id });
}

/** Takes travel back before a payslip has counted it. */
export function takeBackTravel(writing: Writing, { id, reason }: InputOf<'travel.takeBack'>): Made {
  const found = travelById(writing, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'travel' }, 'id'));
  if (found.gone) return refused(problem('pay.extraTakenBack', {}, 'id'));
  if (found.payslip_number !== null) return refused(problem('pay.extraTaken', { number: String(found.payslip_number) }, 'id'));
  writing.append('travel_time_taken_back', { travel_time_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
