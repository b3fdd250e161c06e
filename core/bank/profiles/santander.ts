import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Not a CSV: four labelled lines for each payment, made into rows by `labelledRows`. */
export const santander: BankProfile = {
  id: 'santander-text',
  name: 'Santander account (text file)',
  mapping: {
    header: ['Date:', 'Description:', 'Amount:', 'Balance:'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'negative' },
    balanceColumn: 3,
    accountLabel: 'Account:',
  },
  mostRows: 600,
  confidence: 'high',
  usualOrder: 'newest_first',
  source: 'benhartley/ledger-santander santander.awk; two parsers of the text file; joesingo/bank-statements',
  checked: day('2026-11-21'),
};
