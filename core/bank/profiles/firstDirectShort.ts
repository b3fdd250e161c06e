import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The three columns without a balance: American Express has the same heading, and its signs are the other way round. */
export const firstDirectShort: BankProfile = {
  id: 'first-direct-short',
  name: 'First Direct account (three columns)',
  mapping: {
    header: ['Date', 'Description', 'Amount'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    amount: { column: 2, spendIs: 'negative' },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'A ledger-autosync plugin, and a public importer',
  checked: day('2026-11-21'),
};
