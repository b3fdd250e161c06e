import { type StatementData } from '#core/contract/shapes/statement';
import { type Block, type Row } from '#core/sheet/sheet';
import { subtract } from '#core/money/pence';
import { dayInWords } from '#core/time/words';

type Account = StatementData['accounts'][number];

function balances(account: Account): readonly Row[] {
  const row = (words: string, sum: Account['opening']): Row => ({ kind: 'row', cells: [words, sum] });
  return [
    row('Opening balance', account.opening),
    row('Money in', account.moneyIn),
    row('Money out', account.moneyOut),
    { kind: 'total', cells: ['Closing balance in the book', account.closing] },
    ...(account.bankSays === undefined
      ? []
      : [
          row(
            `The bank’s own statement of ${dayInWords(account.bankSays.day)}, evidence ${String(account.bankSays.evidence)}`,
            account.bankSays.balance,
          ),
          row('Difference', subtract(account.closing, account.bankSays.balance)),
        ]),
  ];
}

function parts(data: StatementData, account: Account): readonly Row[] {
  if (account.others.length === 0) return [];
  return [
    { kind: 'group', words: 'Whose money the closing balance is' },
    { kind: 'row', cells: [`${data.stream.name} (this statement)`, account.streamClosing] },
    ...account.others.map(({ stream, closing }): Row => ({ kind: 'row', cells: [stream, closing] })),
  ];
}

/** The bank reconciliation, account by account. */
export function accountBlocks(data: StatementData): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: 'Reconciliation with the bank', anchor: 'reconciliation' },
    ...data.accounts.flatMap((account): readonly Block[] => [
      { kind: 'heading', level: 3, words: `${account.name}, ${account.bank}, account ending ${account.lastDigits}` },
      {
        kind: 'table',
        columns: [
          {
            name: `${String(account.lines)} bank lines, ${String(account.unmatched)} not explained`,
            kind: 'text',
            rowHeader: true,
            share: 3,
          },
          { name: 'Sum', kind: 'money' },
        ],
        rows: [...balances(account), ...parts(data, account)],
      },
    ]),
  ];
}
