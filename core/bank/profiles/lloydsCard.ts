import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';

/** Lloyds, Halifax, Bank of Scotland and MBNA credit cards: the first date is of the purchase. Spending has no minus. */
export const lloydsCard: BankProfile = {
  id: 'lloyds-card',
  name: 'Lloyds, Halifax, Bank of Scotland or MBNA credit card',
  mapping: {
    header: ['Date', 'Date entered', 'Reference', 'Description', 'Amount'],
    dateColumn: 1,
    dateOrder: 'day_first',
    wordsColumns: [3],
    amount: { column: 4, spendIs: 'positive' },
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'Public importer of real files; firefly-iii import configurations gb/mbna (2026-06-05): columns well seen, the sign less so',
  checked: day('2026-11-21'),
};
