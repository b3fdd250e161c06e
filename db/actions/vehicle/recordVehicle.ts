import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { clockProblem } from '#core/vehicle/checkTrip';
import { type RecordField, type RecordKindShape, isRecordField, recordFieldType, recordKind } from '#core/vehicle/kinds';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { takeBack } from '#db/actions/vehicle/takeBack';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { flag } from '#db/rows';
import { clockReadings, leasedVehicle } from './leased.ts';

type Input = InputOf<'vehicle.record'>;

function answerProblem(field: RecordField, typed: string | undefined, isOptional: boolean): Problem | undefined {
  const said = typed?.trim() ?? '';
  if (said === '') return isOptional ? undefined : problem('vehicle.needsAnswer', {}, `facts.${field}`);
  const type = recordFieldType(field);
  if (type === 'number') return /^\d{1,5}$/u.test(said) ? undefined : problem('vehicle.notANumber', {}, `facts.${field}`);
  if (typeof type === 'string') return undefined;
  return type.includes(said) ? undefined : problem('vehicle.notAChoice', {}, `facts.${field}`);
}

function answersProblem({ facts }: Input, { fields, optional = [] }: RecordKindShape): Problem | undefined {
  const strange = Object.keys(facts).some((name) => !isRecordField(name) || !fields.includes(name));
  if (strange) return problem('vehicle.notAsked', {}, 'kind');
  return firstProblem(...fields.map((field) => () => answerProblem(field, facts[field], optional.includes(field))));
}

function driverProblem({ sql }: Reading, { leaseId, driverId }: Input, { ofDriver }: RecordKindShape): Problem | undefined {
  if (ofDriver !== true) return driverId === undefined ? undefined : problem('vehicle.notAsked', {}, 'kind');
  if (driverId === undefined) return problem('vehicle.whichDriver', {}, 'driverId');
  const row = sql.one('SELECT lease_id = ? AS own FROM vehicle_driver WHERE id = ?', [leaseId, driverId], { own: flag });
  return row?.own === true ? undefined : problem('input.notFound', { what: 'driver' }, 'driverId');
}

function untilProblem({ day, until }: Input, { until: asked }: RecordKindShape): Problem | undefined {
  if (until === undefined) return asked === 'needed' ? problem('vehicle.untilNeeded', {}, 'until') : undefined;
  if (asked === undefined) return problem('vehicle.notAsked', {}, 'kind');
  return until < day ? problem('vehicle.untilBeforeDay', {}, 'until') : undefined;
}

function milesProblem(reading: Reading, { leaseId, day, miles }: Input, { miles: asked }: RecordKindShape): Problem | undefined {
  if (miles === undefined) return asked === 'needed' ? problem('vehicle.readingNeeded', {}, 'miles') : undefined;
  if (asked === undefined) return problem('vehicle.notAsked', {}, 'kind');
  return clockProblem(clockReadings(reading, leaseId), { day, miles }, 'miles');
}

/** A record of the vehicle's life, with what proves it. */
export function recordVehicle(writing: Writing, input: Input): Made {
  const shape = recordKind(input.kind);
  const leased = leasedVehicle(writing, input.leaseId);
  if (!leased.ok) return leased;
  const wrong = firstProblem(
    () => driverProblem(writing, input, shape),
    () => answersProblem(input, shape),
    () => (shape.mayBeAhead === true ? undefined : notYet(writing, input.day, 'day')),
    () => untilProblem(input, shape),
    () => milesProblem(writing, input, shape),
    () => (input.amount !== undefined && shape.amount === undefined ? problem('vehicle.notAsked', {}, 'kind') : undefined),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('vehicle_record');
  writing.append('vehicle_record', {
    id,
    lease_id: input.leaseId,
    vehicle_driver_id: input.driverId ?? null,
    kind: input.kind,
    day: input.day,
    until: input.until ?? null,
    miles: input.miles ?? null,
    amount_pence: input.amount ?? null,
    words_digest: writing.keep(Object.fromEntries(Object.entries(input.facts).filter(([, said]) => said.trim() !== ''))),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}

/** What was recorded by mistake. It stays in sight with the reason. */
export function takeBackRecord(writing: Writing, input: InputOf<'vehicle.takeBackRecord'>): Made {
  return takeBack(writing, 'record', input);
}
