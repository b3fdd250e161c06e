import { type HolidayYear } from '#core/contract/shapes/holiday';
import { type Pence } from '#core/money/pence';
import { hoursColumn } from '#core/pay/words';
import { type Day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** One row of the record: what happened to leave on a day. Minutes below nothing take leave away. */
export type RecordRow = {
  readonly on: Day;
  readonly what: string;
  readonly minutes: number;
  readonly pay: Pence | null;
  readonly payslip: number | null;
  readonly how: string;
};

const reasonWords = {
  agreed: 'by agreement',
  sickness: 'after sickness',
  family: 'after family leave',
  not_offered: 'since it could not be taken',
} as const satisfies Record<HolidayYear['carried'][number]['reason'], string>;

export function carryReasonInWords(reason: HolidayYear['carried'][number]['reason']): string {
  return reasonWords[reason];
}

function inWords(steps: readonly { readonly words: string }[]): string {
  return steps.map(({ words }) => words).join(' ');
}

/** A leave year’s rows by day: earned, carried in, taken, paid, paid in lieu. What was taken back is told and counts nothing. */
export function recordRows({ balance, accruals, leave, carried, inLieu }: HolidayYear): readonly RecordRow[] {
  const rows: RecordRow[] = [
    ...accruals.map(({ payday: on, payslip, earned, rolledUp, working }) => ({
      on,
      what: rolledUp === 0 ? 'Earned' : 'Earned, with pay rolled up',
      minutes: earned,
      pay: rolledUp === 0 ? null : rolledUp,
      payslip,
      how: inWords(working),
    })),
    ...carried.map(({ reason, minutes, useBy, why, takenBack }) => ({
      on: balance.leaveYear.from,
      what: takenBack === undefined ? `Carried in ${carryReasonInWords(reason)}` : 'Carried in, taken back',
      minutes: takenBack === undefined ? minutes : 0,
      pay: null,
      payslip: null,
      how: takenBack ?? `To be taken by ${dayInWords(useBy)}. ${why}`,
    })),
    ...leave.map(({ from: on, to, minutes, what, paid, takenBack }) => ({
      on,
      what:
        takenBack === undefined ? `Taken${to === on ? '' : ` to ${dayInWords(to)}`}${what === undefined ? '' : `: ${what}`}` : 'Taken back',
      minutes: takenBack === undefined ? 0 - minutes : 0,
      pay: paid?.amount ?? null,
      payslip: paid?.payslip ?? null,
      how: takenBack ?? (paid === undefined ? 'Not paid yet.' : inWords(paid.working)),
    })),
    ...inLieu.map(({ payday: on, payslip, minutes, amount, working }) => ({
      on,
      what: 'Paid on leaving in place of leave',
      minutes: 0 - minutes,
      pay: amount,
      payslip,
      how: inWords(working),
    })),
  ];
  return rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The record for a spreadsheet: its columns, and a row for everything of every leave year. Written out by documents/csv. */
export const holidayColumns: readonly string[] = [
  'Leave year from',
  'Leave year to',
  'Day',
  'What',
  'Hours',
  'Pay',
  'Payslip',
  'How it came about',
];

type Cell = string | number | { readonly sum: Pence } | null;

export function holidayCells(years: readonly HolidayYear[]): readonly (readonly Cell[])[] {
  return years.flatMap((year) => {
    const { from, to } = year.balance.leaveYear;
    const rows = recordRows(year).map(({ on, what, minutes, pay, payslip, how }): readonly Cell[] => [
      from,
      to,
      on,
      what,
      signedHours(minutes),
      pay === null ? null : { sum: pay },
      payslip,
      how,
    ]);
    const { entitled, left, working } = year.balance;
    const whole: readonly Cell[] = [from, to, from, 'Holiday of the leave year', signedHours(entitled), null, null, inWords(working)];
    const end: readonly Cell[] = [from, to, to, 'Left', signedHours(left), null, null, ''];
    return [whole, ...rows, end];
  });
}

/** `-7:30`, `12:00`: hours and minutes for a column. */
export function signedHours(minutes: number): string {
  return minutes < 0 ? `-${hoursColumn(-minutes)}` : hoursColumn(minutes);
}
