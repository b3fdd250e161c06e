import { erased, textIn } from '#core/book/dueWords';
import { type OutputOf } from '#core/contract/routes';
import { type PayslipData, payslipDataShape } from '#core/contract/shapes/pay';
import { type Pence, nothing } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Instant } from '#core/time/instant';
import { given } from '#db/actions/given';
import { runById } from '#db/actions/pay/runs';
import { type Reading } from '#db/kernel/handlers';
import { day, instant, money, oneOf, orNull, text, whole } from '#db/rows';

export type Payslip = {
  readonly id: string;
  readonly payRunId: string;
  readonly employmentId: string;
  readonly number: number;
  readonly documentId: string;
  readonly contentDigest: string;
  readonly entryId: string | null;
  readonly dueId: string | null;
};

const shape = {
  id: text,
  pay_run_id: text,
  employment_id: text,
  number: whole,
  document_id: text,
  content_digest: text,
  entry_id: orNull(text),
  due_id: orNull(text),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

function payslipOf(row: Row): Payslip {
  return {
    id: row.id,
    payRunId: row.pay_run_id,
    employmentId: row.employment_id,
    number: row.number,
    documentId: row.document_id,
    contentDigest: row.content_digest,
    entryId: row.entry_id,
    dueId: row.due_id,
  };
}

const columns = `
  SELECT payslip.id, payslip.pay_run_id, payslip.employment_id, payslip.number, payslip.document_id, document.content_digest,
    payslip.entry_id, payslip.due_id
  FROM payslip CROSS JOIN document ON document.id = payslip.document_id`;

export function payslipById({ sql }: Reading, id: string): Payslip | undefined {
  const row = sql.one(`${columns} WHERE payslip.id = ?`, [id], shape);
  return row && payslipOf(row);
}

/** A run's payslips by number. */
export function payslipsOfRun({ sql }: Reading, payRunId: string): readonly Payslip[] {
  return sql.all(`${columns} WHERE payslip.pay_run_id = ? ORDER BY payslip.number`, [payRunId], shape).map(payslipOf);
}

/** The payslip as it was frozen; undefined once its words were erased. */
export function frozenPayslip({ contentOf }: Reading, { contentDigest }: Pick<Payslip, 'contentDigest'>): PayslipData | undefined {
  const content = contentOf(contentDigest);
  return content === undefined ? undefined : payslipDataShape.parse(content);
}

const bankDays = `
  SELECT DISTINCT bank_line.day FROM bank_match CROSS JOIN bank_line ON bank_line.id = bank_match.bank_line_id
  WHERE bank_match.due_id = ? AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  ORDER BY bank_line.day`;

export type Paid = { readonly open: Pence; readonly paidOn: Day[] };

/** What the bank has yet to pay of a due, and the days on which it paid. Nothing where there is no due. */
export function paidOfDue({ sql }: Reading, dueId: string | null): Paid {
  if (dueId === null) return { open: nothing, paidOn: [] };
  const state = sql.one('SELECT open_pence FROM due_state WHERE due_id = ?', [dueId], { open_pence: money });
  return { open: state?.open_pence ?? nothing, paidOn: sql.all(bankDays, [dueId], { day }).map((row) => row.day) };
}

function voidedOf(reading: Reading, { payRunId }: Payslip): OutputOf<'payslip.read'>['voided'] {
  const run = runById(reading, payRunId);
  if (run === undefined || run.voidReason === null || run.voidedOn === null) return undefined;
  return { on: run.voidedOn, reason: textIn(reading.contentOf(run.voidReason), 'reason') ?? erased };
}

/** A payslip for people; undefined once its words were erased. */
export function payslipForPeople(reading: Reading, payslip: Payslip): OutputOf<'payslip.read'> | undefined {
  const data = frozenPayslip(reading, payslip);
  if (data === undefined) return undefined;
  const { id, documentId, number, dueId } = payslip;
  const drawn = reading.sql.all('SELECT form FROM document_file WHERE document_id = ? ORDER BY form', [documentId], {
    form: oneOf('normal', 'large', 'grey'),
  });
  const forms = drawn.map(({ form }) => form);
  return { id, documentId, number, data, ...paidOfDue(reading, dueId), drawn: forms, ...given({ voided: voidedOf(reading, payslip) }) };
}

/** What draws a payslip: the same for every drawing of it, for ever. */
export type PayslipToDraw = { readonly documentId: string; readonly data: PayslipData; readonly madeAt: Instant };

/** By the document's id; undefined where there is none, or its words were erased. */
export function payslipToDraw(reading: Reading, documentId: string): PayslipToDraw | undefined {
  const row = reading.sql.one(
    `SELECT document.content_digest, log.at FROM payslip CROSS JOIN document ON document.id = payslip.document_id
       CROSS JOIN log ON log.seq = document.log_seq WHERE payslip.document_id = ?`,
    [documentId],
    { content_digest: text, at: instant },
  );
  const data = row && frozenPayslip(reading, { contentDigest: row.content_digest });
  return row === undefined || data === undefined ? undefined : { documentId, data, madeAt: row.at };
}
