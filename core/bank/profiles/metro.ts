import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Money in stands before money out, the other way round from most banks. */
export const metro: BankProfile = {
  id: 'metro',
  name: 'Metro Bank account',
  mapping: {
    header: ['Date', 'Details', 'Transaction Type', 'In', 'Out', 'Balance'],
    dateColumn: 0,
    dateOrder: 'day_first',
    wordsColumns: [1],
    typeColumn: 2,
    amount: { inColumn: 3, outColumn: 4 },
    balanceColumn: 5,
  },
  confidence: 'medium',
  usualOrder: 'newest_first',
  source: 'lolobored/bank-statements MetroCSVLine (2026-06-29); a public importer for the heading’s words',
  checked: day('2026-11-21'),
};
