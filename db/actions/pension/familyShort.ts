import { nothing, subtract } from '#core/money/pence';
import { contributionsOf } from '#core/pension/contributions';
import { type JobsInScheme, payForContributions } from '#core/pension/familyLeave';
import { memberTerms } from '#core/pension/ownTerms';
import { type Joining } from '#core/pension/standing';
import { type Day } from '#core/time/day';
import { usualPayIn } from '#db/actions/absence/usualPay';
import { given } from '#db/actions/given';
import { type Employment } from '#db/actions/pay/employments';
import { payGroupById } from '#db/actions/pay/payGroups';
import { type Missed, jobsOf, paidFor, slip, standing } from '#db/actions/pension/missed';
import { ownTermsOn } from '#db/actions/pension/ownTerms';
import { termsOf } from '#db/actions/pension/schemes';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, money, text } from '#db/rows';

/** A payday of paid family leave whose employer's part went by the pay received, under one membership. */
export type FamilyShort = { readonly joiningId: string; readonly missed: Missed };

// Payslips with a contribution in runs that paid the PA family leave, in this job or in another of theirs: the band is of all of them.
// Asked first whether there was any such leave, for most PAs had none.
const ofFamilyLeave = `
  SELECT payslip.id, payslip.payday, payslip.gross_pence, pay_run.from_day, pay_run.to_day, paid.event_id, paid.terms_id, paid.employer_pence
  FROM payslip CROSS JOIN pay_run ON pay_run.id = payslip.pay_run_id CROSS JOIN pension_contribution AS paid ON paid.payslip_id = payslip.id
  WHERE EXISTS (SELECT 1 FROM employment CROSS JOIN family_leave ON family_leave.employment_id = employment.id
      WHERE employment.assistant_id = @assistant)
    AND payslip.employment_id = @employment AND payslip.payday < @before AND ${standing} AND payslip.pay_run_id IN (
    SELECT beside.pay_run_id FROM employment CROSS JOIN family_leave ON family_leave.employment_id = employment.id
      CROSS JOIN payslip_family ON payslip_family.family_leave_id = family_leave.id
      CROSS JOIN payslip AS beside ON beside.id = payslip_family.payslip_id
    WHERE employment.assistant_id = @assistant)
  ORDER BY payslip.payday, payslip.number`;

const contributed = { ...slip, event_id: text, terms_id: text, employer_pence: money };

/** The pay of the jobs without what they usually pay: what an employer's part went by before usual pay was known. */
function asPaid(jobs: JobsInScheme | undefined): JobsInScheme | undefined {
  return jobs && { ...jobs, each: jobs.each.map(({ gross }) => ({ gross })) };
}

function shortOf(reading: Reading, employment: Employment, joining: Joining, row: RowOf<typeof contributed>): readonly FamilyShort[] {
  const { id: payslipId, gross_pence: gross, employer_pence: took, to_day: to } = row;
  const group = payGroupById(reading, employment.payGroupId);
  const thresholds = group && thresholdsOn(reading, row.payday, group.times.frequency);
  const terms = termsOf(reading, joining.schemeId).find(({ id }) => id === row.terms_id);
  if (thresholds === undefined || terms === undefined) return [];
  const taken = memberTerms(joining, terms, ownTermsOn(reading, employment.id, to));
  const jobs = joining.ownHundredths === undefined ? jobsOf(reading, employment, joining, row) : undefined;
  const received = contributionsOf(taken, payForContributions({ gross }, asPaid(jobs)), thresholds);
  // A payslip that did not go by the pay received went by usual pay already, as it was known then: what was approved stands.
  if (received.employer !== took) return [];
  const due = contributionsOf(taken, payForContributions({ gross, usual: usualPayIn(reading, payslipId, gross) }, jobs), thresholds);
  const employer = subtract(due.employer, took);
  if (employer <= nothing) return [];
  const sums = { pensionable: received.pensionable, employee: nothing, withRelief: nothing, employer, took };
  const period = { from: row.from_day, to };
  const paid = paidFor(reading, payslipId);
  const more = given({ employersOn: due.employersOn });
  return [{ joiningId: joining.id, missed: { payslipId, period, payday: row.payday, ...sums, ...more, paid, termsId: terms.id } }];
}

/**
 * Approved paydays of paid family leave on which the employer's part was worked out on the pay received, as earlier versions of the app
 * did: it goes by usual pay, and the rest of it is missing. The PA's own part is on the pay received, and is not.
 */
export function familyShort(reading: Reading, employment: Employment, joinings: readonly Joining[], before: Day): readonly FamilyShort[] {
  const asked = { employment: employment.id, assistant: employment.assistantId, before };
  return reading.sql.all(ofFamilyLeave, asked, contributed).flatMap((row) => {
    const joining = joinings.find(({ id }) => id === row.event_id);
    return joining === undefined ? [] : shortOf(reading, employment, joining, row);
  });
}
