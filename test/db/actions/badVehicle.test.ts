import { expect, it } from 'vitest';
import { type InputOf } from '#core/contract/routes';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { type Bad, bad, makeMistakes, refusals } from '#test/support/badInput';
import { type Household, household } from '#test/support/household';
import { leased } from '#test/support/leased';

type Setting = { readonly home: Household; readonly leaseId: string; readonly driverId: string; readonly purchaseId: string };

/** A van leased from July 2026, a driver, two readings, a trip, a tariff and a purchase that was said to be for it. */
function setting(): Setting {
  const home = household();
  const leaseId = leased(home).lease({ endsOn: day('2026-12-31') });
  const driverId = home.ask('vehicle.addDriver', { leaseId, name: 'Kit Sample', from: day('2026-07-01'), agreedBy: 'The lessor' }).id;
  home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-07-01'), miles: 40, facts: {} });
  home.ask('vehicle.record', { leaseId, kind: 'odometer', day: day('2026-10-01'), miles: 2_000, facts: {} });
  home.ask('vehicle.trip', tripOf({ home, leaseId, driverId, purchaseId: '' }));
  home.ask('tariff.add', tariff);
  const purchaseId = home.buy({ day: day('2026-09-01') });
  home.ask('vehicle.link', { leaseId, purchaseId, kind: 'fuel' });
  return { home, leaseId, driverId, purchaseId };
}

const tariff: InputOf<'tariff.add'> = {
  name: 'Sample taxis',
  from: day('2026-04-01'),
  to: day('2026-12-31'),
  start: pence(450),
  mile: pence(240),
  hour: pence(3_000),
  escort: pence(600),
  wheelchair: pence(500),
  fare: 'each',
  agreedBy: 'Case manager',
  agreedOn: day('2026-04-01'),
  source: 'Invented',
};

const noFees = { start: pence(0), mile: pence(0), hour: pence(0), escort: pence(0), wheelchair: pence(0) };

function tripOf({ home, leaseId, driverId }: Setting, given: Partial<InputOf<'vehicle.trip'>> = {}): InputOf<'vehicle.trip'> {
  return {
    leaseId,
    day: day('2026-08-11'),
    driverId,
    purpose: 'College',
    tenths: 180,
    legs: 2,
    waitingMinutes: 0,
    escort: true,
    people: [{ beneficiaryId: home.ann, aboard: true, wheelchair: true }],
    ...given,
  };
}

function tripMistakes(all: Setting): readonly Bad[] {
  const { home } = all;
  const trip = (words: string, expected: readonly [string, string], given: Partial<InputOf<'vehicle.trip'>>): Bad =>
    bad(words, expected, 'vehicle.trip', () => ({ ...tripOf(all), ...given }));
  const ann = { beneficiaryId: home.ann, aboard: true, wheelchair: false };
  return [
    trip('a trip before the lease', ['vehicle.outsideLease', 'day'], { day: day('2026-06-30') }),
    trip('a trip of tomorrow', ['money.inFuture', 'day'], { day: day('2026-12-30') }),
    trip('for nobody', ['vehicle.forWhom', 'people'], { people: [] }),
    trip('one person twice', ['vehicle.personTwice', 'people'], { people: [ann, ann] }),
    trip('in a wheelchair at home', ['vehicle.wheelchairAboard', 'people'], { people: [{ ...ann, aboard: false, wheelchair: true }] }),
    trip('nobody of the family’s', ['input.notFound', 'people'], { people: [{ ...ann, beneficiaryId: 'beneficiary-nobody' }] }),
    trip('two drivers', ['vehicle.whoDrove', 'driverId'], { driverName: 'Pat Passer' }),
    trip('a driver of no vehicle', ['input.notFound', 'driverId'], { driverId: 'vehicle_driver-none' }),
    trip('a clock that stands still', ['vehicle.clockNotOn', 'clock.end'], { tenths: undefined, clock: { start: 100, end: 100 } }),
    trip('a clock that went back', ['vehicle.clockBack', 'clock.start'], { tenths: undefined, clock: { start: 30, end: 48 } }),
    trip('a clock ahead of a later reading', ['vehicle.clockAhead', 'clock.end'], {
      tenths: undefined,
      clock: { start: 1_990, end: 2_008 },
    }),
    trip('miles and clock that differ', ['vehicle.milesNotClock', 'tenths'], { tenths: 500, clock: { start: 100, end: 118 } }),
    trip('shared before the agreement', ['input.notFound', 'splitId'], { splitId: 'split-none' }),
  ];
}

