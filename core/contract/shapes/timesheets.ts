import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { payLineShape } from './pay.ts';

/** The id of a planned shift: its pattern's and its day's. */
export const plannedIdShape = z.string().regex(/^rota_pattern-[0-9a-z]{1,40}\/\d{4}-\d{2}-\d{2}$/u, 'a planned shift');

/** A shift planned or worked, by London's clock: `22:00`, with `(the second time)` in the October night. */
const timesShape = z.strictObject({ day: dayShape, from: z.string(), to: z.string(), minutes: z.int(), pay: penceShape });

export const rotaRowShape = z.strictObject({
  kind: z.enum(['work', 'sleep_in']),
  planned: timesShape
    .extend({
      id: plannedIdShape,
      breaks: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      /** Who bears it: one plan line, or one for each beneficiary of the split. */
      planLineIds: z.array(idShape),
      splitId: idShape.optional(),
    })
    .optional(),
  worked: timesShape.extend({ id: idShape }).optional(),
  /** Worked just as planned. */
  isSame: z.boolean(),
  /** Planned, over, and nothing is recorded in its place yet. */
  isOpen: z.boolean(),
});

const worthShape = z.strictObject({ minutes: z.int(), pay: penceShape });

/** A timesheet beside the rota: as it is now, or as it was when its first side signed. Minutes are paid ones, pay is before tax. */
export const rotaBesideShape = z.strictObject({
  isKept: z.boolean(),
  rows: z.array(rotaRowShape),
  planned: worthShape,
  worked: worthShape,
  /** Worked less planned. */
  more: worthShape,
});
export type RotaBeside = z.infer<typeof rotaBesideShape>;

/** Who agreed to a change of a paid shift, by typed names, and when; or the paper that says so is a file beside them. */
export const agreedShape = z.strictObject({ assistant: lineShape, employer: lineShape, on: dayShape });

/** What became of a shift after it was paid. */
export const lateChangeShape = z.strictObject({
  reason: reasonShape,
  agreed: agreedShape,
  evidenceNumber: z.int().optional(),
  /** The shift that stands instead; absent where it was not worked at all. */
  insteadId: idShape.optional(),
  lines: z.array(payLineShape),
  pay: penceShape,
  /** Of the payslip with the difference; absent while it waits for the next payday. */
  payslipNumber: z.int().optional(),
});

/** Which column of a file says what, counted from 0. Who: a PA's name, reference or payroll id; absent where all are of one job. */
export const shiftColumnsShape = z.strictObject({
  hasHeading: z.boolean(),
  who: z.int().min(0).optional(),
  day: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(0),
  /** Unpaid break in minutes, or as 0:30. */
  break: z.int().min(0).optional(),
  /** Whether it is a sleep-in: yes or no, an x, or the word. */
  sleepIn: z.int().min(0).optional(),
  /** Awake for work in a sleep-in, in minutes, or as 0:30. */
  woken: z.int().min(0).optional(),
  note: z.int().min(0).optional(),
  dates: z.enum(['day_first', 'year_first']),
});
export type ShiftColumns = z.infer<typeof shiftColumnsShape>;
