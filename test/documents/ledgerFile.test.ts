import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { ledgerCsv } from '#documents/ledgerFile';

test('a payee or a reason that a spreadsheet would run is only ever text, in every row of its entry', () => {
  const posting = {
    account: 'Activities',
    accountCode: 'spent:activities',
    accountKind: 'expense',
    amount: pence(1_250),
    stream: '+Money',
    planLine: '@Gym',
  } as const;
  const entries = [
    {
      number: 7,
      day: day('2026-07-03'),
      words: '=HYPERLINK("http://x"), with a comma',
      recordedOn: day('2026-07-04'),
      postings: [
        { ...posting, outcome: 'Stronger', beneficiary: 'Ellis' },
        { ...posting, amount: pence(-1_250), outcome: 'Stronger', beneficiary: 'Ellis' },
      ],
      takesBack: 3,
      reason: '-1+1',
    },
  ];
  const rows: unknown = parse(Buffer.from(ledgerCsv(entries)), { bom: true });
  const words = ['7', '2026-07-03', '\'=HYPERLINK("http://x"), with a comma', 'Activities', 'spent:activities'];
  const rest = ["'+Money", "'@Gym", 'Stronger', 'Ellis', '3', "'-1+1", '2026-07-04'];
  expect(rows).toEqual([expect.arrayContaining(['Entry', 'Amount']), [...words, '12.50', ...rest], [...words, '-12.50', ...rest]]);
});
