import { z } from 'zod';
import { dayShape, idShape, penceShape } from './basic.ts';
import { costKinds, recordKindShape } from './vehicle.ts';

const recordReadShape = z.strictObject({
  id: idShape,
  kind: recordKindShape,
  day: dayShape,
  until: dayShape.optional(),
  miles: z.int().optional(),
  amount: penceShape.optional(),
  driverId: idShape.optional(),
  facts: z.record(z.string(), z.string()),
  evidenceNumber: z.int().optional(),
  takenBack: z.string().optional(),
});

const driverReadShape = z.strictObject({
  id: idShape,
  name: z.string(),
  assistantId: idShape.optional(),
  from: dayShape,
  to: dayShape.optional(),
  agreedBy: z.string(),
  endedBecause: z.string().optional(),
  /** Until when the newest licence check that says they may drive holds. */
  checkedUntil: dayShape.optional(),
  evidenceNumber: z.int().optional(),
});

const projectionShape = z.strictObject({
  state: z.enum(['known', 'one_reading', 'no_readings']),
  used: z.int().optional(),
  allowed: z.int().optional(),
  allowedSoFar: z.int().optional(),
  projected: z.int().optional(),
  over: z.int().optional(),
  charge: penceShape.optional(),
  readOn: dayShape.optional(),
  working: z.array(z.string()),
});

const reminderShape = z.strictObject({
  key: z.string(),
  words: z.string(),
  day: dayShape,
  state: z.enum(['over', 'soon', 'later']),
  /** What is recorded to answer it, where it is one of the records. */
  kind: recordKindShape.optional(),
  driverId: idShape.optional(),
});

const endingShape = z.strictObject({
  endsOn: dayShape,
  daysLeft: z.int(),
  noticeBy: dayShape.optional(),
  choices: z.array(
    z.strictObject({ choice: z.enum(['return', 'extend', 'buy']), state: z.enum(['yes', 'no', 'not_said']), words: z.string() }),
  ),
  chosen: z.enum(['return', 'extend', 'buy']).optional(),
  /** What is still to be paid, and what may come. */
  owed: z.array(z.strictObject({ words: z.string(), amount: penceShape.optional() })),
  remarks: z.array(z.string()),
});

const shareRowShape = z.strictObject({ what: z.string(), whole: penceShape, parts: z.array(penceShape) });

export const vehicleReadShape = z.strictObject({
  today: dayShape,
  lease: z.strictObject({
    id: idShape,
    vehicle: z.string(),
    lessor: z.string(),
    startsOn: dayShape,
    endsOn: dayShape,
    ended: dayShape.optional(),
  }),
  people: z.array(z.strictObject({ id: idShape, reference: z.string(), name: z.string() })),
  splits: z.array(z.strictObject({ id: idShape, name: z.string(), from: dayShape })),
  assistants: z.array(z.strictObject({ id: idShape, name: z.string() })),
  records: z.array(recordReadShape),
  drivers: z.array(driverReadShape),
  miles: projectionShape,
  reminders: z.array(reminderShape),
  remarks: z.array(z.strictObject({ id: z.enum(['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07']), words: z.string() })),
  ending: endingShape,
  linked: z.array(
    z.strictObject({
      id: idShape,
      purchaseId: idShape,
      kind: z.enum(costKinds),
      day: dayShape,
      payee: z.string(),
      amount: penceShape,
      quantity: z.int().optional(),
    }),
  ),
  /** Purchases of the vehicle's plan lines that nobody has said more of. */
  open: z.array(z.strictObject({ purchaseId: idShape, day: dayShape, payee: z.string(), what: z.string(), amount: penceShape })),
  shares: z.strictObject({ rows: z.array(shareRowShape), total: shareRowShape, isWhole: z.boolean() }),
});
export type VehicleRead = z.infer<typeof vehicleReadShape>;