function otherMistakes({ home, leaseId, driverId, purchaseId }: Setting): readonly Bad[] {
  const record = (words: string, expected: readonly [string, string], given: Partial<InputOf<'vehicle.record'>>): Bad =>
    bad(words, expected, 'vehicle.record', () => ({
      leaseId,
      kind: 'odometer',
      day: day('2026-09-01'),
      miles: 1_500,
      facts: {},
      ...given,
    }));
  const rates = (words: string, expected: readonly [string, string], given: Partial<InputOf<'tariff.add'>>): Bad =>
    bad(words, expected, 'tariff.add', () => ({ ...tariff, ...given }));
  const on = day('2026-08-11');
  const insured = { by: 'Sample Insurance', policy: 'S1', who: 'All' };
  return [
    record('a clock that goes back', ['vehicle.clockBack', 'miles'], { day: day('2026-11-01'), miles: 1_999 }),
    record('a reading without miles', ['vehicle.readingNeeded', 'miles'], { miles: undefined }),
    record('a reading of tomorrow', ['money.inFuture', 'day'], { day: day('2026-12-30') }),
    record('insurance without an end', ['vehicle.untilNeeded', 'until'], { kind: 'insurance', miles: undefined, facts: insured }),
    record('insurance that ends before it begins', ['vehicle.untilBeforeDay', 'until'], {
      kind: 'insurance',
      miles: undefined,
      facts: insured,
      until: day('2026-08-31'),
    }),
    record('a check of nobody’s licence', ['vehicle.whichDriver', 'driverId'], { kind: 'licence', miles: undefined }),
    record('an answer that is none', ['vehicle.notAChoice', 'facts.entitled'], {
      kind: 'licence',
      miles: undefined,
      driverId,
      until: day('2027-01-01'),
      facts: { by: 'Rose', entitled: 'maybe' },
    }),
    bad('somebody twice on the list', ['vehicle.driverTwice', 'from'], 'vehicle.addDriver', () => ({
      leaseId,
      name: 'kit sample',
      from: day('2026-09-01'),
      agreedBy: 'The lessor',
    })),
    bad('a driver without a name', ['vehicle.driverOrName', 'assistantId'], 'vehicle.addDriver', () => ({
      leaseId,
      from: day('2026-09-01'),
      agreedBy: 'The lessor',
    })),
    bad('off the list before on it', ['vehicle.endsBeforeBegun', 'day'], 'vehicle.endDriver', () => ({
      driverId,
      day: day('2026-06-30'),
      reason: 'Left us',
    })),
    rates('a tariff from the same day', ['tariff.overlaps', 'from'], { to: undefined }),
    rates('a tariff within another', ['tariff.overlaps', 'from'], { from: day('2026-10-01') }),
    rates('a tariff that reaches into another', ['tariff.overlaps', 'from'], { from: day('2026-01-01'), to: day('2026-04-01') }),
    rates('a tariff of nothing', ['tariff.allNothing', 'start'], { ...noFees, from: day('2027-01-01'), to: undefined }),
    rates('agreed tomorrow', ['tariff.agreedLater', 'agreedOn'], { from: day('2027-01-01'), to: undefined, agreedOn: day('2027-01-01') }),
    bad('a purchase twice', ['vehicle.linkedAlready', 'purchaseId'], 'vehicle.link', () => ({ leaseId, purchaseId, kind: 'fuel' })),
    bad('nothing to repeat', ['vehicle.noTripsThen', 'like'], 'vehicle.sameTrips', () => ({ leaseId, like: day('2026-08-12'), on })),
    bad('the same day over again', ['vehicle.repeatedAlready', 'on'], 'vehicle.sameTrips', () => ({ leaseId, like: on, on })),
    bad('repeated after the lease', ['money.inFuture', 'on'], 'vehicle.sameTrips', () => ({ leaseId, like: on, on: day('2027-01-12') })),
    bad('a split of 99 %', ['setup.splitShort', 'shares'], 'split.add', () => ({
      name: 'Van',
      from: day('2026-07-01'),
      approvedBy: 'Case manager',
      approvedOn: day('2026-06-20'),
      shares: [
        { beneficiaryId: home.ann, hundredths: 6_900 },
        { beneficiaryId: home.ben, hundredths: 3_000 },
      ],
    })),
  ];
}

it('answers every mistake about a vehicle with a sentence beside its field, and leaves the book as it was', () => {
  const all = setting();
  const mistakes = [...tripMistakes(all), ...otherMistakes(all)];
  expect(makeMistakes(all.home, mistakes)).toEqual(refusals(mistakes));
});
