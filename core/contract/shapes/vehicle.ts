import { z } from 'zod';
import { isRecordKind, type RecordKind } from '#core/vehicle/kinds';
import { amountShape, dayShape, fileTokenShape, idShape, lineShape, penceShape, reasonShape, spanShape } from './basic.ts';

/** Whole pence, nothing or above. */
const feeShape = z.custom<z.output<typeof penceShape>>(
  (value) => Number.isSafeInteger(value) && typeof value === 'number' && value >= 0,
  'an amount of money',
);
const milesShape = z.int().min(0).max(2_000_000);
const tenthsShape = z.int().min(1).max(200_000);

export const recordKindShape = z.custom<RecordKind>((value) => typeof value === 'string' && isRecordKind(value), 'a kind of record');
const factsShape = z.record(z.string().max(40), z.string().max(2_000));

export const vehicleRecordShape = z.strictObject({
  leaseId: idShape,
  kind: recordKindShape,
  /** Of a licence check. */
  driverId: idShape.optional(),
  day: dayShape,
  until: dayShape.optional(),
  miles: milesShape.optional(),
  amount: feeShape.optional(),
  facts: factsShape,
  file: fileTokenShape.optional(),
});

export const vehicleDriverShape = z.strictObject({
  leaseId: idShape,
  /** A PA of the book, or somebody by name: never both, never neither. */
  assistantId: idShape.optional(),
  name: lineShape.optional(),
  from: dayShape,
  /** Who put them on the list: the lessor, the insurer. */
  agreedBy: lineShape,
  file: fileTokenShape.optional(),
});

const travellerShape = z.strictObject({ beneficiaryId: idShape, aboard: z.boolean(), wheelchair: z.boolean() });

export const vehicleTripShape = z.strictObject({
  leaseId: idShape,
  day: dayShape,
  driverId: idShape.optional(),
  /** Whoever drove and is none of the drivers. */
  driverName: lineShape.optional(),
  purpose: lineShape,
  /** Tenths of a mile, of all ways together; or what the clock said before and after. */
  tenths: tenthsShape.optional(),
  clock: z.strictObject({ start: milesShape, end: milesShape }).optional(),
  /** There and back is two. */
  legs: z.int().min(1).max(20),
  waitingMinutes: z.int().min(0).max(1440),
  drivingMinutes: z.int().min(1).max(1440).optional(),
  /** Whether somebody would have had to go along in a taxi. */
  escort: z.boolean(),
  /** Whom it was for, on board or not. */
  people: z.array(travellerShape).max(20),
  /** The agreement by which it is shared; without it by who it was for. */
  splitId: idShape.optional(),
});
export type VehicleTripInput = z.infer<typeof vehicleTripShape>;

export const vehicleTripReadShape = vehicleTripShape.omit({ leaseId: true, tenths: true, people: true }).extend({
  id: idShape,
  tenths: z.int(),
  driver: z.string(),
  people: z.array(travellerShape.extend({ reference: z.string(), name: z.string(), tenths: z.int() })),
  split: z.string().optional(),
  /** The file that it came from, and its row. */
  source: z.string().optional(),
  /** What has to be explained about who drove. */
  remark: z.string().optional(),
  takenBack: z.string().optional(),
});

/** A file of trips, and the agreement that shares them; without it by who was on board. */
export const tripFileShape = z.strictObject({ leaseId: idShape, file: fileTokenShape, splitId: idShape.optional() });

const tariffFacts = {
  name: lineShape,
  from: dayShape,
  to: dayShape.optional(),
  start: feeShape,
  mile: feeShape,
  hour: feeShape,
  escort: feeShape,
  wheelchair: feeShape,
  fare: z.enum(['together', 'each']),
  agreedBy: lineShape,
  agreedOn: dayShape,
  /** Where the figures are from: an operator's list, an invoice, a letter. */
  source: lineShape,
};
export const tariffShape = z.strictObject({ ...tariffFacts, file: fileTokenShape.optional() });
export const tariffReadShape = z.strictObject({
  ...tariffFacts,
  name: z.string(),
  agreedBy: z.string(),
  source: z.string(),
  id: idShape,
  evidenceNumber: z.int().optional(),
});

export const costKinds = ['fuel', 'insurance', 'servicing', 'adaptation', 'parking', 'other'] as const;
export const vehicleCostShape = z.strictObject({
  leaseId: idShape,
  purchaseId: idShape,
  kind: z.enum(costKinds),
  /** Hundredths of a litre, or of a kilowatt-hour. */
  quantity: z.int().min(1).max(1_000_000).optional(),
});

const sumsShape = { parts: z.array(penceShape), whole: penceShape };
const faresShape = z.strictObject({
  start: penceShape,
  miles: penceShape,
  waiting: penceShape,
  escort: penceShape,
  wheelchair: penceShape,
});

const groupShape = z.strictObject({
  purpose: z.string(),
  tariffId: z.string(),
  legs: z.int(),
  tenths: z.int(),
  waitingMinutes: z.int(),
  escort: z.boolean(),
  aboard: z.int(),
  wheelchairs: z.int(),
  count: z.int(),
  each: penceShape,
  sum: penceShape,
  /** Of one such trip, all who were on board together. */
  parts: faresShape,
});
export type ComparisonGroup = z.infer<typeof groupShape>;

/** What a vehicle costs, as a row of the comparison: payments of the lease by their kind, purchases by theirs, and the driver's time. */
const vehicleCostKinds = ['advance', 'deposit', 'rental', 'charge', 'refund', ...costKinds, 'driver'] as const;

export const compareInputShape = z.strictObject({
  leaseId: idShape,
  ...spanShape.shape,
  driverHour: amountShape.optional(),
  /** Months without a trip are filled with the average of the others. */
  estimate: z.boolean(),
});

export const comparisonShape = z.strictObject({
  period: spanShape,
  holder: z.string(),
  vehicle: z.string(),
  people: z.array(z.strictObject({ id: idShape, reference: z.string() })),
  trips: z.int(),
  tenths: z.int(),
  /** By the clock, where it was read at both ends of the period. */
  clockMiles: z.int().optional(),
  tariffs: z.array(tariffReadShape),
  groups: z.array(groupShape),
  months: z.array(z.strictObject({ month: dayShape, trips: z.int(), tenths: z.int(), fare: penceShape })),
  /** For each person, in their order. */
  fares: z.array(faresShape),
  taxi: z.strictObject(sumsShape),
  estimated: z.strictObject({ isAsked: z.boolean(), ...sumsShape }),
  costs: z.array(z.strictObject({ kind: z.enum(vehicleCostKinds), ...sumsShape })),
  cost: z.strictObject(sumsShape),
  /** Above nothing where the vehicle cost less. */
  difference: z.strictObject(sumsShape),
  /** The same by whose money it is: taxis with what was estimated. Every column makes the whole of its sum. */
  moneys: z.array(z.strictObject({ name: z.string(), funder: z.string(), taxi: penceShape, cost: penceShape, difference: penceShape })),
  driverHour: amountShape.optional(),
  left: z.strictObject({ nobodyAboard: z.int(), noTariff: z.int(), noDrivingTime: z.int() }),
});
export type Comparison = z.infer<typeof comparisonShape>;

export const takeBackShape = z.strictObject({ id: idShape, reason: reasonShape });
