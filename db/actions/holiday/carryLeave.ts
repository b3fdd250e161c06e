import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type CarryRule, carryRule } from '#core/holiday/carryOver';
import { minutesInWords } from '#core/pay/words';
import { holidayLaw } from '#core/payroll/years/holiday';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { averageOn, balanceOn, keptOf, termsFor, yearOn } from '#db/actions/holiday/balances';
import { type Job, jobOf } from '#db/actions/holiday/job';
import { carriesOf } from '#db/actions/holiday/records';
import { type Made } from '#db/actions/made';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

type Input = InputOf<'holiday.carry'>;

/** What the law lets go on into the leave year that begins on the day. Problems holiday.noTerms, holiday.carryNotYear. */
export function ruleFor(reading: Reading, job: Job, { into, reason }: Pick<Input, 'into' | 'reason'>): Result<CarryRule> {
  const last = addDays(into, -1);
  const terms = termsFor(job, last);
  if (terms === undefined) return refused(problem('holiday.noTerms', { name: job.employment.name }, 'into'));
  const from = yearOn(job, last);
  const next = yearOn(job, into);
  if (from?.to !== last || next === undefined)
    return refused(problem('holiday.carryNotYear', { begins: dayInWords(next?.from ?? into) }, 'into'));
  const weekMinutes = terms.week?.minutes ?? averageOn(reading, job, last)?.weekMinutes ?? 0;
  const extraWeeks = terms.weeks - holidayLaw.weeks.value;
  const { nation } = job.group.employer;
  return done(carryRule({ reason, from, nextEnds: next.to, weekMinutes, extraWeeks, isIrregular: terms.kind !== 'regular', nation }));
}

/**
 * Carried before into the same leave year, out of the same weeks: by agreement what is beyond four weeks, for any other reason what could
 * not be taken.
 */
function carriedBefore(reading: Reading, { employment }: Job, { into, reason }: Input): number {
  return carriesOf(reading, employment.id)
    .filter((one) => one.takenBack === undefined && one.into === into && (one.reason === 'agreed') === (reason === 'agreed'))
    .reduce((so, { minutes }) => so + minutes, 0);
}

function tooMuch(before: number, { most, words }: CarryRule): Problem {
  const carried = before === 0 ? '' : ` ${minutesInWords(before)} of that are carried already.`;
  return problem('holiday.carryTooMuch', { most: minutesInWords(most), rule: `${words}${carried}` }, 'minutes');
}

function amountProblem(reading: Reading, job: Job, input: Input, rule: CarryRule): Problem | undefined {
  if (input.minutes <= 0) return problem('holiday.noTime', {}, 'minutes');
  const before = carriedBefore(reading, job, input);
  if (before + input.minutes > rule.most) return tooMuch(before, rule);
  const left = balanceOn(reading, job, keptOf(reading, job.employment.id), addDays(input.into, -1))?.left ?? 0;
  return input.minutes > left ? problem('holiday.carryNotLeft', { left: minutesInWords(Math.max(0, left)) }, 'minutes') : undefined;
}

/** Lets leave of one leave year go on into the next, as the law or an agreement allows. */
export function carryLeave(writing: Writing, input: Input): Made {
  const job = jobOf(writing, input.employmentId);
  if (job === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const rule = ruleFor(writing, job, input);
  if (!rule.ok) return rule;
  const wrong = amountProblem(writing, job, input, rule.value);
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('holiday_carry');
  writing.append('holiday_carry', {
    id,
    employment_id: input.employmentId,
    into_day: input.into,
    minutes: input.minutes,
    reason: input.reason,
    use_by: rule.value.useBy,
    words_digest: writing.keep({ why: input.why }),
  });
  return done({ id });
}

/** Takes carrying over back: the leave counts in its own leave year again. Problem holiday.carrySpent where it has been taken since. */
export function carryBack(writing: Writing, { id, reason }: InputOf<'holiday.carryBack'>): Made {
  const known = writing.sql.one('SELECT employment_id FROM holiday_carry WHERE id = ?', [id], { employment_id: text });
  const carry = known && carriesOf(writing, known.employment_id).find((one) => one.id === id);
  const job = known && jobOf(writing, known.employment_id);
  if (carry === undefined || job === undefined) return refused(problem('input.notFound', { what: 'leave carried over' }, 'id'));
  if (carry.takenBack !== undefined) return refused(problem('holiday.takenBackAlready', {}, 'id'));
  const balance = balanceOn(writing, job, keptOf(writing, job.employment.id), carry.into);
  if (balance !== undefined && balance.left < carry.minutes) return refused(problem('holiday.carrySpent', {}, 'id'));
  writing.append('holiday_carry_taken_back', { holiday_carry_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
