import { pence } from '#core/money/pence';
import { type Calendar } from './calendar.ts';
import { type Event, spend } from './event.ts';

function ellisRunning({ on }: Calendar): readonly Event[] {
  return [
    {
      kind: 'buy',
      payee: 'Sample Insurance',
      what: 'employer’s liability, one year',
      invoice: 'EL-77',
      category: 'insurance',
      amount: pence(9_600),
      charge: 'ellisInsurance',
      paidBy: 'account',
      day: on(0, 20),
      bank: [spend('ellis', on(0, 22), 9_600, 'SAMPLE INSURANCE EL-77')],
    },
    {
      kind: 'buy',
      payee: 'Sample Care Agency',
      what: 'cover for two nights',
      invoice: 'A-908',
      category: 'agency',
      amount: pence(21_420),
      charge: 'ellisAgency',
      paidBy: 'account',
      day: on(0, 24),
      bank: [spend('ellis', on(0, 28), 21_420, 'SAMPLE CARE AGENCY A-908')],
    },
    {
      kind: 'buy',
      payee: 'Sample Care Agency',
      what: 'cover for a week of mornings',
      invoice: 'A-951',
      category: 'agency',
      amount: pence(28_560),
      charge: 'ellisAgency',
      paidBy: 'account',
      day: on(1, 29),
      bank: [spend('ellis', on(2, 2), 28_560, 'SAMPLE CARE AGENCY A-951')],
    },
    {
      kind: 'buy',
      payee: 'Sample First Aid',
      what: 'moving and handling, half a day',
      invoice: 'F-12',
      category: 'training',
      amount: pence(6_000),
      charge: 'ellisTraining',
      paidBy: 'account',
      day: on(2, 15),
      bank: [spend('ellis', on(2, 17), 6_000, 'SAMPLE FIRST AID F-12')],
    },
  ];
}

/** What keeps everything running: insurance, cover and training. */
export function runningEvents(calendar: Calendar): readonly Event[] {
  return ellisRunning(calendar);
}
