import { pence } from '#core/money/pence';
import { type Calendar } from './calendar.ts';
import { type Event, spend } from './event.ts';

/** The van that both share: tried for a day, then leased, with an advance payment and a rental every month. */
export function vanEvents({ on }: Calendar): readonly Event[] {
  const trial = 'R SAMPLE VAN HIRE PART';
  const due = (what: 'advance' | 'rental', month: number, date: number, paid: number): Event => ({
    kind: 'leaseDue',
    what,
    due: on(month, date),
    paid: on(month, paid),
    day: on(month, date),
    bank: [],
  });
  return [
    {
      kind: 'buy',
      payee: 'Sample Mobility Hire',
      what: 'adapted van for a day, to try it',
      invoice: 'H-45',
      category: 'travel',
      amount: pence(18_000),
      charge: ['ellisTravel', 'robinTravel'],
      paidBy: 'holder',
      day: on(0, 2),
      bank: [spend('ellis', on(0, 9), 12_600, trial), spend('robin', on(0, 9), 5_400, trial)],
    },
    { kind: 'lease', day: on(0, 8), bank: [] },
    due('advance', 0, 13, 14),
    due('rental', 0, 20, 20),
    due('rental', 1, 20, 20),
    due('rental', 2, 20, 22),
  ];
}
