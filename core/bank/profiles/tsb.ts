import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The eight columns of Lloyds, of which TSB was part. Its dates were year first before April 2018; later ones are not established, and both are read. */
export const tsb: BankProfile = {
  id: 'tsb',
  name: 'TSB account',
  mapping: {
    header: [
      'Transaction date',
      'Transaction Type',
      'Sort Code',
      'Account Number',
      'Transaction description',
      'Debit Amount',
      'Credit amount',
      'Balance',
    ],
    dateColumn: 0,
    dateOrder: 'day_first',
    typeColumn: 1,
    sortCodeColumn: 2,
    accountColumn: 3,
    wordsColumns: [4],
    amount: { outColumn: 5, inColumn: 6 },
    balanceColumn: 7,
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'MatthewJohn/Firefly-iii-CSV-Converter convert.py (2018-05-06), and a public importer of 2026 that reads TSB as Lloyds',
  checked: day('2026-11-21'),
};
