import { erased, textIn } from '#core/book/dueWords';
import { type Agreed } from '#core/deductions/takeAgreed';
import { nothing, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { stands } from '#db/actions/deductions/standing';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, flag, money, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  employment_id: text,
  day,
  amount_pence: money,
  each_pence: money,
  from_day: day,
  plan_line_id: text,
  words_digest: text,
  entry_id: text,
  evidence_number: orNull(whole),
  open_pence: money,
  gone: flag,
  taken_pence: money,
};

const select = `
  SELECT pay_advance.*, evidence.number AS evidence_number, due_state.open_pence,
    EXISTS (SELECT 1 FROM entry WHERE entry.reverses = pay_advance.entry_id) AS gone,
    (SELECT coalesce(sum(payslip_advance.taken_pence), 0) FROM payslip_advance CROSS JOIN payslip ON payslip.id = payslip_advance.payslip_id
     WHERE payslip_advance.pay_advance_id = pay_advance.id AND ${stands}) AS taken_pence
  FROM pay_advance CROSS JOIN due_state ON due_state.due_id = pay_advance.due_id
  LEFT JOIN evidence ON evidence.id = pay_advance.evidence_id`;

type Row = RowOf<typeof shape>;

export type Advance = {
  readonly id: string;
  readonly employmentId: string;
  readonly entryId: string;
  readonly day: Day;
  readonly amount: Row['amount_pence'];
  readonly each: Row['amount_pence'];
  readonly from: Day;
  readonly planLineId: string;
  readonly why: string;
  readonly taken: Row['amount_pence'];
  readonly open: Row['amount_pence'];
  readonly takenBack: boolean;
  readonly evidenceNumber?: number;
};

function advanceOf({ contentOf }: Reading, row: Row): Advance {
  return {
    id: row.id,
    employmentId: row.employment_id,
    entryId: row.entry_id,
    day: row.day,
    amount: row.amount_pence,
    each: row.each_pence,
    from: row.from_day,
    planLineId: row.plan_line_id,
    why: textIn(contentOf(row.words_digest), 'why') ?? erased,
    taken: row.taken_pence,
    open: row.open_pence,
    takenBack: row.gone,
    ...given({ evidenceNumber: row.evidence_number }),
  };
}

/** Every advance of a job, newest first. */
export function advancesOf(reading: Reading, employmentId: string): readonly Advance[] {
  const rows = reading.sql.all(`${select} WHERE pay_advance.employment_id = ? ORDER BY pay_advance.log_seq DESC`, [employmentId], shape);
  return rows.map((row) => advanceOf(reading, row));
}

export function advanceById(reading: Reading, id: string): Advance | undefined {
  const row = reading.sql.one(`${select} WHERE pay_advance.id = ?`, [id], shape);
  return row && advanceOf(reading, row);
}

/** What a payday gets back of advances. */
export function advancesOn(reading: Reading, employmentId: string, payday: Day): readonly Agreed[] {
  return advancesOf(reading, employmentId)
    .filter(({ from, takenBack, amount, taken }) => from <= payday && !takenBack && amount > taken)
    .map(({ id, each, amount, taken, why, planLineId }) => ({
      id,
      planLineId,
      kind: 'advance',
      what: why,
      each,
      left: amount > taken ? subtract(amount, taken) : nothing,
    }));
}
