import { type BankProfile } from '#core/bank/types';
import { day } from '#core/time/day';
import { lloydsGroup } from './lloydsGroup.ts';

/** The eight columns of Lloyds, of which TSB was part. Its dates were year first before April 2018; later ones are not established, and both are read. */
export const tsb: BankProfile = {
  id: 'tsb',
  name: 'TSB account',
  mapping: {
    ...lloydsGroup.mapping,
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
  },
  confidence: 'medium',
  usualOrder: 'unknown',
  source: 'MatthewJohn/Firefly-iii-CSV-Converter convert.py (2018-05-06), and a public importer of 2026 that reads TSB as Lloyds',
  checked: day('2026-11-21'),
};
