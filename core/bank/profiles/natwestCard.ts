import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** The heading is the account file’s; the sign is the other way round, and only a last row states the balance. */
export const natwestCard: BankProfile = {
  id: 'natwest-card',
  name: 'NatWest or RBS credit card',
  mapping: {
    header: ['Date', 'Type', 'Description', 'Value', 'Balance', 'Account Name', 'Account Number'],
    dateColumn: 0,
    dateOrder: 'day_first',
    typeColumn: 1,
    wordsColumns: [2],
    amount: { column: 3, spendIs: 'positive' },
    accountColumn: 6,
    apostrophes: true,
    wayColumn: { column: 1, inWords: ['Payment'], outWords: ['Purchase', 'Fee'] },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Public importers of real files',
  checked: day('2026-11-21'),
};
