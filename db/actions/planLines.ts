import { type Agreed, isInForce } from '#core/book/agreed';
import { type Category } from '#core/contract/shapes/setup';
import { type Problem, problem } from '#core/contract/problem';
import { type Day } from '#core/time/day';
import { dayInWords, spanInWords } from '#core/time/words';
import { everyColumn } from '#db/actions/awards';
import { isNamedValue } from '#db/actions/named';
import { type Dims } from '#db/actions/postings';
import { type Reading } from '#db/kernel/handlers';
import { type Column, day, flag, money, oneOf, orNull, text } from '#db/rows';

export const categoryColumn: Column<Category> = oneOf(
  'equipment',
  'therapy',
  'activity',
  'training',
  'insurance',
  'agency',
  'travel',
  'vehicle',
  'wages',
  'payroll',
  'bank_charge',
  'other',
);

export type PlanLine = Agreed & {
  readonly id: string;
  readonly streamId: string;
  readonly beneficiaryId: string;
  readonly outcomeId: string;
  readonly name: string;
  readonly category: Category;
  readonly rule: 'allowed' | 'ask_first' | 'not_allowed';
  /** Whether an agreement of the funder's to spend on it is recorded. */
  readonly approved: boolean;
};

const shape = {
  id: text,
  stream_id: text,
  beneficiary_id: text,
  outcome_id: text,
  name: text,
  category: categoryColumn,
  rule: oneOf('allowed', 'ask_first', 'not_allowed'),
  agreed_pence: money,
  every: everyColumn,
  from_day: day,
  to_day: orNull(day),
  approved: flag,
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

const columns = `id, stream_id, beneficiary_id, outcome_id, name, category, rule, agreed_pence, every, from_day, to_day,
  EXISTS (SELECT 1 FROM plan_approval WHERE plan_approval.plan_line_id = plan_line.id) AS approved`;

function planLineOf(row: Row): PlanLine {
  const { id, stream_id: streamId, beneficiary_id: beneficiaryId, outcome_id: outcomeId, name, category, rule, every, approved } = row;
  const to = row.to_day === null ? {} : { to: row.to_day };
  return {
    id,
    streamId,
    beneficiaryId,
    outcomeId,
    name,
    category,
    rule,
    approved,
    agreed: row.agreed_pence,
    every,
    from: row.from_day,
    ...to,
  };
}

export function planLineById({ sql }: Reading, id: string): PlanLine | undefined {
  if (isNamedValue(id)) return undefined;
  const row = sql.one(`SELECT ${columns} FROM plan_line WHERE id = ?`, [id], shape);
  return row && planLineOf(row);
}

/** Every plan line of the book, in the order it was planned. */
export function allPlanLines({ sql }: Reading): readonly PlanLine[] {
  return sql.all(`SELECT ${columns} FROM plan_line WHERE id NOT IN ('none', 'unknown') ORDER BY rowid`, [], shape).map(planLineOf);
}

export function dimsOf({ id, streamId, beneficiaryId, outcomeId }: PlanLine): Dims {
  return { stream: streamId, beneficiary: beneficiaryId, planLine: id, outcome: outcomeId };
}

/** money.lineNotInForce where the plan does not have the line on that day. */
export function notInForce(line: PlanLine, on: Day, field: string): Problem | undefined {
  if (isInForce(line, on)) return undefined;
  const when = line.to === undefined ? `from ${dayInWords(line.from)}` : `for ${spanInWords({ from: line.from, to: line.to })}`;
  return problem('money.lineNotInForce', { line: line.name, when }, field);
}
