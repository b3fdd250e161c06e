import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** No heading, no balance and no account number: the account is the one that was chosen. */
export const hsbc: BankProfile = {
  id: 'hsbc',
  name: 'HSBC account (a file without a heading)',
  mapping: {
    columns: 3,
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'negative' },
  },
  confidence: 'high',
  usualOrder: 'unknown',
  source: 'joesingo/bank-statements, and public importers up to 2026',
  checked: day('2026-11-21'),
};
