import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** 15 to 21 columns, so they are found by name. Spending has no minus. */
export const barclaycardBusiness: BankProfile = {
  id: 'barclaycard-business',
  name: 'Barclaycard business card',
  mapping: { dateColumn: 2, dateOrder: 'day_first', wordsColumns: [3], amount: { column: 4, spendIs: 'positive' } },
  named: {
    begins: ['Cardholder Name', 'Account Number', 'Transaction Date', 'Merchant Name', 'Amount'],
    date: ['Posted Date', 'Transaction Date'],
    words: [['Merchant Name'], ['Merchant Town/City']],
    amount: { column: ['Amount'], spendIs: 'positive' },
    currency: ['Currency'],
    id: ['Transaction ID'],
    account: ['Account Number'],
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Public importers of real files, 15 and 21 columns',
  checked: day('2026-11-21'),
};
