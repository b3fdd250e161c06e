import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Label rows stand above the heading. */
export const nationwideCard: BankProfile = {
  id: 'nationwide-card',
  name: 'Nationwide credit card',
  mapping: {
    header: ['Date', 'Transactions', 'Location', 'Paid out', 'Paid in'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1, 2],
    amount: { outColumn: 3, inColumn: 4 },
    accountLabel: 'Account Name:',
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Samathy/financier formats/nationwide_credit.json',
  checked: day('2026-11-21'),
};
