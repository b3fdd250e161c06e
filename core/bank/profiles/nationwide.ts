import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Four label rows stand above the heading; the payee may stand in the transaction type, so both make the words. */
export const nationwide: BankProfile = {
  id: 'nationwide',
  name: 'Nationwide account',
  mapping: {
    header: ['Date', 'Transaction type', 'Description', 'Paid out', 'Paid in', 'Balance'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1, 2],
    amount: { outColumn: 3, inColumn: 4 },
    balanceColumn: 5,
    accountLabel: 'Account Name:',
  },
  confidence: 'high',
  usualOrder: 'oldest_first',
  source: 'Public importers of real files: WillOnGit/nationwide-transaction-parser (2026-01-24), flipm1967/BankStatements (2026-07-02)',
  checked: day('2026-11-21'),
};
