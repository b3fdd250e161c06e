import { type Problem, problem } from '#core/contract/problem';
import { refused, done } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { minutesInWords } from '#core/pay/words';
import { daysIn, doOverlap } from '#core/time/day';
import { waitingRequests } from '#db/actions/away/requests';
import { jobOf } from '#db/actions/holiday/job';
import { daysInWords } from '#db/actions/holiday/leaveToPay';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { dayInWords } from '#core/time/words';

type Input = InputOf<'leave.ask'>;

function timeProblem({ from, to, days, minutes }: Input): Problem | undefined {
  const most = daysIn({ from, to });
  if (days <= 0) return problem('away.noDays', {}, 'days');
  if (days > most) return problem('away.tooManyDays', { most: most === 1 ? '1 day' : `${String(most)} days` }, 'days');
  if (minutes <= 0) return problem('holiday.noTime', {}, 'minutes');
  return minutes > most * 1_440 ? problem('holiday.tooMuchTime', { most: minutesInWords(most * 1_440) }, 'minutes') : undefined;
}

function askedTwice(reading: Reading, input: Input): Problem | undefined {
  const other = waitingRequests(reading, input.employmentId).find((one) => doOverlap(one, input));
  return other && problem('away.askedTwice', { name: other.assistant.name, when: daysInWords(other) }, 'from');
}

/** Leave that a PA asks for, or that the employer asks them to take. Nothing of holiday is recorded until it is answered. */
export function askLeave(writing: Writing, input: Input): Made {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { name, startsOn, endsOn } = job.employment;
  const wrong = firstProblem(
    () => notYet(writing, input.askedOn, 'askedOn'),
    () => endsBeforeStart('The leave', input.from, input.to),
    () => timeProblem(input),
    () => (input.from < startsOn ? problem('holiday.beforeStart', { name, starts: dayInWords(startsOn) }, 'from') : undefined),
    () => (endsOn !== null && input.to > endsOn ? problem('holiday.afterEnd', { name, ended: dayInWords(endsOn) }, 'to') : undefined),
    () => askedTwice(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('leave_request');
  const { what } = input;
  writing.append('leave_request', {
    id,
    employment_id: input.employmentId,
    asked_on: input.askedOn,
    asked_by: input.askedBy,
    from_day: input.from,
    to_day: input.to,
    days: input.days,
    minutes: input.minutes,
    words_digest: what === undefined || what === '' ? null : writing.keep({ what }),
  });
  return done({ id });
}
