import { z } from 'zod';
import { dayShape, fileTokenShape, idShape, madeShape, penceShape, reasonShape } from '../shapes/basic.ts';
import { fileRowsShape } from '../shapes/fileRows.ts';
import { payLineShape } from '../shapes/pay.ts';
import { agreedShape, plannedIdShape, shiftColumnsShape } from '../shapes/timesheets.ts';
import { shiftShape, workChargeShape } from '../shapes/work.ts';
import { command, query } from '../route.ts';

const howMany = z.strictObject({ made: z.int() });

/** How a file of shifts is read. A PA's shifts are charged as the last one was; `charge` is for a PA who has none yet. */
const fileInput = z.strictObject({
  file: fileTokenShape,
  columns: shiftColumnsShape,
  /** Whose shifts they are, where no column says it. */
  employmentId: idShape.optional(),
  charge: workChargeShape.optional(),
});

export const timesheetRoutes = {
  /** Several shifts, as a paper timesheet is typed in: all of them or none. */
  'shift.recordMany': command(z.strictObject({ shifts: z.array(shiftShape).min(1).max(400) }), howMany),
  /** Planned shifts that were worked just as planned: all of them or none. */
  'shift.asPlanned': command(
    z.strictObject({ employmentId: idShape, from: dayShape, to: dayShape, plannedIds: z.array(plannedIdShape).min(1).max(400) }),
    howMany,
  ),
  /** What the difference of a paid shift would be. Refuses as putting it right would. */
  'shift.lateDifference': query(
    z.strictObject({ id: idShape, instead: shiftShape.optional() }),
    z.strictObject({ lines: z.array(payLineShape), pay: penceShape, minutes: z.int() }),
  ),
  /** A shift of a paid timesheet was otherwise, or was not worked at all: the difference becomes lines of the next payslip. */
  'shift.changeLate': command(
    z.strictObject({
      id: idShape,
      reason: reasonShape,
      instead: shiftShape.optional(),
      agreed: agreedShape,
      file: fileTokenShape.optional(),
    }),
    madeShape,
  ),
  /** What a paper timesheet of a pay period says before anybody writes on it: planned shifts, or lines to write on. */
  'timesheet.paper': query(
    z.strictObject({ employmentId: idShape, day: dayShape }),
    z.strictObject({
      today: dayShape,
      book: z.strictObject({ kind: z.enum(['real', 'practice']) }),
      assistant: z.string(),
      employer: z.string(),
      from: dayShape,
      to: dayShape,
      payday: dayShape,
      hasSleepIns: z.boolean(),
      planned: z.array(
        z.strictObject({
          day: dayShape,
          from: z.string(),
          to: z.string(),
          endsNextDay: z.boolean(),
          kind: z.enum(['work', 'sleep_in']),
          breaks: z.array(z.strictObject({ from: z.string(), to: z.string() })),
        }),
      ),
    }),
  ),
  /** The first rows of a chosen file, which column seems to say what, and how its dates may be read. */
  'shiftFile.inspect': query(
    z.strictObject({ file: fileTokenShape }),
    z.strictObject({ rows: z.array(z.array(z.string())), columns: z.int(), guess: shiftColumnsShape.partial() }),
  ),
  /** What bringing the file in would do, row by row. */
  'shiftFile.preview': query(fileInput, fileRowsShape.extend({ needsCharge: z.boolean() })),
  /** Every new shift of the file, or none: rows with a problem are left out only where the person said so by their number. */
  'shiftFile.import': command(
    fileInput.extend({ leaveOut: z.array(z.int().min(1)).max(2000) }),
    z.strictObject({ made: z.int(), already: z.int() }),
  ),
};
