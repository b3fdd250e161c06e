import { type StatementData, type StatementLine } from '#core/contract/shapes/statement';
import { type Block, type Row } from '#core/sheet/sheet';
import { absolute, add, negate, total } from '#core/money/pence';
import { pounds } from '#core/money/words';

const kindWords = {
  received: 'Money received',
  other_in: 'Other money in',
  lent: 'Lent by the holder',
  repaid: 'Paid back to the holder',
  moved: 'Between own accounts',
  returned: 'Given back to the funder',
  spent: '',
  refund: 'Refund',
} as const;

/** ` (other money pays the rest, £60.00: money for Child B)`: what is in no sum of this statement. */
function restWords({ otherMoney = [] }: StatementLine): string {
  if (otherMoney.length === 0) return '';
  const sum = absolute(total(otherMoney.map(({ amount }) => amount)));
  return ` (other money pays the rest, ${pounds(sum)}: ${otherMoney.map(({ stream }) => stream).join(' and ')})`;
}

function what(line: StatementLine): string {
  const { planLine, kind, splitWords, wholeAmount } = line;
  const plan = [kindWords[kind], planLine ?? ''].filter((part) => part !== '').join(': ');
  const shared = splitWords === undefined || wholeAmount === undefined ? '' : ` (part of ${pounds(negate(wholeAmount))}; ${splitWords})`;
  return `${plan}${shared}${restWords(line)}`;
}

function proof({ evidence, noReceiptBecause, kind, payroll }: StatementLine): string {
  if (payroll !== undefined) return `${payroll.payslips.length === 1 ? 'payslip' : 'payslips'} ${payroll.payslips.join(', ')}`;
  if (evidence.length > 0) return evidence.join(', ');
  return noReceiptBecause === undefined ? (kind === 'spent' ? 'none yet' : '') : 'reason given';
}

/** Every movement of this money at the bank, in the bank's order, with the balance after each. */
export function paymentBlocks({ lines, sums }: StatementData): readonly Block[] {
  let balance = sums.opening;
  const rows = lines.map((line): Row => {
    balance = add(balance, line.amount);
    return { kind: 'row', cells: [line.number, line.day, line.bankLine, line.words, what(line), proof(line), line.amount, balance] };
  });
  return [
    { kind: 'heading', level: 2, words: 'Every payment in and out, in the bank’s order', anchor: 'payments' },
    {
      kind: 'paragraph',
      words: `Brought forward ${pounds(sums.opening)}. “Bank line” counts the account’s own lines within the period.`,
      keepWithNext: true,
    },
    {
      kind: 'table',
      columns: [
        { name: 'No.', kind: 'number', rowHeader: true },
        { name: 'At the bank', kind: 'day' },
        { name: 'Bank line', kind: 'text', share: 1 },
        { name: 'Who and what', kind: 'text', share: 6 },
        { name: 'Plan line', kind: 'text', share: 4 },
        { name: 'Evidence', kind: 'text' },
        { name: 'In or out', kind: 'money' },
        { name: 'Balance', kind: 'money' },
      ],
      rows: [...rows, { kind: 'total', cells: ['', '', '', 'Left at the bank', '', '', null, sums.closing] }],
      whenEmpty: 'Nothing moved at the bank in this period.',
    },
  ];
}
