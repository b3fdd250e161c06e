import { type Day, weekday } from '#core/time/day';
import { type Calendar } from './calendar.ts';
import { type Event } from './event.ts';
import { noorsHoliday, outingDay } from './workEvents.ts';

type Planned = Extract<Event, { readonly kind: 'plan' }>;

function within(starts: string, ends: string, pause?: readonly [string, string]): Planned['duty'] {
  const breaks = pause === undefined ? [] : [{ from: pause[0], to: pause[1] }];
  return { kind: 'work', starts, ends, endsNextDay: false, breaks };
}

const sleepIn: Planned['duty'] = { kind: 'sleep_in', starts: '22:00', ends: '07:00', endsNextDay: true, breaks: [] };

/**
 * The rota as it was agreed on the first day: each PA's own weeks without a last day, the Saturday out with both of them, and the bank
 * holiday. What was worked otherwise (Kit's early afternoon) shows beside it.
 */
export function rotaEvents(calendar: Calendar): readonly Event[] {
  const day = calendar.start;
  const holiday = noorsHoliday(calendar);
  const plan = (pa: Planned['pa'], duty: Planned['duty'], charge: Planned['charge'], weekdays: readonly number[]): Event => ({
    kind: 'plan',
    pa,
    duty,
    charge,
    from: day,
    weekdays,
    day,
    bank: [],
  });
  const once = (pa: Planned['pa'], duty: Planned['duty'], charge: Planned['charge'], from: Day | undefined): readonly Event[] =>
    from === undefined ? [] : [{ kind: 'plan', pa, duty, charge, from, day, bank: [] }];
  return [
    plan('joan', within('06:30', '10:30'), 'ellisPas', [1, 3, 5]),
    plan('joan', sleepIn, 'ellisPas', [6]),
    plan('kit', within('09:30', '19:00', ['13:00', '13:30']), 'ellisPas', [1, 2, 3, 4]),
    ...once('kit', within('10:00', '16:00'), ['ellisPas', 'robinOutings'], outingDay(calendar)),
    plan('noor', within('15:30', '18:30'), 'robinPas', [3]),
    plan('noor', within('10:00', '15:00'), 'robinPas', [6]),
    ...once('noor', within('10:00', '14:00'), 'robinPas', holiday === undefined || [3, 6].includes(weekday(holiday)) ? undefined : holiday),
  ];
}
