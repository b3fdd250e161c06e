import { type Pence } from '#core/money/pence';
import { type UsualPay } from '#core/pay/slots';
import { usualPayWith } from '#core/pay/usualPay';
import { usualFamilyPay } from '#core/statutory/usualPay';
import { familyLeaveById, keptInTouch } from '#db/actions/absence/familyLeaves';
import { isWorked, payFactsOf, workFamily } from '#db/actions/absence/workFamily';
import { employmentById } from '#db/actions/people/employments';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text } from '#db/rows';

const paidLeaves = 'SELECT family_leave_id, from_day, to_day, pence FROM payslip_family WHERE payslip_id = ?';
const shape = { family_leave_id: text, from_day: day, to_day: day, pence: money };

/**
 * An approved payslip's pay, in pence, had its days of paid family leave been worked as usual, and how; undefined where it paid none. By
 * the leaves as they are recorded: payslips from before the usual pay was kept have it too.
 */
export function usualPayIn(reading: Reading, payslipId: string, gross: Pence): UsualPay | undefined {
  const leaves = reading.sql.all(paidLeaves, [payslipId], shape).flatMap(({ family_leave_id: leaveId, from_day, to_day, pence }) => {
    const leave = familyLeaveById(reading, leaveId);
    const employment = leave && employmentById(reading, leave.employmentId);
    const worked = leave && employment && workFamily(reading, employment, leave, leave.id);
    const facts = leave && worked && isWorked(worked) ? payFactsOf(worked, leave) : undefined;
    if (facts === undefined) return [];
    return [{ amount: pence, usual: usualFamilyPay(facts, { from: from_day, to: to_day }, keptInTouch(reading, leaveId)) }];
  });
  return leaves.length === 0 ? undefined : usualPayWith(gross, leaves);
}
