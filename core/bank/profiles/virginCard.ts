import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Virgin Money and Tesco Bank cards: amounts without a sign and a flag beside them. Columns were added and renamed, so they are found by name. */
export const virginCard: BankProfile = {
  id: 'virgin-card',
  name: 'Virgin Money or Tesco Bank credit card',
  mapping: { dateColumn: 0, dateOrder: 'day_first', wordsColumns: [3], amount: { column: 2, spendIs: 'positive' } },
  named: {
    begins: ['Transaction Date', 'Posting Date', 'Billing Amount', 'Merchant'],
    date: ['Posting Date'],
    words: [['Merchant'], ['Merchant City']],
    amount: { column: ['Billing Amount'], spendIs: 'positive' },
    flag: {
      column: ['Debit or Credit', 'Debit/Credit Flag'],
      inFlags: ['CRDT', 'C', 'Credit'],
      outFlags: ['DBIT', 'D', 'Debit'],
      minusIn: 'in',
    },
    currency: ['Transaction Currency'],
    id: ['Reference Number'],
    state: { column: ['Status'], posted: ['BILLED'], notPosted: ['PENDING'] },
  },
  confidence: 'medium',
  usualOrder: 'newest_first',
  source: 'Public importers of real files, 10 columns (older) and 14; Tesco Bank’s are probably the older ones',
  checked: day('2026-11-21'),
};
