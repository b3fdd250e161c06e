import { nothing } from '#core/money/pence';
import { type PaidBefore } from '#core/rti/recoveredBefore';
import { employmentsOfGroup } from '#db/actions/pay/employments';
import { allPayGroups } from '#db/actions/pay/payGroups';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

const takenOver = `
  SELECT coalesce(sum(pence), 0) AS amount FROM brought_forward_sum
  WHERE kind IN ('smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp') AND brought_forward_id = (
    SELECT id FROM brought_forward WHERE employment_id = ? AND tax_year = ? AND kind = 'takeover' ORDER BY log_seq DESC LIMIT 1)`;

/** Family pay of an employer’s tax year that came with payrolls taken over, by job. */
export function familyPaidBefore(reading: Reading, employerId: string, taxYear: string): readonly PaidBefore[] {
  return allPayGroups(reading)
    .filter(({ employer }) => employer.id === employerId)
    .flatMap(({ id }) => employmentsOfGroup(reading, id))
    .flatMap(({ id, name }) => {
      const amount = reading.sql.one(takenOver, [id, taxYear], { amount: money })?.amount ?? nothing;
      return amount === nothing ? [] : [{ name, amount }];
    });
}
