import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The Co-operative Bank and smile, personal accounts. Commas in descriptions are seen unquoted. */
export const cooperative: BankProfile = {
  id: 'cooperative',
  name: 'Co-operative Bank or smile account',
  mapping: {
    header: ['Date', 'Description', 'Type', 'Money In', 'Money Out', 'Balance'],
    dateColumn: 0,
    dateOrder: 'year_first',
    wordsColumns: [1],
    typeColumn: 2,
    amount: { inColumn: 3, outColumn: 4 },
    balanceColumn: 5,
    spareCommasIn: 1,
  },
  confidence: 'high',
  usualOrder: 'newest_first',
  source: 'Public importers of real files, citing theincometracker.com/import/co-operative-bank-csv.html (updated 2026-09-08); bank2ynab',
  checked: day('2026-11-21'),
};
