import { type Pence, add, greater, nothing, subtract } from '#core/money/pence';
import { type Order } from '#core/orders/order';
import { type Day } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

// What an order found of each payday before: net pay before loans, without what no order reaches and what orders before it took.
const found = `
  SELECT payslip.net_pence + payslip.student_loan_pence + payslip.postgraduate_loan_pence
    - coalesce((SELECT sum(pence) FROM payslip_sum WHERE payslip_sum.payslip_id = payslip.id
        AND kind IN ('pension', 'smp', 'spp', 'sap', 'shpp', 'spbp', 'sncp')), 0)
    - coalesce((SELECT sum(earlier.taken_pence) FROM payslip_order AS earlier CROSS JOIN attachment_order AS other
        ON other.id = earlier.attachment_order_id
        WHERE earlier.payslip_id = payslip.id AND other.kind NOT IN ('dea_standard', 'dea_higher', 'court_other')
          AND (other.made_on < @madeOn OR (other.made_on = @madeOn AND other.id < @id))), 0) AS earnings
  FROM payslip_order CROSS JOIN payslip ON payslip.id = payslip_order.payslip_id
  WHERE payslip_order.attachment_order_id = @id AND payslip.payday < @payday AND ${stands}
  ORDER BY payslip.payday, payslip.number`;

/**
 * How far earnings fell short of what an order protects on the paydays before, and was not made good by what later ones had above it
 * (Attachment of Earnings Act 1971 Sch 3 para 6(2)). `each` is what it protects of one payment.
 */
export function protectedShort({ sql }: Reading, { id, madeOn }: Pick<Order, 'id' | 'madeOn'>, each: Pence, payday: Day): Pence {
  const paydays = sql.all(found, { id, madeOn, payday }, { earnings: money });
  return paydays.reduce((short, { earnings }) => greater(nothing, subtract(add(short, each), greater(nothing, earnings))), nothing);
}
