import { type Calendar } from './calendar.ts';
import { ellisMoney, ellisSpending } from './ellisEvents.ts';
import { type Event } from './event.ts';
import { robinMoney, robinSpending } from './robinEvents.ts';
import { runningEvents } from './runningEvents.ts';

/** The family's quarter, in the order of its days. */
export function familyEvents(calendar: Calendar): readonly Event[] {
  return [ellisMoney, ellisSpending, runningEvents, robinMoney, robinSpending]
    .flatMap((part) => part(calendar))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
