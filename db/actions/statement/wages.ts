import { payslipDataShape } from '#core/contract/shapes/pay';
import { type WagesFacts } from '#core/statement/facts';
import { type Pence, absolute, add, nothing, total } from '#core/money/pence';
import { moreSums, wholeCharge } from '#core/pay/payslipMore';
import { type CostShare } from '#core/pay/shareCost';
import { furtherSums } from '#core/statement/wages';
import { type Day, type Span } from '#core/time/day';
import { billedPayslips, taxMonthInWords, timesheetNumbers } from '#db/actions/statement/auditorWords';
import { areNamed, calledFor } from '#db/actions/statement/withoutNames';
import { type Reading } from '#db/kernel/handlers';
import { day, money, orNull, text, whole } from '#db/rows';

// A payslip's own entry posts to spent:wages on its payday; what the bank paid of it posts to owed:wages on the bank's day.
const payslipsOf = `
  SELECT payslip.id FROM posting JOIN payslip ON payslip.entry_id = posting.entry_id
  WHERE posting.account_id = 'spent:wages' AND posting.stream_id = @stream AND posting.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM pay_run_void WHERE pay_run_void.pay_run_id = payslip.pay_run_id)
  UNION
  SELECT payslip.id FROM posting JOIN bank_match ON bank_match.entry_id = posting.entry_id JOIN payslip ON payslip.due_id = bank_match.due_id
  WHERE posting.account_id = 'owed:wages' AND posting.stream_id = @stream AND posting.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

const payslipRow = `
  SELECT payslip.number, payslip.payday, payslip.paid_minutes, payslip.due_id, pay_run.from_day, pay_run.to_day, assistant.name, assistant.reference,
    document.content_digest
  FROM payslip JOIN pay_run ON pay_run.id = payslip.pay_run_id JOIN employment ON employment.id = payslip.employment_id
    JOIN assistant ON assistant.id = employment.assistant_id JOIN document ON document.id = payslip.document_id
  WHERE payslip.id = ?`;

const payslipShape = {
  number: whole,
  payday: day,
  paid_minutes: whole,
  due_id: orNull(text),
  from_day: day,
  to_day: day,
  name: text,
  reference: text,
  content_digest: text,
};

const paidOf = `
  SELECT coalesce(sum(posting.amount_pence), 0) AS paid FROM bank_match CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
  WHERE bank_match.due_id = @due AND +posting.account_id = @account AND +posting.stream_id = @stream AND posting.day <= @close
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** What the bank paid of a due out of one stream by the end of a day. */
function paidBy({ sql }: Reading, due: string | null, account: string, stream: string, close: Day): Pence {
  if (due === null) return nothing;
  return absolute(sql.one(paidOf, { due, account, stream, close }, { paid: money })?.paid ?? nothing);
}

type Payslip = WagesFacts['payslips'][number];

function payslipOf(reading: Reading, id: string, streamId: string, close: Day): Payslip {
  const row = reading.sql.one(payslipRow, [id], payslipShape);
  if (row === undefined) throw new RangeError('a payslip that was just found');
  const frozen = payslipDataShape.safeParse(reading.contentOf(row.content_digest));
  const charges = frozen.success ? frozen.data.charges.filter((charge) => charge.streamId === streamId) : [];
  const sums = charges.map(wholeCharge);
  const sumOf = (name: keyof CostShare): Pence => total(sums.map((charge) => charge[name]));
  return {
    number: row.number,
    reference: calledFor(reading, streamId, row),
    payday: row.payday,
    period: { from: row.from_day, to: row.to_day },
    timesheets: [...timesheetNumbers(reading, id)],
    minutes: row.paid_minutes,
    wholeGross: frozen.success ? frozen.data.sums.gross : nothing,
    wholeNet: frozen.success ? moreSums(frozen.data).paid : nothing,
    gross: sumOf('gross'),
    employerNi: sumOf('employerNi'),
    allowance: sumOf('allowance'),
    net: sumOf('net'),
    hmrc: sumOf('hmrc'),
    ...furtherSums({
      expenses: sumOf('expenses'),
      employerPension: sumOf('employerPension'),
      recovered: sumOf('recovered'),
      pension: sumOf('pension'),
      others: add(sumOf('orders'), sumOf('advances'), sumOf('kept')),
    }),
    paidByClose: paidBy(reading, row.due_id, 'owed:wages', streamId, close),
  };
}

// A bill that stood open at the start of the period or came in it: settled later than the day before, or never. One that is dated later
// counts where the bank paid something of it by the period's end.
const billsOf = `
  SELECT tax_bill.id, tax_bill.tax_year, tax_bill.tax_month, tax_bill.pay_by, tax_bill.due_id, tax_bill.entry_id
  FROM due JOIN due_state ON due_state.due_id = due.id JOIN tax_bill ON tax_bill.due_id = due.id JOIN entry ON entry.id = due.entry_id
  WHERE due.kind = 'tax_bill' AND due.direction = 'out' AND due_state.settled_on >= @from
    AND (entry.day <= @to OR EXISTS (SELECT 1 FROM bank_match CROSS JOIN entry AS paid ON paid.id = bank_match.entry_id
      WHERE bank_match.due_id = due.id AND paid.day <= @to
        AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)))
    AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = entry.id)
  ORDER BY tax_bill.tax_year, tax_bill.tax_month, tax_bill.log_seq`;

const billShape = { id: text, tax_year: text, tax_month: whole, pay_by: day, due_id: text, entry_id: text };

const billedTo = `
  SELECT coalesce(sum(amount_pence), 0) AS billed FROM posting
  WHERE entry_id = ? AND +account_id = 'owed:hmrc_bill' AND +stream_id = ?`;

function billsIn(reading: Reading, streamId: string, { from, to }: Span): WagesFacts['bills'] {
  return reading.sql.all(billsOf, { from, to }, billShape).flatMap((bill) => {
    const amount = absolute(reading.sql.one(billedTo, [bill.entry_id, streamId], { billed: money })?.billed ?? nothing);
    if (amount === nothing) return [];
    return [
      {
        taxMonth: taxMonthInWords(bill.tax_year, bill.tax_month),
        payBy: bill.pay_by,
        payslips: [...billedPayslips(reading, bill.id)],
        amount,
        paidByClose: paidBy(reading, bill.due_id, 'owed:hmrc_bill', streamId, to),
      },
    ];
  });
}

const paidBackIn = `
  SELECT coalesce(-sum(posting.amount_pence), 0) AS back FROM posting JOIN bank_match ON bank_match.entry_id = posting.entry_id
    JOIN due ON due.id = bank_match.due_id
  WHERE posting.account_id = 'owed:hmrc_bill' AND posting.stream_id = @stream AND posting.day BETWEEN @from AND @to AND due.direction = 'in'
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)`;

/** The payslips with a payday in the span or paid in it, and the bills of HMRC's that were open in it, out of one stream. */
export function wagesFacts(reading: Reading, streamId: string, span: Span): WagesFacts {
  const found = reading.sql.all(payslipsOf, { stream: streamId, from: span.from, to: span.to }, { id: text });
  const payslips = found.map(({ id }) => payslipOf(reading, id, streamId, span.to)).toSorted((a, b) => a.number - b.number);
  const paidBack = reading.sql.one(paidBackIn, { stream: streamId, from: span.from, to: span.to }, { back: money })?.back ?? nothing;
  return {
    payslips,
    bills: billsIn(reading, streamId, span),
    paidBack,
    ...(areNamed(reading, streamId) ? { areNamed: true as const } : {}),
  };
}
