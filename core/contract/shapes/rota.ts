import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { workChargeShape } from './work.ts';

/** A time by London's clock. */
const timeShape = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time, as 22:00');

export const rotaBreaksShape = z.array(z.strictObject({ from: timeShape, to: timeShape })).max(8);

/** What one planned shift is, as typed: that it goes on past midnight is said and never guessed. */
export const dutyShape = z.strictObject({
  kind: z.enum(['work', 'sleep_in']),
  starts: timeShape,
  ends: timeShape,
  endsNextDay: z.boolean(),
  /** Unpaid breaks. */
  breaks: rotaBreaksShape,
  charge: workChargeShape,
  note: lineShape.optional(),
});
export type DutyInput = z.infer<typeof dutyShape>;

/** Every so many weeks on these days, 1 Monday … 7 Sunday, beginning with the week of its first day. */
export const recursShape = z.strictObject({
  everyWeeks: z.int().min(1, 'at least every week').max(52, 'at most every 52 weeks'),
  weekdays: z.array(z.int().min(1).max(7)).min(1, 'at least one day of the week').max(7),
});

/** A job, or a self-employed helper by their own id. Nobody works it yet where it is null. */
const whoShape = idShape.nullable();

/** Without `recurs` it is planned once, on `from`. Each of several PAs at once gets a shift of their own. */
export const planShape = z.strictObject({
  employmentIds: z.array(whoShape).min(1, 'somebody, or nobody yet').max(4, 'at most four at once'),
  duty: dutyShape,
  from: dayShape,
  recurs: recursShape.optional(),
  to: dayShape.optional(),
});

/** One planned shift: the pattern's day that it stands for. */
export const plannedRefShape = z.strictObject({ patternId: idShape, day: dayShape });

export const insteadShape = z.strictObject({
  kind: z.literal('instead'),
  /** The day it starts, which may be another. */
  on: dayShape,
  employmentId: whoShape,
  duty: dutyShape,
  reason: reasonShape.optional(),
});

export const dayChangeShape = plannedRefShape.extend({
  change: z.discriminatedUnion('kind', [
    insteadShape,
    /** Stays to be seen, with why. */
    z.strictObject({ kind: z.literal('cancelled'), reason: reasonShape }),
    /** Planned by mistake: it is not shown again. */
    z.strictObject({ kind: z.literal('removed') }),
    /** As the pattern has it after all. */
    z.strictObject({ kind: z.literal('as_planned') }),
  ]),
});

/** From a day on the pattern is otherwise: it ends the day before, and another goes on. */
export const changeFromShape = z.strictObject({
  patternId: idShape,
  from: dayShape,
  employmentId: whoShape,
  duty: dutyShape,
  recurs: recursShape,
  to: dayShape.optional(),
});

export const rotaShiftShape = plannedRefShape.extend({
  on: dayShape,
  state: z.enum(['planned', 'changed', 'cancelled']),
  kind: z.enum(['work', 'sleep_in']),
  starts: timeShape,
  ends: timeShape,
  endsOn: dayShape,
  /** From first minute to last, less unpaid breaks: an hour more or less where the clocks change. */
  minutes: z.int(),
  employmentId: idShape.optional(),
  assistant: z.string().optional(),
  /** Who it is for, and by which plan lines. */
  people: z.array(z.string()),
  lines: z.array(z.string()),
  isShared: z.boolean(),
  /** Other PAs are needed at the same time. */
  isTogether: z.boolean(),
  recurs: z.boolean(),
  /** `Every week on Monday, from 23 November 2026, with no last day`. */
  pattern: z.string(),
  note: z.string().optional(),
  /** Why it was changed or cancelled. */
  reason: z.string().optional(),
});
export type RotaShift = z.infer<typeof rotaShiftShape>;

export const rotaWarningShape = z.strictObject({
  kind: z.enum([
    'unfilled',
    'together',
    'overlap',
    'away',
    'stay',
    'employment',
    'rest',
    'weeklyRest',
    'break',
    'hours',
    'young',
    'clocks',
  ]),
  words: z.string(),
  ids: z.array(z.string()),
  isAdvice: z.boolean(),
});

export const rotaCostShape = z.strictObject({
  lines: z.array(
    z.strictObject({
      id: idShape,
      name: z.string(),
      wages: penceShape,
      ni: penceShape,
      planned: penceShape,
      agreed: penceShape,
      left: penceShape,
    }),
  ),
  wages: penceShape,
  ni: penceShape,
  allowance: penceShape,
  whole: penceShape,
  uncosted: z.array(z.string()),
});

export const rotaPersonShape = z.strictObject({
  employmentId: idShape,
  name: z.string(),
  job: z.string(),
  /** Planned in the week, less unpaid breaks. */
  minutes: z.int(),
  isEmployed: z.boolean(),
  /** Then the id is the PA's own: they have no job here. */
  isSelfEmployed: z.boolean(),
});

export const rotaSheetFactsShape = z.strictObject({
  span: z.strictObject({ from: dayShape, to: dayShape }),
  shifts: z.array(
    z.strictObject({
      from: z.int(),
      to: z.int(),
      on: dayShape,
      state: z.enum(['planned', 'changed', 'cancelled']),
      kind: z.enum(['work', 'sleep_in']),
      name: z.string().optional(),
      breaks: z.string(),
    }),
  ),
  assistant: z.string().optional(),
  bankHolidays: z.array(dayShape),
  on: dayShape,
  holder: z.string(),
  book: z.strictObject({ kind: z.enum(['real', 'practice']) }),
});
