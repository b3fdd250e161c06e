import { z } from 'zod';
import { dayShape, penceShape, spanShape } from './basic.ts';

const readingShape = z.strictObject({ day: dayShape, miles: z.int() });

/** What is on record of a vehicle on the last day, besides its payments. Drivers stand by reference. */
const onRecordShape = z.strictObject({
  term: spanShape,
  registration: z.string().optional(),
  agreement: z.string().optional(),
  /** The clock at the start of the period, or the first reading, and the newest of it. */
  clock: z.strictObject({ start: readingShape, end: readingShape }).optional(),
  /** Over the whole lease, whole miles; the charge is what those too many would cost, if it goes on as it did. */
  miles: z
    .strictObject({
      used: z.int(),
      projected: z.int(),
      allowed: z.int().optional(),
      excessTenths: z.int().optional(),
      charge: penceShape.optional(),
    })
    .optional(),
  insurance: z.strictObject({ insurer: z.string(), until: dayShape }).optional(),
  drivers: z.array(z.strictObject({ reference: z.string(), from: dayShape, to: dayShape.optional(), checkedUntil: dayShape.optional() })),
  /** Of the period, in tenths of a mile; the share is of the people whom this money is for. */
  trips: z.strictObject({ count: z.int(), tenths: z.int(), shareTenths: z.int() }).optional(),
  /** This money's part of what was bought for the vehicle in the period. */
  costs: z.array(z.strictObject({ what: z.string(), amount: penceShape })),
});

/** The leased vehicle: each payment of the period with this stream's part of it. */
export const vehicleShape = z.strictObject({
  vehicle: z.string(),
  lessor: z.string(),
  shared: z.string().optional(),
  /** Absent where nothing is recorded, and from statements of before it was. */
  onRecord: onRecordShape.optional(),
  payments: z.array(z.strictObject({ day: dayShape, what: z.string(), whole: penceShape, amount: penceShape, lines: z.array(z.int()) })),
});
