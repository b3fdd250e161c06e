import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Sort code and account number stand in one cell; commas in the memo are seen unquoted. No balance: pair it with a statement. */
export const barclays: BankProfile = {
  id: 'barclays',
  name: 'Barclays account',
  mapping: {
    header: ['Number', 'Date', 'Account', 'Amount', 'Subcategory', 'Memo'],
    dateColumn: 1,
    dateOrder: 'day_first',
    accountColumn: 2,
    amount: { column: 3, spendIs: 'negative' },
    typeColumn: 4,
    wordsColumns: [5],
    spareCommasIn: 5,
  },
  confidence: 'high',
  usualOrder: 'newest_first',
  source:
    'Public importers of real files; Samathy/financier formats/barclays.json (2022-10-29); firefly-iii import configurations gb/barclays (2026-06-05)',
  checked: day('2026-11-21'),
};
