import { type Pence } from '#core/money/pence';
import { type PayPeriod } from '#core/pay/payPeriods';
import { type Assessment, assess } from '#core/pension/assess';
import { belowLeast } from '#core/pension/contributions';
import { type EnrolmentNeed, type TooLittleJoined, enrolmentNeed, joinedNeed } from '#core/pension/mustEnrol';
import { memberTerms } from '#core/pension/ownTerms';
import { type Standing, isJoining } from '#core/pension/standing';
import { type PensionThresholds } from '#core/payroll/years/pensions';
import { type Employment } from '#db/actions/pay/employments';
import { type PayGroup } from '#db/actions/pay/payGroups';
import { employerDuties } from '#db/actions/pension/duties';
import { eventsOf } from '#db/actions/pension/events';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { termsOn } from '#db/actions/pension/schemes';
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

/** Of who only ever joined, and was never enrolled: a membership with too little paid in, or one that they left. */
function joinedOf(reading: Reading, { employment: { id }, period, standing }: Looked): TooLittleJoined | undefined {
  const joining = standing.kind === 'member' || standing.kind === 'out' ? standing.joining : undefined;
  if (joining?.kind !== 'joined') return undefined;
  if (eventsOf(reading, id).some((event) => isJoining(event) && event.kind !== 'joined')) return undefined;
  if (standing.kind === 'out') return { day: joining.day, hasLeft: true };
  const terms = termsOn(reading, joining.schemeId, period.to);
  const taken = terms && memberTerms(joining, terms, ownTermsOn(reading, id, period.to));
  return taken === undefined || belowLeast(taken) !== undefined ? { day: joining.day, hasLeft: false } : undefined;
}

/** What a payday waits for, or asks to look at, with the assessment's own sentence before it; undefined where it asks for nothing. */
export function needOf(reading: Reading, looked: Looked, thresholds: PensionThresholds, gross: Pence): EnrolmentNeed | undefined {
  const assessment = assessmentOf(looked, thresholds, gross);
  const { group, period, standing } = looked;
  const when = { period, payday: period.payday };
  const duties = employerDuties(reading, group.employer.id);
  const joined = joinedOf(reading, looked);
  const need = joined === undefined ? enrolmentNeed(assessment, standing, duties, when) : joinedNeed(assessment, joined, duties, when);
  return need && { ...need, words: `${assessment.words} ${need.words}` };
}
