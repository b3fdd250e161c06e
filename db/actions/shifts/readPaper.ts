import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PlannedShift } from '#core/rota/planShifts';
import { agreementOn } from '#core/shifts/payLinesOf';
import { timeInWords } from '#core/shifts/words';
import { payPeriodOn } from '#core/pay/payPeriods';
import { dayInWords } from '#core/time/words';
import { londonClock } from '#core/time/london';
import { bookFacts } from '#db/actions/book';
import { nameFor } from '#db/actions/named';
import { agreementsOf, employmentById, payGroupById } from '#db/actions/people/employments';
import { plannedFor } from '#db/actions/shifts/planned';
import { type Reading } from '#db/kernel/handlers';

type Paper = OutputOf<'timesheet.paper'>;

function plannedOnPaper({ on, from, to, breaks, duty }: PlannedShift): Paper['planned'][number] {
  return {
    day: on,
    from: timeInWords(from),
    to: timeInWords(to),
    endsNextDay: londonClock(to).day > on,
    kind: duty.kind,
    breaks: breaks.map((span) => ({ from: timeInWords(span.from), to: timeInWords(span.to) })),
  };
}

/** What stands on a PA's paper timesheet of the pay period that holds a day: the planned shifts, as far as there are any. */
export function readPaper(reading: Reading, { employmentId, day }: InputOf<'timesheet.paper'>): Result<Paper> {
  const employment = employmentById(reading, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const group = payGroupById(reading, employment.payGroupId);
  if (group === undefined) throw new RangeError('an employment in no pay group');
  const period = payPeriodOn(group, day);
  if (period === undefined) return refused(problem('timesheet.beforeFirst', { from: dayInWords(group.firstFrom) }, 'day'));
  const { from, to, payday } = period;
  return done({
    today: reading.today,
    book: { kind: bookFacts(reading).kind },
    assistant: nameFor(reading, 'employment', employmentId) ?? '',
    employer: nameFor(reading, 'employer', employment.employerId) ?? '',
    from,
    to,
    payday,
    hasSleepIns: agreementOn(agreementsOf(reading, employmentId), to)?.sleepIn !== undefined,
    planned: plannedFor(reading, employmentId, { from, to }).map(plannedOnPaper),
  });
}
