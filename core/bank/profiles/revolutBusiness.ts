import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** 26 to 35 columns, some of them in the words of where the account is kept, so they are found by name. The total is what moved the account. */
export const revolutBusiness: BankProfile = {
  id: 'revolut-business',
  name: 'Revolut Business account',
  mapping: { dateColumn: 1, dateOrder: 'measured', wordsColumns: [5], amount: { column: 16, spendIs: 'negative' } },
  named: {
    begins: ['Date started (UTC)', 'Date completed (UTC)'],
    date: ['Date completed (UTC)'],
    words: [['Description'], ['Reference']],
    amount: { column: ['Total amount'], spendIs: 'negative' },
    balance: ['Balance'],
    currency: ['Payment currency'],
    id: ['ID'],
    type: ['Type'],
    state: { column: ['State'], posted: ['COMPLETED'], notPosted: ['PENDING', 'REVERTED', 'DECLINED', 'FAILED'] },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Public importers of real files up to 2026: the heading well seen, dates year first and month first',
  checked: day('2026-11-21'),
};
