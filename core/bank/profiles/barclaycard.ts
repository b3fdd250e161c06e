import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** No heading: date, words, scheme, holder, category, money in, money out. */
export const barclaycard: BankProfile = {
  id: 'barclaycard',
  name: 'Barclaycard (a file without a heading)',
  mapping: {
    columns: 7,
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    typeColumn: 4,
    amount: { inColumn: 5, outColumn: 6 },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'bank2ynab test data statement_1.csv; firefly-iii import configurations gb/barclaycard',
  checked: day('2026-11-21'),
};
