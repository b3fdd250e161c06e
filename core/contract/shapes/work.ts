import { z } from 'zod';
import { dayShape, idShape, lineShape, penceShape, reasonShape } from './basic.ts';
import { payLineShape } from './pay.ts';
import { lateChangeShape, rotaBesideShape } from './timesheets.ts';

/** A time in London. In the October night 01:00 to 01:59 happens twice: `second` says the later one. */
export const clockTimeShape = z.strictObject({
  day: dayShape,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'a time, as 22:00'),
  second: z.boolean().optional(),
});
export type ClockTime = z.infer<typeof clockTimeShape>;

const partShape = z.strictObject({ from: clockTimeShape, to: clockTimeShape });

/** Who pays: one plan line, or one for each beneficiary of a split. As purchases have it. */
export const workChargeShape = z.union([
  z.strictObject({ planLineId: idShape }),
  z.strictObject({ splitId: idShape, planLineIds: z.array(idShape).min(2) }),
]);

export const shiftShape = z.strictObject({
  employmentId: idShape,
  kind: z.enum(['work', 'sleep_in']),
  starts: clockTimeShape,
  ends: clockTimeShape,
  /** Unpaid breaks. */
  breaks: z.array(partShape).max(8),
  /** Only in a sleep-in: the time awake for work, and why. */
  woken: z.array(partShape.extend({ why: lineShape })).max(24),
  charge: workChargeShape,
  note: lineShape.optional(),
});

export const shiftReadShape = shiftShape.extend({
  id: idShape,
  assistant: z.string(),
  /** From first minute to last in London time, less unpaid breaks. */
  minutes: z.int(),
  wokenMinutes: z.int(),
  timesheetNumber: z.int().optional(),
  /** Its payslip's number, once a pay run has paid it. */
  payslipNumber: z.int().optional(),
  /** How it was put right after it was paid, where it was. */
  changed: lateChangeShape.optional(),
  /** The paid shift that it stands in the place of. */
  insteadOf: idShape.optional(),
});

export const signatureShape = z.strictObject({ side: z.enum(['assistant', 'employer']), name: lineShape, signedOn: dayShape });

export const timesheetReadShape = z.strictObject({
  id: idShape,
  number: z.int(),
  employmentId: idShape,
  assistant: z.string(),
  from: dayShape,
  to: dayShape,
  minutes: z.int(),
  sleepIns: z.int(),
  signatures: z.array(
    signatureShape.extend({
      evidenceNumber: z.int().optional(),
      /** When it was recorded here, by London's clock. */
      recorded: z.strictObject({ day: dayShape, time: z.string() }),
    }),
  ),
  payslipNumber: z.int().optional(),
  opened: reasonShape.optional(),
});

/** One PA's pay period on the timesheet screen: what is recorded, what is signed, what it would come to. */
export const timesheetRowShape = z.strictObject({
  employmentId: idShape,
  assistant: z.string(),
  payGroupId: idShape,
  from: dayShape,
  to: dayShape,
  payday: dayShape,
  shifts: z.array(shiftReadShape),
  /** Absent until the first side signs. */
  timesheet: timesheetReadShape.optional(),
  /** Gross pay so far by the pay agreement, and how it adds up; absent where none is in force. */
  gross: penceShape.optional(),
  lines: z.array(payLineShape).optional(),
  /** Who bore the PA’s newest shift: the ordinary answer for the next. */
  usualCharge: workChargeShape.optional(),
  /** Where the rota had something for the period, or has. */
  rota: rotaBesideShape.optional(),
});
