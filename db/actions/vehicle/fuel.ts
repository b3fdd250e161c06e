import { type Span } from '#core/time/day';
import { type FuelUse, fuelUse } from '#core/vehicle/fuel';
import { type VehicleRecord } from '#core/vehicle/kinds';
import { clockReadings } from '#db/actions/vehicle/leased';
import { type Reading } from '#db/kernel/handlers';
import { day, whole } from '#db/rows';

const bought = `
  SELECT purchase.day, vehicle_cost.quantity AS hundredths FROM vehicle_cost CROSS JOIN purchase ON purchase.id = vehicle_cost.purchase_id
  WHERE vehicle_cost.lease_id = @lease AND vehicle_cost.kind = 'fuel' AND vehicle_cost.quantity IS NOT NULL AND purchase.day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM vehicle_cost_taken_back AS back WHERE back.vehicle_cost_id = vehicle_cost.id)`;

const driven = `
  SELECT coalesce(sum(tenths), 0) AS tenths FROM vehicle_trip WHERE lease_id = @lease AND day BETWEEN @from AND @to
    AND NOT EXISTS (SELECT 1 FROM vehicle_trip_taken_back WHERE vehicle_trip_id = vehicle_trip.id)`;

/** Fuel of some days beside the miles: the one way, for the vehicle's screen and for findings. */
export function fuelOf(reading: Reading, lease: string, days: Span, records: readonly VehicleRecord[]): FuelUse | undefined {
  const asked = { lease, from: days.from, to: days.to };
  return fuelUse({
    days,
    bought: reading.sql.all(bought, asked, { day, hundredths: whole }),
    readings: clockReadings(reading, lease),
    tripTenths: reading.sql.one(driven, asked, { tenths: whole })?.tenths ?? 0,
    milesPerGallon: Number(records.findLast(({ kind }) => kind === 'economy')?.facts.milesPerGallon ?? '0'),
  });
}
