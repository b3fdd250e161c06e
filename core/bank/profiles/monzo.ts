import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

const columns = [
  'Transaction ID',
  'Date',
  'Time',
  'Type',
  'Name',
  'Emoji',
  'Category',
  'Amount',
  'Currency',
  'Local amount',
  'Local currency',
];
const rest = ['Notes and #tags', 'Address', 'Receipt', 'Description', 'Category split', 'Money Out', 'Money In'];

/** The signed Amount is read and the split pair ignored: real rows of Money Out are seen with and without a minus. */
export const monzo: BankProfile = {
  id: 'monzo',
  name: 'Monzo account',
  mapping: {
    header: [...columns, ...rest],
    idColumn: 0,
    dateColumn: 1,
    dateOrder: 'day_first',
    typeColumn: 3,
    wordsColumns: [4, 11],
    amount: { column: 7, spendIs: 'negative' },
    currencyColumn: 8,
  },
  otherHeaders: [[...columns, ...rest, 'Balance', 'Balance currency']],
  confidence: 'high',
  usualOrder: 'unknown',
  source:
    'Public importers of real files: muralisc/bank2ledger-cli, Samathy/financier, firefly-iii import configurations gb/monzo (2026-06-05)',
  checked: day('2026-11-21'),
};

/** As it was in 2018, with a time in each date. */
export const monzoOld: BankProfile = {
  id: 'monzo-2018',
  name: 'Monzo account (2018)',
  mapping: {
    header: [
      'id',
      'created',
      'amount',
      'currency',
      'local_amount',
      'local_currency',
      'category',
      'emoji',
      'description',
      'address',
      'notes',
      'receipt',
    ],
    idColumn: 0,
    dateColumn: 1,
    dateOrder: 'year_first',
    amount: { column: 2, spendIs: 'negative' },
    currencyColumn: 3,
    wordsColumns: [8, 10],
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'bank2ynab test data',
  checked: day('2026-11-21'),
};
