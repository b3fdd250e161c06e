import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Current account, saver and card alike; a title row stands above the heading in some files. */
export const chase: BankProfile = {
  id: 'chase',
  name: 'Chase account or card',
  mapping: {
    header: ['Date', 'Time', 'Transaction Type', 'Transaction Description', 'Amount', 'Currency', 'Balance'],
    dateColumn: 0,
    dateOrder: 'day_first',
    typeColumn: 2,
    wordsColumns: [3],
    amount: { column: 4, spendIs: 'negative' },
    currencyColumn: 5,
    balanceColumn: 6,
  },
  confidence: 'medium',
  usualOrder: 'oldest_first',
  source: 'A public importer of real files',
  checked: day('2026-11-21'),
};
