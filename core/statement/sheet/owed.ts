import { type StatementData } from '#core/contract/shapes/statement';
import { type Block } from '#core/sheet/sheet';
import { negate, nothing } from '#core/money/pence';

const kindWords = {
  purchase: 'Invoice not yet paid',
  reimbursement: 'To pay back to the holder',
  repayment: 'Loan to pay back to the holder',
  opening: 'Owed when the book began',
  wages: 'Wages not yet paid',
  tax: 'Tax and NI, not yet billed',
  tax_bill: 'Tax and NI, billed',
  lease: 'Vehicle payment',
  pension: 'Pension contributions',
  order: 'Taken from pay under an order',
  agreed: 'Taken from pay as the PA asked',
  advance: 'Pay advanced to a PA',
  given_back: 'To give back to the funder',
} as const;

function bridgeRows({ bridge }: StatementData): readonly (readonly [string, number])[] {
  const optional = (words: string, sum: typeof bridge.cost): readonly (readonly [string, typeof bridge.cost])[] =>
    sum === nothing ? [] : [[words, sum]];
  return [
    ['Spent at the bank in the period', bridge.spent],
    ...optional('Less what was already owed at the start', negate(bridge.lessOwedAtStart)),
    ...optional('Plus what is owed at the end', bridge.plusOwedAtEnd),
    ...optional('Plus refunds that were on their way at the start', bridge.plusRefundsComingAtStart),
    ...optional('Less refunds on their way at the end', negate(bridge.lessRefundsComingAtEnd)),
    ...optional('Plus what was paid before this period and is for a day in it or later', bridge.plusPaidAheadAtStart ?? nothing),
    ...optional('Less what was paid by the end and is for a later day', negate(bridge.lessPaidAheadAtEnd ?? nothing)),
  ];
}

/** What is owed stands below the closing balance and is never counted as spending; the bridge shows how the two agree. */
export function owedBlocks(data: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'What is owed', anchor: 'owed' },
    {
      kind: 'table',
      columns: [
        { name: 'Since', kind: 'day' },
        { name: 'To whom and for what', kind: 'text', rowHeader: true, share: 3 },
        { name: 'Kind', kind: 'text', share: 2 },
        { name: 'Owed', kind: 'money' },
      ],
      rows: [
        ...data.owed.map(({ since, words, kind, amount }) => ({ kind: 'row' as const, cells: [since, words, kindWords[kind], amount] })),
        { kind: 'total', cells: [null, 'Together', null, data.sums.owed] },
      ],
      whenEmpty: 'Nothing is owed.',
    },
    { kind: 'heading', level: 3, words: 'From what was paid to what it cost' },
    {
      kind: 'table',
      columns: [
        { name: 'Step', kind: 'text', rowHeader: true, share: 3 },
        { name: 'Sum', kind: 'money' },
      ],
      rows: [
        ...bridgeRows(data).map(([words, sum]) => ({ kind: 'row' as const, cells: [words, sum] })),
        { kind: 'total', cells: ['Cost of this period’s own spending', data.bridge.cost] },
      ],
    },
  ];
}
