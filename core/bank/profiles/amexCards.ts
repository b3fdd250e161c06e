import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

const source = 'Public importers of real files up to 2026; lolobored/bank-statements';
const checked = day('2026-11-21');
const details = [
  'Extended Details',
  'Appears On Your Statement As',
  'Address',
  'Town/City',
  'Postcode',
  'Country',
  'Reference',
  'Category',
];
const common = { confidence: 'high', usualOrder: 'unknown', source, checked } as const;

/** Spending has no minus, payments and refunds have one. Extended details may run over several lines. */
export const amexCards: readonly BankProfile[] = [
  {
    ...common,
    id: 'amex',
    name: 'American Express card (11 columns)',
    mapping: {
      header: ['Date', 'Description', 'Amount', ...details],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      amount: { column: 2, spendIs: 'positive' },
      idColumn: 9,
    },
  },
  {
    ...common,
    id: 'amex-members',
    name: 'American Express card (13 columns)',
    mapping: {
      header: ['Date', 'Description', 'Card Member', 'Account #', 'Amount', ...details],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      accountColumn: 3,
      amount: { column: 4, spendIs: 'positive' },
      idColumn: 11,
    },
  },
  {
    ...common,
    id: 'amex-five',
    name: 'American Express card (five columns)',
    mapping: {
      header: ['Date', 'Description', 'Card Member', 'Account #', 'Amount'],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      accountColumn: 3,
      amount: { column: 4, spendIs: 'positive' },
    },
  },
  {
    ...common,
    id: 'amex-short',
    name: 'American Express card (three columns)',
    mapping: {
      header: ['Date', 'Description', 'Amount'],
      dateColumn: 0,
      dateOrder: 'day_first',
      wordsColumns: [1],
      amount: { column: 2, spendIs: 'positive' },
    },
  },
];
