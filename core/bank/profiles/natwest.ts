import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** NatWest, RBS and Ulster Bank (NI). Dates were 06/11/2018 and are 06 Nov 2026; both are read. The card file differs in sign. */
export const natwest: BankProfile = {
  id: 'natwest-group',
  name: 'NatWest, RBS or Ulster Bank account',
  mapping: {
    header: ['Date', 'Type', 'Description', 'Value', 'Balance', 'Account Name', 'Account Number'],
    dateColumn: 0,
    dateOrder: 'day_first',
    typeColumn: 1,
    wordsColumns: [2],
    amount: { column: 3, spendIs: 'negative' },
    balanceColumn: 4,
    accountColumn: 6,
    apostrophes: true,
    wayColumn: { column: 1, inWords: [], outWords: ['Purchase'] },
  },
  confidence: 'high',
  usualOrder: 'unknown',
  source: 'Public importers of real files: joesingo/bank-statements (2018-07-28) and others up to 2026',
  checked: day('2026-11-21'),
};
