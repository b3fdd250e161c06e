import { problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type Made } from '#db/actions/made';
import { type Writing } from '#db/kernel/handlers';
import { orNull, text } from '#db/rows';

const known = {
  record: {
    query: `SELECT back.vehicle_record_id AS gone FROM vehicle_record
      LEFT JOIN vehicle_record_taken_back AS back ON back.vehicle_record_id = vehicle_record.id WHERE vehicle_record.id = ?`,
    table: 'vehicle_record_taken_back',
    column: 'vehicle_record_id',
    called: 'record',
  },
  trip: {
    query: `SELECT back.vehicle_trip_id AS gone FROM vehicle_trip
      LEFT JOIN vehicle_trip_taken_back AS back ON back.vehicle_trip_id = vehicle_trip.id WHERE vehicle_trip.id = ?`,
    table: 'vehicle_trip_taken_back',
    column: 'vehicle_trip_id',
    called: 'trip',
  },
  cost: {
    query: `SELECT back.vehicle_cost_id AS gone FROM vehicle_cost
      LEFT JOIN vehicle_cost_taken_back AS back ON back.vehicle_cost_id = vehicle_cost.id WHERE vehicle_cost.id = ?`,
    table: 'vehicle_cost_taken_back',
    column: 'vehicle_cost_id',
    called: 'cost of the vehicle',
  },
  tariff: {
    query: `SELECT back.transport_tariff_id AS gone FROM transport_tariff
      LEFT JOIN transport_tariff_taken_back AS back ON back.transport_tariff_id = transport_tariff.id WHERE transport_tariff.id = ?`,
    table: 'transport_tariff_taken_back',
    column: 'transport_tariff_id',
    called: 'tariff',
  },
} as const;

/** What was recorded by mistake stays in sight with the reason. Problems input.notFound and vehicle.takenBackAlready. */
export function takeBack(writing: Writing, what: keyof typeof known, input: { readonly id: string; readonly reason: string }): Made {
  const { query, table, column, called } = known[what];
  const row = writing.sql.one(query, [input.id], { gone: orNull(text) });
  if (row === undefined) return refused(problem('input.notFound', { what: called }, 'id'));
  if (row.gone !== null) return refused(problem('vehicle.takenBackAlready', {}, 'id'));
  writing.append(table, { [column]: input.id, reason_digest: writing.keep({ reason: input.reason }) });
  return done({ id: input.id });
}
