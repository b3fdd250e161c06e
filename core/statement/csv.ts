import { type StatementData } from '#core/contract/shapes/statement';
import { decimal } from '#core/money/words';

/** The payments as rows for a spreadsheet, first row the names; sums as `-38.50`. Written out by documents/csv. */
export function paymentRows({ lines }: StatementData): readonly (readonly string[])[] {
  return [
    [
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
    ],
    ...lines.map((line) => [
      String(line.number),
      line.day,
      line.bankLine,
      line.kind,
      decimal(line.amount),
      line.words,
      line.beneficiary ?? '',
      line.planLine ?? '',
      line.outcome ?? '',
      line.category ?? '',
      line.evidence.join(' '),
      line.noReceiptBecause ?? '',
      line.recordedOn,
      line.wholeAmount === undefined ? '' : decimal(line.wholeAmount),
      line.splitWords ?? '',
    ]),
  ];
}
