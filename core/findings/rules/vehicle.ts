import { pounds } from '#core/money/words';
import { addDays } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { fuelInWords, isMuchFuel } from '#core/vehicle/fuel';
import { type Facts } from '../facts.ts';
import { type Found, type Rule } from '../rule.ts';
import { findingSources as sources } from '../sources.ts';
import { ofStream, placeOf, streamOf } from './shared.ts';

function noTrips({ trips }: Facts): string | undefined {
  return trips === undefined ? 'No trip was logged of the vehicles of these days.' : undefined;
}

const noneLeased = 'No vehicle was leased in these days.';

function none(what: string): (facts: Facts) => string | undefined {
  return ({ vehicles }) => (vehicles.length === 0 ? noneLeased : what);
}

/** A vehicle's papers that end within 60 days. */
const soonDays = 60;

function endings(facts: Facts): readonly Found[] {
  return facts.vehicles
    .filter(({ isEnded }) => !isEnded)
    .flatMap(({ id, name, streamIds, endsOn, expiries }) => {
      const of = { about: [id], ...ofStream(streamIds) };
      const last = addDays(facts.today, soonDays);
      const dates = [...expiries, { what: 'lease', on: endsOn }]
        .filter(({ on }) => on <= last)
        .map(({ what, on }) => ({
          ...of,
          place: placeOf(what === 'lease' ? 'vehicleEnding' : 'vehicleCare', id),
          words: `${name}: the ${what} ${on < facts.today ? 'ended' : 'ends'} on ${dayInWords(on)}. Record the next one, or what will happen.`,
          day: on,
          changesWith: [what, on],
        }));
      const awarded = streamIds.flatMap((one) => streamOf(facts, one)?.awardedTo ?? []).toSorted()[0];
      if (awarded === undefined || endsOn <= awarded) return dates;
      const words = `${name}: the lease runs to ${dayInWords(endsOn)}, and the money is agreed to ${dayInWords(awarded)}. Ask your funder how it goes on.`;
      return [
        ...dates,
        {
          ...of,
          words,
          place: placeOf('vehicleEnding', id),
          day: endsOn,
          changesWith: ['beyond', endsOn, awarded],
          gravity: 'low' as const,
        },
      ];
    });
}

