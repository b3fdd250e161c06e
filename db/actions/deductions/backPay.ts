import { type Pence } from '#core/money/pence';
import { type Day, type Span } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money } from '#db/rows';

const within = `
  SELECT coalesce(sum(pay_extra.amount_pence), 0) AS paid FROM pay_extra CROSS JOIN pay_extra_kind ON pay_extra_kind.pay_extra_id = pay_extra.id
  WHERE pay_extra.employment_id = ? AND pay_extra.day <= ? AND pay_extra_kind.kind = 'back_pay'
    AND pay_extra_kind.from_day >= ? AND pay_extra_kind.to_day <= ?
    AND NOT EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id)`;

/** Back-pay for days within a period that was recorded up to a payday, paid or waiting for it. */
export function backPaidFor({ sql }: Reading, employmentId: string, { from, to }: Span, upTo: Day): Pence {
  const row = sql.one(within, [employmentId, upTo, from, to], { paid: money });
  if (row === undefined) throw new RangeError('a sum has a row');
  return row.paid;
}
