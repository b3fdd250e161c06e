import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The four columns with a balance. */
export const firstDirect: BankProfile = {
  id: 'first-direct',
  name: 'First Direct account',
  mapping: {
    header: ['Date', 'Description', 'Amount', 'Balance'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'negative' },
    balanceColumn: 3,
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Three public importers that test for exactly this heading; they may share an author',
  checked: day('2026-11-21'),
};
