import { erased, textIn } from '#core/book/dueWords';
import { agreedKinds } from '#core/contract/shapes/deductions';
import { type Agreed } from '#core/deductions/takeAgreed';
import { nothing, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Payee, payeeIn } from '#db/actions/deductions/payee';
import { stands } from '#db/actions/deductions/standing';
import { given } from '#db/actions/given';
import { type Reading } from '#db/kernel/handlers';
import { type RowOf, day, money, oneOf, orNull, text, whole } from '#db/rows';

const shape = {
  id: text,
  kind: oneOf(...agreedKinds),
  from_day: day,
  each_pence: money,
  total_pence: orNull(money),
  consented_on: day,
  words_digest: text,
  evidence_number: orNull(whole),
  ended_on: orNull(day),
  taken_pence: money,
};

const select = `
  SELECT agreed_deduction.*, evidence.number AS evidence_number, agreed_deduction_ended.ended_on,
    (SELECT coalesce(sum(payslip_deduction.taken_pence), 0) FROM payslip_deduction CROSS JOIN payslip ON payslip.id = payslip_deduction.payslip_id
     WHERE payslip_deduction.agreed_deduction_id = agreed_deduction.id AND ${stands}) AS taken_pence
  FROM agreed_deduction LEFT JOIN agreed_deduction_ended ON agreed_deduction_ended.agreed_deduction_id = agreed_deduction.id
  LEFT JOIN evidence ON evidence.id = agreed_deduction.evidence_id`;

type Row = RowOf<typeof shape>;

export type AgreedDeduction = {
  readonly agreed: Agreed & { readonly kind: Row['kind'] };
  readonly from: Day;
  readonly taken: Row['taken_pence'];
  readonly total?: Row['taken_pence'];
  readonly consentedOn: Day;
  readonly consent?: string;
  readonly to?: Payee;
  readonly ended?: Day;
  readonly evidenceNumber?: number;
};

function deductionOf({ contentOf }: Reading, row: Row): AgreedDeduction {
  const words = contentOf(row.words_digest);
  const to = payeeIn(words);
  const { total_pence: total, taken_pence: taken } = row;
  return {
    agreed: {
      id: row.id,
      kind: row.kind,
      what: textIn(words, 'what') ?? erased,
      each: row.each_pence,
      ...(total === null ? {} : { left: total > taken ? subtract(total, taken) : nothing }),
      ...given({ payee: to?.payee, reference: to?.reference }),
    },
    from: row.from_day,
    taken,
    consentedOn: row.consented_on,
    ...given({ total, to, consent: textIn(words, 'consent'), ended: row.ended_on, evidenceNumber: row.evidence_number }),
  };
}

/** Every agreed deduction of a job, newest first. */
export function agreedOf(reading: Reading, employmentId: string): readonly AgreedDeduction[] {
  const rows = reading.sql.all(
    `${select} WHERE agreed_deduction.employment_id = ? ORDER BY agreed_deduction.log_seq DESC`,
    [employmentId],
    shape,
  );
  return rows.map((row) => deductionOf(reading, row));
}

export function agreedById(reading: Reading, id: string): AgreedDeduction | undefined {
  const row = reading.sql.one(`${select} WHERE agreed_deduction.id = ?`, [id], shape);
  return row && deductionOf(reading, row);
}

/** Those that a payday takes. */
export function agreedOn(reading: Reading, employmentId: string, payday: Day): readonly AgreedDeduction[] {
  return agreedOf(reading, employmentId).filter(
    ({ from, ended, agreed }) => from <= payday && (ended === undefined || ended >= payday) && agreed.left !== nothing,
  );
}
