import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Examples, council, stream } from './example.ts';

const vehicle = { id: 'lease-1', name: 'The van', streamIds: ['stream-1'], endsOn: day('2029-01-01'), isEnded: false, expiries: [] };
const trip = {
  id: 'vehicle_trip-1',
  vehicleId: 'lease-1',
  day: day('2026-05-03'),
  driver: 'Sam Sample',
  isDriverApproved: true,
  benefits: ['beneficiary-1'],
};
/** V01 to V07, C01 and C02. */
export const vehicleExamples: Readonly<Record<string, Examples>> = {
  V01: {
    fires: {
      about: 'a cousin drove',
      facts: { trips: [{ ...trip, driver: 'Cousin Cal', isDriverApproved: false }] },
      words: 'Cousin Cal drove on 3 May 2026',
    },
    silent: [{ about: 'on the list', facts: { trips: [trip] } }],
  },
  V02: {
    fires: {
      about: '2,000 miles too many at 10p',
      facts: { vehicles: [{ ...vehicle, miles: { agreed: 30_000, projected: 32_000, charge: pence(20_000) } }] },
      words: 'about 2000 miles more than the 30000 that the lease has, about £200.00 at the end',
    },
    silent: [{ about: 'within', facts: { vehicles: [{ ...vehicle, miles: { agreed: 30_000, projected: 30_000, charge: pence(0) } }] } }],
  },
  V03: {
    fires: { about: 'for nobody', facts: { trips: [{ ...trip, benefits: [] }] }, words: 'does not say whom it was for' },
    silent: [{ about: 'fetching medicine for Ann', facts: { trips: [trip] } }],
  },
  V04: {
    fires: {
      about: 'the parts make more than the whole',
      facts: { shared: [{ holds: false, words: 'Vehicle: the parts make £101.00, the whole £100.00.' }] },
      words: 'the parts make £101.00',
    },
    silent: [{ about: 'every proof holds', facts: { shared: [{ holds: true, words: 'The parts make the whole.' }] } }],
  },
  V05: {
    fires: {
      about: 'the MOT ends in July',
      facts: { vehicles: [{ ...vehicle, expiries: [{ what: 'MOT', on: day('2026-07-20') }] }] },
      words: 'the MOT ends on 20 July 2026',
    },
    silent: [
      { about: 'in a year', facts: { vehicles: [{ ...vehicle, expiries: [{ what: 'MOT', on: day('2027-05-20') }] }] } },
      { about: 'the lease is over', facts: { vehicles: [{ ...vehicle, isEnded: true, endsOn: day('2026-05-01') }] } },
    ],
  },
  V06: {
    fires: {
      about: '130 litres for what 100 would do',
      facts: { vehicles: [{ ...vehicle, fuel: { bought: 13_000, needed: 10_000, by: 'trips' } }] },
      words: '130 litres were bought',
    },
    silent: [
      {
        about: 'a quarter more, for short trips',
        facts: { vehicles: [{ ...vehicle, fuel: { bought: 12_500, needed: 10_000, by: 'clock' } }] },
      },
    ],
  },
  V07: {
    fires: {
      about: 'mobility benefit and no advice',
      facts: { vehicles: [{ ...vehicle, mobilityBenefit: { isPaid: true, hasAdvice: false } }] },
      words: 'a mobility benefit is paid too',
    },
    silent: [
      { about: 'advice is on record', facts: { vehicles: [{ ...vehicle, mobilityBenefit: { isPaid: true, hasAdvice: true } }] } },
      {
        about: 'the council pays',
        facts: { vehicles: [{ ...vehicle, streamIds: ['stream-2'], mobilityBenefit: { isPaid: true, hasAdvice: false } }] },
      },
    ],
  },
  C01: {
    fires: {
      about: 'ended, with £120 owed and not there',
      facts: { streams: [{ ...stream, to: day('2026-05-31'), free: pence(-12_000) }] },
      words: 'ended on 31 May 2026, and what is owed and would be owed is £120.00 more than is there',
    },
    silent: [
      { about: 'ended, and everything is paid for', facts: { streams: [{ ...stream, to: day('2026-05-31') }] } },
      {
        about: 'it goes on',
        facts: {
          streams: [stream, council],
          redundancy: [{ streamId: 'stream-1', liability: pence(900_000), reserve: pence(900_000), met: 'reserve' }],
        },
      },
    ],
  },
  C02: {
    fires: {
      about: 'no reasons, and 14 days to ask again',
      facts: {
        demands: [
          {
            id: 'demand-1',
            streamId: 'stream-1',
            day: day('2026-06-01'),
            leavesOut: ['reasons'],
            reconsiderBy: day('2026-06-29'),
            isAnswered: false,
          },
        ],
      },
      words: 'Nothing says yet why it is asked back. If you disagree, ask for it to be looked at again by 29 June 2026.',
    },
    silent: [
      {
        about: 'answered',
        facts: { demands: [{ id: 'demand-1', streamId: 'stream-1', day: day('2026-06-01'), leavesOut: [], isAnswered: true }] },
      },
    ],
  },
};
