import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { payPeriodOn } from '#core/pay/payPeriods';
import { birthday } from '#core/pension/assess';
import { checkPostponing } from '#core/pension/checkEvent';
import { pensionAges } from '#core/pension/sources';
import { type Day } from '#core/time/day';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { pensionPerson } from '#db/actions/pension/person';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day as dayColumn } from '#db/rows';

const eligibleBefore = `
  SELECT pension_assessment.since_day FROM payslip CROSS JOIN pension_assessment ON pension_assessment.payslip_id = payslip.id
  WHERE payslip.employment_id = ? AND pension_assessment.category = 'eligible'
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  ORDER BY payslip.payday LIMIT 1`;

/**
 * The days from which the law lets a postponement start: the day duties began, the first day of the job, and the day of first becoming
 * eligible, which is the first day of a pay period, or the 22nd birthday.
 */
export function postponementDays(
  reading: Reading,
  { id, payGroupId, born, startsOn }: Employment,
  near: Day,
  duties: Day | undefined,
): readonly Day[] {
  const group = payGroupById(reading, payGroupId);
  const period = group && payPeriodOn(group.times, near);
  const eligible = reading.sql.one(eligibleBefore, [id], { since_day: dayColumn })?.since_day;
  const isFirst = eligible === undefined || near <= eligible;
  const first = isFirst && period !== undefined ? [period.from, birthday(born, pensionAges.enrolled.value)] : [];
  const begun = duties === undefined || duties < startsOn ? [startsOn] : [duties];
  return [...new Set([...begun, ...first])].filter((one) => one >= startsOn && (duties === undefined || one >= duties));
}

/** Postpones the assessment of one PA, for three months at most, with the notice that they were given. */
export function postponePension(writing: Writing, { employmentId, day, until, noticeOn, file }: InputOf<'pension.postpone'>): Made {
  const employment = employmentById(writing, employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const person = pensionPerson(writing, employment);
  const wrong = firstProblem(
    () => checkPostponing(person, { day, until, noticeOn }, postponementDays(writing, employment, day, person.dutiesStart)),
    () => notYet(writing, noticeOn, 'noticeOn'),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('pension_event');
  writing.append('pension_event', {
    id,
    employment_id: employmentId,
    kind: 'postponed',
    day,
    until_day: until,
    notice_on: noticeOn,
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}
