import { z } from 'zod';
import { dayShape, idShape, madeShape, nothingShape, reasonShape } from '../shapes/basic.ts';
import { fileRowsShape } from '../shapes/fileRows.ts';
import * as vehicle from '../shapes/vehicle.ts';
import { vehicleReadShape } from '../shapes/vehicleRead.ts';
import { command, query } from '../route.ts';

/** The life of a leased vehicle besides its payments, and what commissioned transport would have cost instead. */
export const vehicleRoutes = {
  'vehicle.read': query(z.strictObject({ leaseId: idShape }), vehicleReadShape),
  'vehicle.record': command(vehicle.vehicleRecordShape, madeShape),
  'vehicle.takeBackRecord': command(vehicle.takeBackShape, madeShape),
  'vehicle.addDriver': command(vehicle.vehicleDriverShape, madeShape),
  /** The last day on the list. Trips of before keep their driver. */
  'vehicle.endDriver': command(z.strictObject({ driverId: idShape, day: dayShape, reason: reasonShape }), madeShape),
  /** Newest day first; `like` are the trips of a week before `on`. */
  'vehicle.trips': query(
    z.strictObject({ leaseId: idShape, on: dayShape.optional(), from: dayShape.optional(), to: dayShape.optional() }),
    z.strictObject({
      today: dayShape,
      on: dayShape,
      from: dayShape,
      to: dayShape,
      trips: z.array(vehicle.vehicleTripReadShape),
      like: z.strictObject({ day: dayShape, trips: z.array(vehicle.vehicleTripReadShape) }),
    }),
  ),
  'vehicle.trip': command(vehicle.vehicleTripShape, madeShape),
  /** The trips of one day recorded again for another: without the clock, which was not read. */
  'vehicle.sameTrips': command(z.strictObject({ leaseId: idShape, like: dayShape, on: dayShape }), z.strictObject({ trips: z.int() })),
  'vehicle.takeBackTrip': command(vehicle.takeBackShape, madeShape),
  /** What bringing a file of trips in would do, row by row. */
  'tripFile.preview': query(vehicle.tripFileShape, fileRowsShape),
  /** Every new trip of the file, or none where one of its rows cannot be. */
  'tripFile.import': command(vehicle.tripFileShape, z.strictObject({ made: z.int(), already: z.int() })),
  'vehicle.link': command(vehicle.vehicleCostShape, madeShape),
  'vehicle.unlink': command(vehicle.takeBackShape, madeShape),
  'tariff.list': query(nothingShape, z.strictObject({ tariffs: z.array(vehicle.tariffReadShape) })),
  'tariff.add': command(vehicle.tariffShape, madeShape),
  'tariff.takeBack': command(vehicle.takeBackShape, madeShape),
  'vehicle.compare': query(vehicle.compareInputShape, vehicle.comparisonShape),
  /** The comparison as a paper, people by reference, with its data attached. */
  'vehicle.issueComparison': command(vehicle.compareInputShape, madeShape.extend({ number: z.int() })),
};
