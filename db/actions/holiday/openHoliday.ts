import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Day, addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

type Week = InputOf<'holiday.history'>['weeks'][number];

function inBook({ group, employment }: Job, on: Day, field: string): Problem | undefined {
  if (on >= group.times.firstFrom) return problem('holiday.openingInBook', { from: dayInWords(group.times.firstFrom) }, field);
  if (on >= employment.startsOn) return undefined;
  return problem('holiday.beforeStart', { name: employment.name, starts: dayInWords(employment.startsOn) }, field);
}

/** Where an earlier payroll stood at the end of a day, before this book pays. The newest word stands. */
export function openHoliday(writing: Writing, input: InputOf<'holiday.open'>): Made {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = firstProblem(
    () => inBook(job, input.on, 'on'),
    () => (job.terms.length === 0 ? problem('holiday.noTerms', { name: job.employment.name }, 'on') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('holiday_opening');
  writing.append('holiday_opening', {
    id,
    employment_id: input.employmentId,
    on_day: input.on,
    accrued_minutes: input.accrued,
    taken_minutes: input.taken,
    carried_minutes: input.carried,
  });
  return done({ id });
}

function firstOf({ to, weeks }: Week): Day {
  return addDays(to, -7 * weeks + 1);
}

function weekProblem(job: Job, week: Week, place: number, all: readonly Week[]): Problem | undefined {
  const field = (name: string): string => `weeks.${String(place)}.${name}`;
  const to = dayInWords(week.to);
  const twice = all.some((other, at) => at < place && other.to >= firstOf(week) && firstOf(other) <= week.to);
  return firstProblem(
    () => inBook(job, week.to, field('to')),
    () => (week.pay < 0 ? problem('holiday.payNegative', { to }, field('pay')) : undefined),
    () => (week.minutes > week.weeks * 10_080 ? problem('holiday.historyTooLong', { to }, field('minutes')) : undefined),
    () => (twice ? problem('holiday.historyTwice', { to }, field('to')) : undefined),
  );
}

/** The weeks of an earlier payroll that holiday pay is averaged on: all of them at once, in the place of those recorded before. */
export function recordHistory(writing: Writing, { employmentId, weeks }: InputOf<'holiday.history'>): Made {
  const job = jobOf(writing, employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = firstProblem(...weeks.map((week, place) => () => weekProblem(job, week, place, weeks)));
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('holiday_history');
  writing.append('holiday_history', { id, employment_id: employmentId });
  for (const week of weeks)
    writing.append('holiday_history_week', {
      holiday_history_id: id,
      to_day: week.to,
      weeks: week.weeks,
      minutes: week.minutes,
      pay_pence: week.pay,
    });
  return done({ id });
}
