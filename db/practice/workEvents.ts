import { type ClockTime } from '#core/contract/shapes/work';
import { type Day, type Span, addDays, weekday } from '#core/time/day';
import { clockText, londonClock, londonMoment } from '#core/time/london';
import { type Calendar, type PayTime, fourWeekly, isHoliday, monthly } from './calendar.ts';
import { type Event, type Worked } from './event.ts';
import { type PaName } from './pas.ts';

function daysOf({ from, to }: Span): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** A shift within one day. */
function worked(day: Day, from: string, to: string, charge: Worked['charge'], pause?: readonly [string, string]): Worked {
  const breaks = pause === undefined ? [] : [{ from: { day, time: pause[0] }, to: { day, time: pause[1] } }];
  return { kind: 'work', starts: { day, time: from }, ends: { day, time: to }, breaks, woken: [], charge };
}

/** Recorded the day after, when it is over. */
function shift(pa: PaName, shift: Worked): Event {
  return { kind: 'shift', pa, shift, day: addDays(shift.starts.day, 1), bank: [] };
}

/** What the clock says so many minutes after a time of the night; `second` only where the clocks have gone back. */
function afterwards(day: Day, minute: number, later: number): ClockTime {
  const moment = londonMoment(day, minute);
  if (moment.is === 'never') throw new RangeError('a time that London has not');
  const from = moment.is === 'once' ? moment.at : moment.first;
  const clock = londonClock(from + later);
  return { day: clock.day, time: clockText(clock.minute), ...(clock.isSecond ? { second: true } : {}) };
}

/** Up twice for 45 minutes; where the clocks go back, the second time from 01:40 to 01:25. In March 01:40 never comes: 02:40. */
function wokenTwice(night: Day): Worked['woken'] {
  const morning = addDays(night, 1);
  const isShort = londonMoment(morning, 100).is === 'never';
  const from = isShort ? 160 : 100;
  const isTwice = londonMoment(morning, from).is === 'twice';
  return [
    { from: { day: night, time: '23:50' }, to: { day: morning, time: '00:35' }, why: 'turned and settled after a cramp' },
    {
      from: { day: morning, time: clockText(from), ...(isTwice ? { second: false } : {}) },
      to: afterwards(morning, from, 45),
      why: 'breathing mask had slipped; changed and settled',
    },
  ];
}

/** The last Saturday night of the story's first month: where the month is October, its last one on which clocks go back. */
function lastSaturday({ on }: Calendar): Day {
  const last = on(0, 31);
  return addDays(last, -((weekday(last) + 1) % 7));
}

function sleepIn(night: Day, wakings: Worked['woken']): Worked {
  const ends = { day: addDays(night, 1), time: '07:00' };
  return { kind: 'sleep_in', starts: { day: night, time: '22:00' }, ends, breaks: [], woken: wakings, charge: 'ellisPas' };
}

/** Joan: mornings on Monday, Wednesday and Friday, and every Saturday night. */
function joans(calendar: Calendar): readonly Event[] {
  const disturbed = lastSaturday(calendar);
  return fourWeekly(calendar)
    .flatMap(daysOf)
    .flatMap((day) => {
      if ([1, 3, 5].includes(weekday(day))) return [shift('joan', worked(day, '06:30', '10:30', 'ellisPas'))];
      if (weekday(day) !== 6) return [];
      return [shift('joan', sleepIn(day, day === disturbed ? wokenTwice(day) : []))];
    });
}

const lunch = ['13:00', '13:30'] as const;

function wholeDay(day: Day): Worked {
  return worked(day, '09:30', '19:00', 'ellisPas', lunch);
}

/** Monday to Thursday of a period. */
function weekdaysOf(period: Span): readonly Day[] {
  return daysOf(period).filter((day) => weekday(day) <= 4);
}

/** The day on which Kit left early: the eighth of the second period, and the one that was copied from it into the third. */
export function earlyDays(calendar: Calendar): readonly [Day, Day] {
  const [, second] = fourWeekly(calendar);
  const early = second === undefined ? undefined : weekdaysOf(second)[7];
  if (early === undefined) throw new RangeError('a period without its days');
  return [early, addDays(early, 28)];
}

/** As it was: home at five. */
export function shortDay(day: Day): Worked {
  return worked(day, '09:30', '17:00', 'ellisPas', lunch);
}

/** The second Saturday of the first period: out with both of them. */
export function outingDay(calendar: Calendar): Day {
  const [first] = fourWeekly(calendar);
  return (first === undefined ? [] : daysOf(first)).filter((day) => weekday(day) === 6)[1] ?? calendar.start;
}

/** Kit: long days, a Saturday out with both of them in the first period, and a third period copied from the second. */
function kits(calendar: Calendar): readonly Event[] {
  const [first, second, third] = fourWeekly(calendar);
  if (first === undefined || second === undefined || third === undefined) return [];
  const [, copied] = earlyDays(calendar);
  const outing = worked(outingDay(calendar), '10:00', '16:00', ['ellisPas', 'robinOutings']);
  const note = { note: 'the wildlife park, both of them' };
  return [
    ...weekdaysOf(first).map((day) => shift('kit', wholeDay(day))),
    shift('kit', { ...outing, ...note }),
    ...weekdaysOf(second).map((day) => shift('kit', wholeDay(day))),
    { kind: 'copyShifts', pa: 'kit', from: third.from, day: third.told, bank: [] },
    {
      kind: 'correctShift',
      pa: 'kit',
      on: copied,
      reason: 'Copied from the day on which Kit went home early.',
      instead: wholeDay(copied),
      day: third.told,
      bank: [],
    },
  ];
}

/** The fourth Wednesday of the last month: Christmas Eve, where that is December. */
function offDay({ end }: Calendar): Day | undefined {
  return daysOf({ from: addDays(end, 1 - Number(end.slice(8))), to: end }).filter((day) => weekday(day) === 3)[3];
}

/** Noor's last shift of a month is recorded on its last day at the latest, when she is paid. */
function noorsIn({ from, to }: PayTime, holiday: Day | undefined, off: Day | undefined): readonly Event[] {
  return daysOf({ from, to: addDays(to, -1) }).flatMap((day): readonly Event[] => {
    if (day === off)
      return [{ kind: 'leave', pa: 'noor', from: day, to: day, minutes: 180, what: 'A day at home', day: addDays(day, -7), bank: [] }];
    if (weekday(day) === 3) return [shift('noor', worked(day, '15:30', '18:30', 'robinPas'))];
    if (weekday(day) === 6) return [shift('noor', worked(day, '10:00', '15:00', 'robinPas'))];
    return day === holiday ? [shift('noor', worked(day, '10:00', '14:00', 'robinPas'))] : [];
  });
}

/** The quarter's last bank holiday, if it has one. */
export function noorsHoliday({ start, end }: Calendar): Day | undefined {
  return daysOf({ from: start, to: addDays(end, -1) })
    .filter(isHoliday)
    .at(-1);
}

/** Noor: Wednesdays after school, Saturdays, and the quarter's last bank holiday, if it has one. One Wednesday is her first holiday. */
function noors(calendar: Calendar): readonly Event[] {
  return monthly(calendar).flatMap((month) => noorsIn(month, noorsHoliday(calendar), offDay(calendar)));
}

/** Every shift of the quarter, as it is recorded. */
export function workEvents(calendar: Calendar): readonly Event[] {
  return [joans, kits, noors].flatMap((part) => part(calendar));
}
