import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { holidayLaw } from '#core/payroll/years/holiday';
import { readDay } from '#core/time/day';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { movedYear } from '#db/actions/holiday/movedYear';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'holiday.agree'>;

function rolledUpProblem({ kind, paid }: Input, { group }: Job): Problem | undefined {
  if (paid === 'when_taken') return undefined;
  if (group.employer.nation === 'northern_ireland') return problem('holiday.rolledUpNorthernIreland', {}, 'paid');
  return kind === 'regular' ? problem('holiday.rolledUpRegular', {}, 'paid') : undefined;
}

function weekProblem({ kind, week, bankHolidays }: Input): Problem | undefined {
  if (kind === 'regular') {
    if (week === undefined) return problem('holiday.weekMissing', {}, 'week.days');
    return week.minutes * 100 > week.days * 1_440 ? problem('holiday.dayTooLong', {}, 'week.minutes') : undefined;
  }
  if (week !== undefined) return problem('holiday.weekNotRegular', {}, 'week.days');
  return bankHolidays === 'on_top' ? problem('holiday.onTopIrregular', {}, 'bankHolidays') : undefined;
}

/** How holiday is agreed from a day on. Later terms follow; terms from the same day stand in their place. */
export function agreeHoliday(writing: Writing, input: Input): Made {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const wrong = firstProblem(
    () => rolledUpProblem(input, job),
    () => (input.weeks < holidayLaw.weeks.value ? problem('holiday.weeksTooFew', {}, 'weeks') : undefined),
    () => weekProblem(input),
    () => (readDay(`2024-${input.leaveYearStart}`) === undefined ? problem('holiday.noSuchDate', {}, 'leaveYearStart') : undefined),
    () => movedYear(writing, job, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('holiday_terms');
  writing.append('holiday_terms', {
    id,
    employment_id: input.employmentId,
    from_day: input.from,
    kind: input.kind,
    leave_year_start: input.leaveYearStart,
    weeks: input.weeks,
    week_days: input.week?.days ?? null,
    week_minutes: input.week?.minutes ?? null,
    bank_holidays: input.bankHolidays,
    paid: input.paid,
    accrual: input.accrual,
    beyond_four_weeks: input.beyondFourWeeks,
    sleep_ins: input.sleepIns,
  });
  return done({ id });
}
