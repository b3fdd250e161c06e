import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { leaveInWords } from '#core/holiday/hours';
import { minutesInWords } from '#core/pay/words';
import { addDays, daysIn, doOverlap } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { workedDays } from '#db/actions/absence/checks';
import { familySpans, sickSpans } from '#db/actions/holiday/away';
import { type Kept, balanceOn, keptOf, yearOn } from '#db/actions/holiday/balances';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { daysInWords } from '#db/actions/holiday/leaveToPay';
import { leaveOf, minutesTaken } from '#db/actions/holiday/records';
import { type Made } from '#db/actions/made';
import { endsBeforeStart, firstProblem } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'holiday.take'>;

function outsideWork({ employment: { name, startsOn, endsOn } }: Job, { from, to }: Input): Problem | undefined {
  if (from < startsOn) return problem('holiday.beforeStart', { name, starts: dayInWords(startsOn) }, 'from');
  return endsOn !== null && to > endsOn ? problem('holiday.afterEnd', { name, ended: dayInWords(endsOn) }, 'to') : undefined;
}

function timeProblem({ from, to, minutes }: Input): Problem | undefined {
  if (minutes <= 0) return problem('holiday.noTime', {}, 'minutes');
  const most = daysIn({ from, to }) * 1_440;
  return minutes > most ? problem('holiday.tooMuchTime', { most: minutesInWords(most) }, 'minutes') : undefined;
}

function yearProblem(job: Job, { from, to }: Input): Problem | undefined {
  const year = yearOn(job, from);
  if (year === undefined) return problem('holiday.noTerms', { name: job.employment.name }, 'from');
  if (to <= year.to) return undefined;
  return problem('holiday.twoYears', { ends: dayInWords(year.to), begins: dayInWords(addDays(year.to, 1)) }, 'to');
}

function overlaps({ employment: { name } }: Job, { leave }: Kept, input: Input): Problem | undefined {
  const other = leave.find((one) => minutesTaken(one) > 0 && doOverlap(one, input));
  return other && problem('holiday.overlaps', { name, when: daysInWords(other) }, 'from');
}

function onFamilyLeave(reading: Reading, { employment: { id, name } }: Job, { from, to }: Input): Problem | undefined {
  const [first] = familySpans(reading, id, { from, to });
  return first && problem('holiday.onFamilyLeave', { name, when: daysInWords(first) }, 'from');
}

/** Leave on a day with a shift may be meant: half a day of each. A person says so. */
function besideWork(reading: Reading, { employment: { id, name } }: Job, { besides, ...span }: Input): Problem | undefined {
  const [first] = besides?.includes('work') === true ? [] : workedDays(reading, id, span);
  return first && problem('holiday.worked', { name, when: dayInWords(first) }, 'from');
}

function whileSick(reading: Reading, { employment: { id, name } }: Job, { besides, from, to }: Input): Problem | undefined {
  const [first] = besides?.includes('sickness') === true ? [] : sickSpans(reading, id, { from, to });
  return first && problem('holiday.whileSick', { name, when: daysInWords(first) }, 'from');
}

function beyondBalance(reading: Reading, job: Job, kept: Kept, { from, minutes, meant }: Input): Problem | undefined {
  const left = balanceOn(reading, job, kept, from)?.left ?? 0;
  if (meant === true || minutes <= left) return undefined;
  const asked = minutesInWords(minutes);
  return problem('holiday.moreThanLeft', { name: job.employment.name, left: left <= 0 ? 'nothing' : leaveInWords(left), asked }, 'minutes');
}

/**
 * Leave that a PA takes or has taken, paid on the payday of the period in which it begins, or the next one. More than the balance is
 * refused until a person says that it is meant: the law forbids no employer to give more.
 */
export function takeLeave(writing: Writing, input: Input): Made {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const kept = keptOf(writing, input.employmentId);
  const wrong = firstProblem(
    () => endsBeforeStart('The leave', input.from, input.to),
    () => timeProblem(input),
    () => outsideWork(job, input),
    () => yearProblem(job, input),
    () => overlaps(job, kept, input),
    () => onFamilyLeave(writing, job, input),
    () => besideWork(writing, job, input),
    () => whileSick(writing, job, input),
    () => beyondBalance(writing, job, kept, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('holiday_leave');
  writing.append('holiday_leave', {
    id,
    employment_id: input.employmentId,
    from_day: input.from,
    to_day: input.to,
    minutes: input.minutes,
    words_digest: input.what === undefined ? null : writing.keep({ what: input.what }),
  });
  return done({ id });
}

/** Takes leave back with a reason. Where a payslip had paid it, the next one takes that pay back. */
export function takeLeaveBack(writing: Writing, { id, reason }: InputOf<'holiday.takeBack'>): Made {
  const known = writing.sql.one('SELECT employment_id FROM holiday_leave WHERE id = ?', [id], { employment_id: text });
  const leave = known && leaveOf(writing, known.employment_id).find((one) => one.id === id);
  if (leave === undefined) return refused(problem('input.notFound', { what: 'leave' }, 'id'));
  if (leave.isTakenBack) return refused(problem('holiday.takenBackAlready', {}, 'id'));
  writing.append('holiday_leave_taken_back', { holiday_leave_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
