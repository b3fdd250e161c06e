import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The file of the older card, before 2022. The heading of today’s is not established: map it by hand. */
export const johnLewisCard: BankProfile = {
  id: 'john-lewis-card',
  name: 'John Lewis card (before 2022)',
  mapping: {
    header: ['Date Processed', 'Description', 'Amount'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'positive' },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'bank2ynab test data',
  checked: day('2026-11-21'),
};
