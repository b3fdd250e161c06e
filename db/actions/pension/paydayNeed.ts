import { type Pence } from '#core/money/pence';
import { type PayPeriod } from '#core/pay/payPeriods';
import { type Assessment, assess } from '#core/pension/assess';
import { type EnrolmentNeed, enrolmentNeed } from '#core/pension/mustEnrol';
import { type Standing } from '#core/pension/standing';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { type Employment } from '#db/actions/pay/employments';
import { type PayGroup } from '#db/actions/pay/payGroups';
import { employerDuties } from '#db/actions/pension/duties';
import { type Reading } from '#db/kernel/handlers';

export type Looked = { readonly employment: Employment; readonly group: PayGroup; readonly period: PayPeriod; readonly standing: Standing };

/** What a PA is in one pay period, by what that payday pays them. */
export function assessmentOf(
  { employment, group, period }: Omit<Looked, 'standing'>,
  thresholds: PensionThresholds,
  gross: Pence,
): Assessment {
  const { name, born, startsOn } = employment;
  return assess({ name, born, period, startsOn, frequency: group.times.frequency, earnings: gross }, thresholds);
}

/** What a payday waits for, or asks to look at, with the assessment's own sentence before it; undefined where it asks for nothing. */
export function needOf(reading: Reading, looked: Looked, thresholds: PensionThresholds, gross: Pence): EnrolmentNeed | undefined {
  const assessment = assessmentOf(looked, thresholds, gross);
  const { group, period, standing } = looked;
  const when = { period, payday: period.payday };
  const need = enrolmentNeed(assessment, standing, employerDuties(reading, group.employer.id), when);
  return need && { ...need, words: `${assessment.words} ${need.words}` };
}
