import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, madeShape, penceShape, reasonShape } from '../shapes/basic.ts';
import { payLineShape } from '../shapes/pay.ts';
import { plannedIdShape, rotaBesideShape } from '../shapes/timesheets.ts';
import * as work from '../shapes/work.ts';
import { command, query } from '../route.ts';

export const workRoutes = {
  /** The pay period that holds the day (today where none is given), of every PA employed in it. */
  'timesheet.period': query(
    z.strictObject({ day: dayShape.optional(), payGroupId: idShape.optional() }),
    z.strictObject({ today: dayShape, rows: z.array(work.timesheetRowShape) }),
  ),
  'timesheet.read': query(
    z.strictObject({ id: idShape }),
    z.strictObject({
      timesheet: work.timesheetReadShape,
      shifts: z.array(work.shiftReadShape),
      lines: z.array(payLineShape),
      gross: penceShape,
      rota: rotaBesideShape.optional(),
    }),
  ),
  'shift.read': query(z.strictObject({ id: idShape }), work.shiftReadShape),
  /** How long a shift would be and what it would pay, while it is being typed. Refuses as recording, or correcting, it would. */
  'shift.work': query(
    work.shiftShape.extend({ insteadOf: idShape.optional() }),
    z.strictObject({
      minutes: z.int(),
      wokenMinutes: z.int(),
      lines: z.array(payLineShape),
      gross: penceShape,
      words: z.array(z.string()),
    }),
  ),
  'shift.record': command(work.shiftShape, madeShape),
  /** Takes a shift back with its reason, and records another in its place where one is given: one command. */
  'shift.correct': command(z.strictObject({ id: idShape, reason: reasonShape, instead: work.shiftShape.optional() }), madeShape),
  /** Copies every shift of the last period to this one, day by day; those that would clash are named and left out. */
  'shift.copyPeriod': command(
    z.strictObject({ employmentId: idShape, from: dayShape }),
    z.strictObject({ made: z.int(), left: z.array(z.string()) }),
  ),
  /** What signing would sign for, with these planned shifts as planned. */
  'timesheet.whole': query(
    z.strictObject({ employmentId: idShape, from: dayShape, to: dayShape, asPlanned: z.array(plannedIdShape).max(400) }),
    z.strictObject({ gross: penceShape }),
  ),
  /** Signs a PA's period for one side. The first signature freezes its shifts; the digest is of what was shown. */
  'timesheet.sign': command(
    z.strictObject({
      employmentId: idShape,
      from: dayShape,
      to: dayShape,
      signatures: z.array(work.signatureShape).min(1).max(2),
      file: fileTokenShape.optional(),
      /** Planned shifts that went as planned: recorded and signed for in one command. */
      asPlanned: z.array(plannedIdShape).max(400).optional(),
    }),
    z.strictObject({ id: idShape, number: z.int() }),
  ),
  'timesheet.open': command(z.strictObject({ id: idShape, reason: reasonShape }), madeShape),
};
