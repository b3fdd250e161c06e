import { type Calendar } from './calendar.ts';
import { ellisMoney, ellisSpending } from './ellisEvents.ts';
import { type Event } from './event.ts';
import { robinMoney, robinSpending } from './robinEvents.ts';
import { payEvents } from './payEvents.ts';
import { rotaEvents } from './rotaEvents.ts';
import { runningEvents } from './runningEvents.ts';
import { vanEvents } from './vanEvents.ts';
import { workEvents } from './workEvents.ts';

/** The family's quarter, in the order of its days. */
export function familyEvents(calendar: Calendar): readonly Event[] {
  return [rotaEvents, ellisMoney, vanEvents, ellisSpending, runningEvents, robinMoney, robinSpending, workEvents, payEvents]
    .flatMap((part) => part(calendar))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
