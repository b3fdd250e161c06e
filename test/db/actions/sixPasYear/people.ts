import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { type Day, addDays, day } from '#core/time/day';

export const names = ['Ada Example', 'Bo Example', 'Cleo Example', 'Dev Example', 'Eli Example', 'Fay Example'] as const;
export type Name = (typeof names)[number];

/** The Monday on which the first four weeks begin, and the Thursday on which they are paid. */
export const firstFrom: Day = day('2025-03-31');
export const firstPayday: Day = day('2025-05-01');
export const paydays: readonly Day[] = Array.from({ length: 13 }, (_, place) => addDays(firstPayday, place * 28));
export const lastPayday: Day = addDays(firstPayday, 336);

export function periodOf(place: number): { readonly from: Day; readonly to: Day } {
  return { from: addDays(firstFrom, place * 28), to: addDays(firstFrom, place * 28 + 27) };
}

type Plan = {
  readonly born: Day;
  readonly startsOn: Day;
  readonly perHour: number;
  /** Weekdays from Monday, 0, in the order in which they are filled. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly hasBreak?: true;
  /** Shifts of each week, four numbers for each pay period. */
  readonly weeks: readonly (readonly number[])[];
  readonly niLetter: string;
  readonly weekMinutes?: number;
  readonly holiday: Pick<InputOf<'holiday.agree'>, 'kind' | 'paid'> & {
    readonly week?: { readonly days: number; readonly minutes: number };
  };
};

const same = (shifts: number, many: number, skipped = 0): readonly (readonly number[])[] =>
  Array.from({ length: many }, (_, place) => (place < skipped ? [0, 0, 0, 0] : [shifts, shifts, shifts, shifts]));

/** Who they are and when they worked; all of them invented. */
export const plans: Readonly<Record<Name, Plan>> = {
  'Ada Example': {
    born: day('1988-09-14'),
    startsOn: day('2025-05-26'),
    perHour: 1_560,
    days: [0, 1, 2, 3, 4],
    from: '08:00',
    to: '16:00',
    hasBreak: true,
    // A week of leave before Christmas.
    weeks: same(5, 13, 2).map((weeks, place) => (place === 9 ? [5, 5, 0, 5] : weeks)),
    niLetter: 'A',
    weekMinutes: 2_250,
    holiday: { kind: 'regular', paid: 'when_taken', week: { days: 500, minutes: 2_250 } },
  },
  'Bo Example': {
    born: day('2007-01-22'),
    startsOn: day('2025-04-28'),
    perHour: 1_150,
    days: [3, 5, 6],
    from: '10:00',
    to: '18:00',
    weeks: same(3, 13, 1),
    niLetter: 'M',
    weekMinutes: 1_440,
    holiday: { kind: 'regular', paid: 'when_taken', week: { days: 300, minutes: 1_440 } },
  },
  'Cleo Example': {
    born: day('1957-05-10'),
    startsOn: day('2019-05-06'),
    perHour: 1_400,
    days: [0, 2, 4, 1, 3],
    from: '09:00',
    to: '13:00',
    weeks: [
      [3, 4, 3, 4],
      [4, 4, 4, 4],
      [5, 4, 5, 4],
      [3, 3, 4, 4],
      [4, 4, 0, 4],
      [5, 5, 5, 5],
      [4, 4, 4, 4],
      [3, 4, 4, 4],
      [5, 5, 5, 5],
      [4, 4, 2, 3],
      [4, 4, 4, 4],
      [4, 0, 4, 5],
      [4, 4, 4, 5],
    ],
    niLetter: 'C',
    holiday: { kind: 'irregular', paid: 'when_taken' },
  },
  'Dev Example': {
    born: day('1979-11-02'),
    startsOn: day('2025-04-07'),
    perHour: 1_300,
    days: [1, 3],
    from: '17:00',
    to: '23:00',
    weeks: same(2, 13).map((weeks, place) => (place === 0 ? [0, 2, 2, 2] : weeks)),
    niLetter: 'A',
    weekMinutes: 720,
    holiday: { kind: 'regular', paid: 'when_taken', week: { days: 200, minutes: 720 } },
  },
  'Eli Example': {
    born: day('1996-02-29'),
    startsOn: day('2023-06-05'),
    perHour: 1_340,
    days: [0, 2, 4, 1],
    from: '16:00',
    to: '20:00',
    weeks: [[3, 2, 4, 3], [2, 4, 3, 2], [3, 3, 3, 3], [2, 3, 2, 3], [2, 2, 3, 4], [3, 4, 2, 3], [3, 3, 2, 3], [3, 3, 3, 0], ...same(0, 5)],
    niLetter: 'A',
    holiday: { kind: 'irregular', paid: 'rolled_up' },
  },
  'Fay Example': {
    born: day('1991-07-30'),
    startsOn: day('2022-03-07'),
    perHour: 1_420,
    days: [0, 1, 2, 3],
    from: '09:00',
    to: '14:00',
    // Two weeks of sickness from 10 November.
    weeks: same(4, 13).map((weeks, place) => (place === 8 ? [0, 0, 4, 4] : weeks)),
    niLetter: 'A',
    weekMinutes: 1_200,
    holiday: { kind: 'regular', paid: 'when_taken', week: { days: 400, minutes: 1_200 } },
  },
};

/** The days on which somebody works in a pay period. */
export function daysOf(name: Name, place: number): readonly Day[] {
  const { days, weeks } = plans[name];
  const { from } = periodOf(place);
  return (weeks[place] ?? []).flatMap((shifts, week) => days.slice(0, shifts).map((weekday) => addDays(from, week * 7 + weekday)));
}

export function amount(sum: number): ReturnType<typeof pence> {
  return pence(sum);
}
