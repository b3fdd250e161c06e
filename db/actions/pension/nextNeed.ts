import { type EnrolmentNeed } from '#core/pension/mustEnrol';
import { standingFor } from '#core/pension/standing';
import { type Employment } from '#db/actions/pay/employments';
import { paydaysToCome } from '#db/actions/pay/readPay';
import { workOut } from '#db/actions/pay/workOut';
import { eventsOf } from '#db/actions/pension/events';
import { needOf } from '#db/actions/pension/paydayNeed';
import { thresholdsOn } from '#db/actions/pension/thresholds';
import { type Reading } from '#db/kernel/handlers';

/** What the oldest payday that is not approved yet says of this PA's pension; undefined where none asks for anything. */
export function nextNeed(reading: Reading, employment: Employment): EnrolmentNeed | undefined {
  const { id, payGroupId } = employment;
  for (const { payday } of paydaysToCome(reading).filter((one) => one.payGroupId === payGroupId)) {
    const worked = workOut(reading, payGroupId, payday);
    if (!worked.ok) continue;
    const { preview, group } = worked.value;
    const payslip = preview.payslips.find(({ employmentId }) => employmentId === id);
    if (payslip === undefined) continue;
    const period = { ...preview.period, payday };
    const standing = standingFor(eventsOf(reading, id), { period, payday });
    const thresholds = thresholdsOn(reading, payday, group.times.frequency);
    const need = thresholds && needOf(reading, { employment, group, period, standing }, thresholds, payslip.sums.gross);
    if (need !== undefined) return need;
  }
  return undefined;
}