/** V01 to V07: the vehicle. */
export const vehicleRules: readonly Rule[] = [
  {
    id: 'V01',
    gravity: 'high',
    name: 'A driver who is not on the list',
    means: 'Only drivers whom the lessor or insurer has approved may drive.',
    toDo: 'Say who drove and why; add them to the list if they will again.',
    source: sources.drivers,
    screen: 'vehicleTrips',
    cannot: noTrips,
    find: ({ trips = [] }) =>
      trips
        .filter(({ isDriverApproved }) => !isDriverApproved)
        .map(({ id, vehicleId, day, driver }) => ({
          words: `${driver} drove on ${dayInWords(day)}, and was not on the list of drivers that day. This needs an explanation.`,
          about: [id],
          day,
          place: placeOf('vehicleTrips', vehicleId),
        })),
  },
  {
    id: 'V02',
    gravity: 'medium',
    name: 'More miles than the lease has',
    means: 'The lease allows so many miles. At this pace there will be more, and each may cost something at the end.',
    toDo: 'Tell your funder early, or agree more miles with the lessor.',
    source: sources.lease,
    screen: 'vehicleMiles',
    cannot: ({ vehicles }) =>
      vehicles.some(({ miles }) => miles !== undefined) ? undefined : 'No vehicle has both its miles agreed and a log of trips.',
    find: ({ vehicles, span }) =>
      vehicles.flatMap(({ id, name, streamIds, miles }) => {
        if (miles === undefined || miles.projected <= miles.agreed) return [];
        const over = miles.projected - miles.agreed;
        const cost = miles.charge === undefined ? '' : `, about ${pounds(miles.charge)} at the end`;
        const words = `${name} is on course for about ${String(over)} miles more than the ${String(miles.agreed)} that the lease has${cost}.`;
        return [
          {
            words,
            about: [id],
            ...ofStream(streamIds),
            ...(miles.charge === undefined ? {} : { sum: miles.charge }),
            place: placeOf('vehicleMiles', id),
            changesWith: [span.from, Math.floor(over / 500)],
          },
        ];
      }),
  },
  {
    id: 'V03',
    gravity: 'medium',
    name: 'A trip that was for nobody',
    means: 'The vehicle is for the people cared for: each trip says whom it was for, also where they were not in it.',
    toDo: 'Say whom the trip was for: fetching medicine is for them too.',
    source: sources.use,
    screen: 'vehicleTrips',
    cannot: noTrips,
    find: ({ trips = [] }) =>
      trips
        .filter(({ benefits }) => benefits.length === 0)
        .map(({ id, vehicleId, day }) => ({
          words: `The trip of ${dayInWords(day)} does not say whom it was for.`,
          about: [id],
          day,
          place: placeOf('vehicleTrips', vehicleId),
        })),
  },
  {
    id: 'V04',
    gravity: 'high',
    name: 'Shared costs that do not add up',
    means: 'Where brothers and sisters share a cost, the parts make the whole, and no pound stands in two statements.',
    toDo: 'Look at how it is shared, and correct the record that is named there.',
    source: sources.ours,
    screen: 'sharing',
    find: ({ shared }) =>
      shared
        .filter(({ holds }) => !holds)
        .map(({ words }) => ({ words, about: ['sharing'], place: placeOf('sharing'), changesWith: [words] })),
  },
  {
    id: 'V05',
    gravity: 'medium',
    name: 'The vehicle’s papers end',
    means: 'Insurance, MOT or lease ends within 60 days, or the lease runs longer than the money.',
    toDo: 'Renew it and record it, or say what will happen.',
    source: sources.lease,
    screen: 'vehicleCare',
    cannot: ({ vehicles }) => (vehicles.length === 0 ? noneLeased : undefined),
    find: endings,
  },
  {
    id: 'V06',
    gravity: 'low',
    name: 'More fuel than the miles need',
    means:
      'More fuel was bought than the miles would take, by more than a quarter: by the clock where it was read, else by the trips in the log. Short trips, heating and a trip not logged are all good reasons.',
    toDo: 'Say why, or add the trips that are missing.',
    source: sources.ours,
    screen: 'vehicleTrips',
    cannot: (facts) =>
      facts.vehicles.some(({ fuel }) => fuel !== undefined)
        ? undefined
        : none('The book does not have fuel in litres beside the miles.')(facts),
    find: ({ vehicles, span }) =>
      vehicles.flatMap(({ id, name, streamIds, fuel }) => {
        if (fuel === undefined || !isMuchFuel(fuel)) return [];
        const words = `${name}: ${fuelInWords(fuel)} Say why.`;
        return [{ words, about: [id], ...ofStream(streamIds), place: placeOf('vehicleTrips', id), changesWith: [span.from] }];
      }),
  },
  {
    id: 'V07',
    gravity: 'low',
    name: 'A vehicle and a mobility benefit',
    means: 'Where the NHS pays for a vehicle, a mobility benefit may be touched. Advice was taken, or it is time to.',
    toDo: 'Ask a welfare adviser, and record what they said.',
    source: sources.mobility,
    screen: 'vehicleCare',
    cannot: (facts) =>
      facts.vehicles.some(({ mobilityBenefit }) => mobilityBenefit !== undefined)
        ? undefined
        : none('No mobility benefit is recorded for a vehicle. If somebody has one, record it with the vehicle.')(facts),
    find: (facts) =>
      facts.vehicles
        .filter(({ streamIds }) => streamIds.some((id) => streamOf(facts, id)?.basis === 'nhs'))
        .filter(({ mobilityBenefit }) => mobilityBenefit?.isPaid === true && !mobilityBenefit.hasAdvice)
        .map(({ id, name, streamIds }) => ({
          words: `${name} is paid by the NHS, a mobility benefit is paid too, and no advice about both is recorded.`,
          about: [id],
          ...ofStream(streamIds),
          place: placeOf('vehicleCare', id),
        })),
  },
];
