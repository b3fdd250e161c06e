import { type StatementData } from '#core/contract/shapes/statement';
import { type Pence, total } from '#core/money/pence';

type Cell = string | number | { readonly sum: Pence } | null;

/** The payments for a spreadsheet: the names of the columns, then one row for each line. Written out by documents/csv. */
export const paymentColumns: readonly string[] = [
  'Number',
  'Bank day',
  'Bank line',
  'Kind',
  'Amount',
  'Who and what',
  'For',
  'Plan line',
  'Outcome',
  'Category',
  'Evidence',
  'No receipt because',
  'Recorded on',
  'Whole amount',
  'Split',
  'Payslips',
  'Timesheets',
  'Paid by other money',
  'Which other money',
];

export function paymentRows({ lines }: StatementData): readonly (readonly Cell[])[] {
  return lines.map((line) => [
    line.number,
    line.day,
    line.bankLine,
    line.kind,
    { sum: line.amount },
    line.words,
    line.beneficiary ?? null,
    line.planLine ?? null,
    line.outcome ?? null,
    line.category ?? null,
    line.evidence.join(' '),
    line.noReceiptBecause ?? null,
    line.recordedOn,
    line.wholeAmount === undefined ? null : { sum: line.wholeAmount },
    line.splitWords ?? null,
    line.payroll?.payslips.join(' ') ?? null,
    line.payroll?.timesheets.join(' ') ?? null,
    line.otherMoney === undefined ? null : { sum: total(line.otherMoney.map(({ amount }) => amount)) },
    line.otherMoney?.map(({ stream }) => stream).join('; ') ?? null,
  ]);
}
