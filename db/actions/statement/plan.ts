import { agreedFor } from '#core/book/agreed';
import { type StatementFacts } from '#core/statement/facts';
import { type Pence, negate, nothing, total } from '#core/money/pence';
import { type Span } from '#core/time/day';
import { accountsOf } from '#db/actions/statement/accounts';
import { everyColumn } from '#db/actions/awards';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text } from '#db/rows';

const linesInForce = `
  SELECT plan_line.id, plan_line.name, plan_line.agreed_pence, plan_line.every, plan_line.from_day, plan_line.to_day, outcome.name AS outcome,
    beneficiary.reference AS beneficiary
  FROM plan_line JOIN outcome ON outcome.id = plan_line.outcome_id JOIN beneficiary ON beneficiary.id = plan_line.beneficiary_id
  WHERE plan_line.stream_id = ? AND plan_line.rule <> 'not_allowed' AND plan_line.from_day <= ? AND coalesce(plan_line.to_day, '9999-12-31') >= ?
  ORDER BY beneficiary.reference, outcome.name, plan_line.name`;

const shape = {
  id: text,
  name: text,
  agreed_pence: money,
  every: everyColumn,
  from_day: day,
  to_day: orNull(day),
  outcome: text,
  beneficiary: text,
};

/** What the bank paid on a line agreed once, before the span: it is spent only once. */
function spentBefore(reading: Reading, streamId: string, planLineId: string, { from }: Span): Pence {
  const sums = accountsOf(reading, streamId).map(
    ({ account }) =>
      reading.sql.one(
        'SELECT coalesce(sum(amount_pence), 0) AS moved FROM posting WHERE account_id = ? AND stream_id = ? AND day < ? AND plan_line_id = ?',
        [account, streamId, from, planLineId],
        {
          moved: money,
        },
      )?.moved ?? nothing,
  );
  return negate(total(sums));
}

/** The plan's lines in force in the span, each with the sum agreed for it. */
export function agreedLines(reading: Reading, streamId: string, span: Span): StatementFacts['agreed'] {
  return reading.sql.all(linesInForce, [streamId, span.to, span.from], shape).map((row) => {
    const line = { agreed: row.agreed_pence, every: row.every, from: row.from_day, to: row.to_day ?? undefined };
    const before = row.every === 'once' ? spentBefore(reading, streamId, row.id, span) : nothing;
    return {
      planLineId: row.id,
      planLine: row.name,
      outcome: row.outcome,
      beneficiary: row.beneficiary,
      agreed: agreedFor(line, span, before),
    };
  });
}
