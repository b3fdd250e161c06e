import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Calendar, bankDay, fourWeekly, monthly } from './calendar.ts';
import { type Event } from './event.ts';
import { type GroupName, type PaName } from './pas.ts';
import { earlyDays, shortDay } from './workEvents.ts';

type Told = { readonly told: Day; readonly from: Day; readonly to: Day; readonly payday: Day };

function sign(pa: PaName, { told, from, to }: Told): Event {
  return { kind: 'sign', pa, from, to, day: told, bank: [] };
}

function payRun(group: GroupName, { told, payday }: Told, paid?: Day): Event {
  return { kind: 'payRun', group, payday, day: told, bank: [], ...(paid === undefined ? {} : { paid }) };
}

/** The second payday is approved with a day too long, made void before anything is paid, put right and approved again. */
function twiceApproved(calendar: Calendar, second: Told): readonly Event[] {
  const [early] = earlyDays(calendar);
  const { told: day, payday } = second;
  const reason = `Kit went home at 17:00 on ${dayInWords(early)}; the shift said 19:00.`;
  return [
    payRun('ellis', second),
    { kind: 'voidRun', group: 'ellis', payday, reason, day, bank: [] },
    { kind: 'openTimesheet', pa: 'kit', on: early, reason: 'One shift is two hours too long.', day, bank: [] },
    { kind: 'correctShift', pa: 'kit', on: early, reason: 'Kit went home at 17:00.', instead: shortDay(early), day, bank: [] },
    sign('kit', second),
    payRun('ellis', second, bankDay(day)),
  ];
}

function ellisPaydays(calendar: Calendar): readonly Event[] {
  const [first, second, third] = fourWeekly(calendar);
  if (first === undefined || second === undefined || third === undefined) return [];
  return [
    sign('joan', first),
    sign('kit', first),
    payRun('ellis', first, bankDay(first.told)),
    sign('joan', second),
    sign('kit', second),
    ...twiceApproved(calendar, second),
    sign('joan', third),
    sign('kit', third),
    payRun('ellis', third, bankDay(third.told)),
  ];
}

/** Robin's: the last month's wage is still owed when the story ends. */
function ruthPaydays(calendar: Calendar): readonly Event[] {
  return monthly(calendar).flatMap((month, place) => [
    sign('noor', month),
    payRun('ruth', month, place === 2 ? undefined : bankDay(month.told)),
  ]);
}

/** Ellis's first two tax months, billed when they are over; the third, and all of Ruth's, are not billed by the end. */
function bills(calendar: Calendar): readonly Event[] {
  const { on } = calendar;
  const [first, second] = fourWeekly(calendar);
  if (first === undefined || second === undefined) return [];
  const bill = (payday: Day, month: number, paid: Day): Event => ({
    kind: 'bill',
    group: 'ellis',
    payday,
    paid,
    day: on(month, 8),
    bank: [],
  });
  return [bill(first.payday, 1, on(1, 21)), bill(second.payday, 2, on(2, 22))];
}

/** Timesheets signed, pay runs approved, HMRC billed. */
export function payEvents(calendar: Calendar): readonly Event[] {
  return [ellisPaydays, ruthPaydays, bills].flatMap((part) => part(calendar));
}
