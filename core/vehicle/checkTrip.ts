import { type Problem, problem } from '#core/contract/problem';
import { type VehicleTripInput } from '#core/contract/shapes/vehicle';
import { type Day, type Span, isWithin } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type ClockReading } from './projection.ts';
import { milesWords } from './words.ts';

type TripInput = Pick<VehicleTripInput, 'day' | 'driverId' | 'driverName' | 'tenths' | 'clock' | 'people' | 'splitId'>;

export type TripFacts = {
  /** The days of the lease. */
  readonly leased: Span;
  /** What the clock said on other days, oldest first. */
  readonly readings: readonly ClockReading[];
};

/** A reading says the same as the others where the clock never goes back; undefined where it does. */
export function clockProblem(readings: readonly ClockReading[], { day, miles }: ClockReading, field: string): Problem | undefined {
  const before = readings.findLast((one) => one.day < day);
  const after = readings.find((one) => one.day > day);
  if (before !== undefined && miles < before.miles)
    return problem('vehicle.clockBack', { miles: milesWords(before.miles), day: dayInWords(before.day) }, field);
  if (after !== undefined && miles > after.miles)
    return problem('vehicle.clockAhead', { miles: milesWords(after.miles), day: dayInWords(after.day) }, field);
  return undefined;
}

function milesProblem({ day, tenths, clock }: TripInput, readings: readonly ClockReading[]): Problem | undefined {
  if (clock === undefined) return tenths === undefined ? problem('vehicle.milesNeeded', {}, 'tenths') : undefined;
  if (clock.end <= clock.start) return problem('vehicle.clockNotOn', {}, 'clock.end');
  const driven = (clock.end - clock.start) * 10;
  if (tenths !== undefined && Math.abs(tenths - driven) > 10)
    return problem('vehicle.milesNotClock', { miles: milesWords(clock.end - clock.start) }, 'tenths');
  return (
    clockProblem(readings, { day, miles: clock.start }, 'clock.start') ?? clockProblem(readings, { day, miles: clock.end }, 'clock.end')
  );
}

/** Outside the lease there is no vehicle to drive. */
export function outsideLease(on: Day, leased: Span, field = 'day'): Problem | undefined {
  return isWithin(on, leased)
    ? undefined
    : problem('vehicle.outsideLease', { from: dayInWords(leased.from), to: dayInWords(leased.to) }, field);
}

function peopleProblem({ people, splitId }: TripInput): Problem | undefined {
  if (people.length === 0 && splitId === undefined) return problem('vehicle.forWhom', {}, 'people');
  if (new Set(people.map(({ beneficiaryId }) => beneficiaryId)).size < people.length) return problem('vehicle.personTwice', {}, 'people');
  return people.some(({ aboard, wheelchair }) => wheelchair && !aboard) ? problem('vehicle.wheelchairAboard', {}, 'people') : undefined;
}

/**
 * What cannot be right about a trip, in the order of its form; undefined where nothing is. Who drove is never refused: a driver who was
 * not on the list that day did drive, and is said.
 */
export function checkTrip(trip: TripInput, { leased, readings }: TripFacts): Problem | undefined {
  const early = outsideLease(trip.day, leased);
  if (early !== undefined) return early;
  const people = peopleProblem(trip);
  if (people !== undefined) return people;
  if ((trip.driverId === undefined) === (trip.driverName === undefined)) return problem('vehicle.whoDrove', {}, 'driverId');
  return milesProblem(trip, readings);
}
