import { textIn } from '#core/book/dueWords';
import { type ChargedLine } from '#core/pay/shareCost';
import { type Day } from '#core/time/day';
import { type Reading } from '#db/kernel/handlers';
import { money, oneOf, orNull, text, whole } from '#db/rows';

const waiting = `
  SELECT id, kind, amount_pence, plan_line_id, words_digest,
    (SELECT pay_extra_kind.minutes FROM pay_extra_kind WHERE pay_extra_kind.pay_extra_id = pay_extra.id) AS minutes
  FROM pay_extra
  WHERE employment_id = ? AND day <= ?
    AND NOT EXISTS (SELECT 1 FROM pay_extra_taken_back WHERE pay_extra_taken_back.pay_extra_id = pay_extra.id)
    AND NOT EXISTS (SELECT 1 FROM payslip_extra CROSS JOIN payslip ON payslip.id = payslip_extra.payslip_id
      WHERE payslip_extra.pay_extra_id = pay_extra.id
        AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id))
  ORDER BY day, log_seq, id`;

const shape = {
  id: text,
  kind: oneOf('correction', 'extra'),
  amount_pence: money,
  plan_line_id: text,
  words_digest: text,
  minutes: orNull(whole),
};

export type WaitingExtra = { readonly id: string; readonly line: ChargedLine };

/** Extra sums and corrections of an employment up to a day that no standing payslip has taken, oldest first. */
export function waitingExtras({ sql, contentOf }: Reading, employmentId: string, upTo: Day): readonly WaitingExtra[] {
  return sql.all(waiting, [employmentId, upTo], shape).map((row) => ({
    id: row.id,
    line: {
      kind: row.kind,
      name: textIn(contentOf(row.words_digest), 'words') ?? '(erased)',
      ...(row.minutes === null ? {} : { minutes: row.minutes }),
      amount: row.amount_pence,
      charges: [{ planLineId: row.plan_line_id, weight: 1 }],
    },
  }));
}
