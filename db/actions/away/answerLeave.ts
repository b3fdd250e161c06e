import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type LeaveRequest } from '#core/contract/shapes/away';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { requestById } from '#db/actions/away/requests';
import { given } from '#db/actions/given';
import { takeLeave } from '#db/actions/holiday/takeLeave';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

const answers = { approved: 'approved', refused: 'refused', withdrawn: 'withdrawn' } as const;

function datedBefore({ askedOn }: LeaveRequest, on: Day): Problem | undefined {
  return on < askedOn ? problem('away.answeredEarly', { asked: dayInWords(askedOn) }, 'answeredOn') : undefined;
}

/** A request that waits; problems input.notFound, away.answered, and of the day of the answer. */
function waiting(reading: Reading, { id, answeredOn }: { readonly id: string; readonly answeredOn: Day }): Result<LeaveRequest> {
  const request = requestById(reading, id);
  if (request === undefined) return refused(problem('input.notFound', { what: 'request' }, 'id'));
  const { answered } = request;
  if (answered !== undefined)
    return refused(problem('away.answered', { answer: answers[answered.answer], on: dayInWords(answered.on) }, 'id'));
  const wrong = firstProblem(
    () => notYet(reading, answeredOn, 'answeredOn'),
    () => datedBefore(request, answeredOn),
  );
  return wrong === undefined ? done(request) : refused(wrong);
}

/** Says yes, and records the leave as holiday in the same command: the next payday pays it. Problems of recording it are its own. */
export function approveLeave(writing: Writing, input: InputOf<'leave.approve'>): Made {
  const found = waiting(writing, input);
  if (!found.ok) return found;
  const { id, employmentId, from, to, minutes, what } = found.value;
  const leave = takeLeave(writing, { employmentId, from, to, minutes, ...given({ what, meant: input.meant, besides: input.besides }) });
  if (!leave.ok) return leave;
  const { note, answeredOn } = input;
  writing.append('leave_request_answer', {
    leave_request_id: id,
    answer: 'approved',
    answered_on: answeredOn,
    holiday_leave_id: leave.value.id,
    reason_digest: note === undefined || note === '' ? null : writing.keep({ reason: note }),
  });
  return done({ id });
}

function decline(writing: Writing, input: InputOf<'leave.refuse'>, answer: 'refused' | 'withdrawn'): Made {
  const found = waiting(writing, input);
  if (!found.ok) return found;
  const { id } = found.value;
  writing.append('leave_request_answer', {
    leave_request_id: id,
    answer,
    answered_on: input.answeredOn,
    reason_digest: writing.keep({ reason: input.reason }),
  });
  return done({ id });
}

export function refuseLeave(writing: Writing, input: InputOf<'leave.refuse'>): Made {
  return decline(writing, input, 'refused');
}

export function withdrawLeave(writing: Writing, input: InputOf<'leave.withdraw'>): Made {
  return decline(writing, input, 'withdrawn');
}
