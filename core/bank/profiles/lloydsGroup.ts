import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Halifax and Bank of Scotland current and savings accounts download the same file. */
export const lloydsGroup: BankProfile = {
  id: 'lloyds-group',
  name: 'Lloyds, Halifax or Bank of Scotland account',
  mapping: {
    header: [
      'Transaction Date',
      'Transaction Type',
      'Sort Code',
      'Account Number',
      'Transaction Description',
      'Debit Amount',
      'Credit Amount',
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
  confidence: 'high',
  usualOrder: 'newest_first',
  source:
    'Public importers of real files: ofxstatement-lloyds (2026-02-10); firefly-iii import configurations gb/lloyds and gb/halifax (2026-06-05)',
  checked: day('2026-11-21'),
};
