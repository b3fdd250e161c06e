import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

const columns = ['Date', 'Counter Party', 'Reference', 'Type', 'Amount (GBP)', 'Balance (GBP)'];

/** A pound account: six columns, then Spending Category and Notes, each with or without the other. */
export const starling: BankProfile = {
  id: 'starling',
  name: 'Starling account',
  mapping: {
    header: [...columns, 'Spending Category', 'Notes'],
    dateColumn: 0,
    dateOrder: 'day_first',
    typeColumn: 3,
    wordsColumns: [1, 2],
    amount: { column: 4, spendIs: 'negative' },
    balanceColumn: 5,
  },
  otherHeaders: [columns, [...columns, 'Spending Category'], [...columns, 'Notes']],
  confidence: 'high',
  usualOrder: 'oldest_first',
  source:
    'Public importers of real files: reubano/csv2ofx mappings/starling.py, firefly-iii import configurations gb/starling (2026-06-05)',
  checked: day('2026-11-21'),
};
