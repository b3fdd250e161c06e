import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { nationShape } from './people.ts';

/** Minutes of leave, or of work: a year of either at most. */
const minutesShape = z.int().min(0).max(527_040);
/** What a person typed, which may be below nothing: the book says so in a sentence. */
const typedMinutesShape = z.int().min(-527_040).max(527_040);

const stepShape = z.strictObject({
  words: z.string(),
  sources: z.array(z.strictObject({ title: z.string(), where: z.string(), checked: z.string() })),
});

/** How a PA's holiday is agreed, from a day on. */
export const holidayTermsShape = z.strictObject({
  from: dayShape,
  /** By the contract: fixed hours; hours mostly variable; or weeks of the year without work and pay (WTR reg 15F). */
  kind: z.enum(['regular', 'irregular', 'part_year']),
  /** Month and date on which leave years begin, 'MM-DD'. */
  leaveYearStart: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, 'a date of each year, as 1 April'),
  /** Hundredths of a week of leave in a whole year: 560 by law, or more by contract. */
  weeks: z.int().min(1).max(2_600),
  /** Of regular hours: hundredths of a day, and minutes, that a week usually has. */
  week: z.strictObject({ days: z.int().min(10).max(700), minutes: z.int().min(15).max(10_080) }).optional(),
  bankHolidays: z.enum(['included', 'on_top']),
  paid: z.enum(['when_taken', 'rolled_up']),
  accrual: z.enum(['legal', 'unrounded']),
  /** Of regular hours: what leave beyond the first four weeks of a leave year is paid at. */
  beyondFourWeeks: z.enum(['normal', 'basic']),
  /** Whether a sleep-in counts with all of its hours for holiday, or with those awake. */
  sleepIns: z.enum(['whole', 'woken']),
});
export type HolidayTerms = z.infer<typeof holidayTermsShape>;

/** Where a payroll taken over stood: of the leave year that the day falls in. */
export const holidayOpeningShape = z.strictObject({
  /** The last day that the figures count. */
  on: dayShape,
  /** Earned in this leave year so far; of regular hours nothing, since their year is known. */
  accrued: minutesShape,
  taken: minutesShape,
  /** Brought from the leave year before. */
  carried: minutesShape,
});
export type HolidayOpening = z.infer<typeof holidayOpeningShape>;

/** One week of an earlier payroll, or several that are known by their total only. */
export const historyWeekShape = z.strictObject({
  /** The last day of the week, or of the last of them. */
  to: dayShape,
  weeks: z.int().min(1).max(104),
  minutes: minutesShape,
  pay: penceShape,
});
export type HistoryWeek = z.infer<typeof historyWeekShape>;

/** Leave beside a shift of the same day, or on a day of sickness, is meant so. */
export const besidesShape = z.array(z.enum(['work', 'sickness'])).max(2);

export const leaveShape = z.strictObject({ from: dayShape, to: dayShape, minutes: typedMinutesShape, what: lineShape.optional() });

export const carryShape = z.strictObject({
  /** The first day of the leave year that it goes into. */
  into: dayShape,
  minutes: typedMinutesShape,
  reason: z.enum(['agreed', 'sickness', 'family', 'not_offered']),
  /** What was agreed, or how it is known. */
  why: reasonShape,
});

export const holidayBalanceShape = z.strictObject({
  leaveYear: z.strictObject({ from: dayShape, to: dayShape }),
  /** Of the whole leave year for regular hours; earned so far for others. All in minutes. */
  entitled: z.int(),
  carriedIn: z.int(),
  carriedOut: z.int(),
  taken: z.int(),
  /** Paid in place of leave on leaving. */
  inLieu: z.int(),
  left: z.int(),
  /** In the first year of work: how much of the year's leave may be taken by today. */
  mayTake: z.int().optional(),
  working: z.array(stepShape),
});
export type HolidayBalance = z.infer<typeof holidayBalanceShape>;

const paidLeaveShape = z.strictObject({
  payslip: z.int(),
  payday: dayShape,
  minutes: z.int(),
  amount: penceShape,
  working: z.array(stepShape),
});

export const leaveReadShape = leaveShape.extend({
  id: idShape,
  /** Of its minutes: given back because the PA was ill. Absent where none is. */
  givenBack: z.int().optional(),
  /** Absent until a payday pays it. */
  paid: paidLeaveShape.optional(),
  takenBack: z.string().optional(),
});

export const carryReadShape = carryShape.extend({ id: idShape, useBy: dayShape, takenBack: z.string().optional() });

/** One leave year of the record that the law asks for (WTR reg 16B). */
export const holidayYearShape = z.strictObject({
  balance: holidayBalanceShape,
  /** Where an earlier payroll stood, in the leave year that its day falls in. */
  before: holidayOpeningShape.optional(),
  /** The work began earlier in this leave year, and nobody told this book what of it was earned or taken before this day. */
  unknownBefore: dayShape.optional(),
  accruals: z.array(
    z.strictObject({
      payslip: z.int(),
      payday: dayShape,
      worked: z.int(),
      away: z.int(),
      earned: z.int(),
      rolledUp: penceShape,
      working: z.array(stepShape),
    }),
  ),
  leave: z.array(leaveReadShape),
  carried: z.array(carryReadShape),
  inLieu: z.array(paidLeaveShape),
});
export type HolidayYear = z.infer<typeof holidayYearShape>;

export const holidayReadShape = z.strictObject({
  today: dayShape,
  employmentId: idShape,
  assistant: z.strictObject({ id: idShape, name: z.string(), reference: z.string() }),
  employer: z.string(),
  job: z.string(),
  nation: nationShape,
  startsOn: dayShape,
  endsOn: dayShape.optional(),
  /** Newest first. */
  terms: z.array(holidayTermsShape.extend({ id: idShape })),
  /** What the pay agreement says a week has, to begin with. */
  weekMinutes: z.int().optional(),
  opening: holidayOpeningShape.optional(),
  /** Weeks of the earlier payroll, newest first. */
  history: z.array(historyWeekShape),
  /** This leave year's, where terms are recorded. */
  balance: holidayBalanceShape.optional(),
  /** An average week as of today, and how it came about; absent where no paid week is known. */
  average: z
    .strictObject({ weekPay: penceShape, weekMinutes: z.int(), perHour: penceShape, weeks: z.int(), working: z.array(stepShape) })
    .optional(),
  /** The least notice the law asks for today, in weeks. */
  notice: z.strictObject({ byEmployer: z.int(), byAssistant: z.int() }),
  /** What a person should know: hours so short that rounding takes all, a record that is missing. */
  remarks: z.array(z.string()),
  /** Leave years of the last six years, newest first. */
  years: z.array(holidayYearShape),
  /** Of the same six years, leave years of this work that lie before this book: it tells nothing of them. */
  beforeBook: z.strictObject({ from: dayShape, to: dayShape }).optional(),
});
export type HolidayRead = z.infer<typeof holidayReadShape>;
