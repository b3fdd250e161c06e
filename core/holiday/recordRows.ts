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

const fromBefore = 'From the records of the earlier payroll.';

/** What this book cannot tell of a leave year is said, and never looks like leave that nobody took. */
function unknownRows({ balance, unknownBefore: before }: HolidayYear): readonly RecordRow[] {
  if (before === undefined) return [];
  const how = `This book begins on ${dayInWords(before)}. What was earned and taken earlier stands in the records of the earlier payroll, and is not counted here.`;
  return [{ on: balance.leaveYear.from, what: 'Not told by this book', minutes: 0, pay: null, payslip: null, how }];
}

type Plain = Pick<RecordRow, 'on' | 'what' | 'minutes' | 'how'>;

/** What the leave year gave without being earned by hours, what an earlier payroll knew of it, and what goes on into the next. */
function givenRows({ balance, before, accruals }: HolidayYear): readonly Plain[] {
  const { leaveYear, entitled, carriedOut } = balance;
  const earned = accruals.reduce((so, one) => so + one.earned, before?.accrued ?? 0);
  const rows: readonly Plain[] = [
    { on: leaveYear.from, what: 'Holiday of the leave year', minutes: entitled - earned, how: inWords(balance.working) },
    { on: before?.on ?? leaveYear.from, what: 'Earned before this book', minutes: before?.accrued ?? 0, how: fromBefore },
    { on: before?.on ?? leaveYear.from, what: 'Carried in before this book', minutes: before?.carried ?? 0, how: fromBefore },
    { on: before?.on ?? leaveYear.from, what: 'Taken before this book', minutes: 0 - (before?.taken ?? 0), how: fromBefore },
    { on: leaveYear.to, what: 'Carried into the next leave year', minutes: 0 - carriedOut, how: '' },
  ];
  return rows.filter(({ minutes }) => minutes !== 0);
}

function earnedRows({ accruals }: HolidayYear): readonly RecordRow[] {
  // Regular hours earn nothing by the hour: their payslips have no working of it.
  const byHours = accruals.filter(({ working }) => working.length > 0);
  return byHours.map(({ payday: on, payslip, earned, rolledUp, working }) => ({
    on,
    what: rolledUp === 0 ? 'Earned' : 'Earned, with pay rolled up',
    minutes: earned,
    pay: rolledUp === 0 ? null : rolledUp,
    payslip,
    how: inWords(working),
  }));
}

function carriedRows({ balance, carried }: HolidayYear): readonly RecordRow[] {
  return carried.map(({ reason, minutes, useBy, why, takenBack }) => ({
    on: balance.leaveYear.from,
    what: takenBack === undefined ? `Carried in ${carryReasonInWords(reason)}` : 'Carried in, taken back',
    minutes: takenBack === undefined ? minutes : 0,
    pay: null,
    payslip: null,
    how: takenBack ?? `To be taken by ${dayInWords(useBy)}. ${why}`,
  }));
}

function takenWords({ from, to, what }: HolidayYear['leave'][number]): string {
  return `Taken${to === from ? '' : ` to ${dayInWords(to)}`}${what === undefined ? '' : `: ${what}`}`;
}

const ill = 'The PA was ill on those days: it can be taken later (WTR reg 13(15), reg 15D).';

function takenRows({ leave }: HolidayYear): readonly RecordRow[] {
  const back = leave.flatMap(({ from: on, givenBack: minutes }) =>
    minutes === undefined ? [] : [{ on, what: 'Given back for sickness', minutes, pay: null, payslip: null, how: ill }],
  );
  const taken = leave.map((one) => ({
    on: one.from,
    what: one.takenBack === undefined ? takenWords(one) : 'Taken back',
    minutes: one.takenBack === undefined ? 0 - one.minutes : 0,
    pay: one.paid?.amount ?? null,
    payslip: one.paid?.payslip ?? null,
    how: one.takenBack ?? (one.paid === undefined ? 'Not paid yet.' : inWords(one.paid.working)),
  }));
  return [...taken, ...back];
}

/**
 * A leave year’s rows by day: given, earned, carried, taken, paid in lieu. Their minutes add up to what is left. What was taken back is
 * told and counts nothing.
 */
export function recordRows(year: HolidayYear): readonly RecordRow[] {
  const rows: readonly RecordRow[] = [
    ...unknownRows(year),
    ...givenRows(year).map((row) => ({ ...row, pay: null, payslip: null })),
    ...carriedRows(year),
    ...earnedRows(year),
    ...takenRows(year),
    ...year.inLieu.map(({ payday: on, payslip, minutes, amount, working }) => ({
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
    const end: readonly Cell[] = [from, to, to, 'Left', signedHours(year.balance.left), null, null, ''];
    return [...rows, end];
  });
}

/** `-7:30`, `12:00`: hours and minutes for a column of a file. */
export function signedHours(minutes: number): string {
  return minutes < 0 ? `-${hoursColumn(-minutes)}` : hoursColumn(minutes);
}

/** The same for people to read, with a true minus sign. */
export function hoursForPeople(minutes: number): string {
  return signedHours(minutes).replace('-', '−');
}
