import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The current account of a file that may hold pockets as well; what moved is the amount less the fee, on the day it completed. */
export const revolut: BankProfile = {
  id: 'revolut',
  name: 'Revolut account (personal)',
  mapping: {
    header: ['Type', 'Product', 'Started Date', 'Completed Date', 'Description', 'Amount', 'Fee', 'Currency', 'State', 'Balance'],
    typeColumn: 0,
    only: { column: 1, value: 'Current' },
    dateColumn: 3,
    dateOrder: 'year_first',
    wordsColumns: [4],
    amount: { column: 5, spendIs: 'negative' },
    feeColumn: 6,
    currencyColumn: 7,
    stateColumn: { column: 8, posted: ['COMPLETED'], notPosted: ['PENDING', 'REVERTED', 'DECLINED', 'FAILED'] },
    balanceColumn: 9,
  },
  confidence: 'high',
  usualOrder: 'oldest_first',
  source: 'Public importers of real files; leolabs/you-need-a-parser#554',
  checked: day('2026-11-21'),
};
