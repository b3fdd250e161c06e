import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pence, add, pence, total } from '#core/money/pence';
import { checkSheet } from '#core/sheet/check';
import { sheetText } from '#core/sheet/text';
import { type Day, addDays, day } from '#core/time/day';
import { type MoneyShare } from '#core/vehicle/byMoney';
import { type ComparedTrip, type ComparisonFacts, compareTransport } from '#core/vehicle/comparison';
import { comparisonAnswer, comparisonSheet } from '#core/vehicle/comparisonSheet';

// A brother and a sister who share an adapted vehicle, invented, in the shape of the published Nottinghamshire case.
// Every figure is worked out by hand in test/golden/taxis.md.
const year = { from: day('2026-07-01'), to: day('2027-06-30') };
const tariff = {
  id: 'transport_tariff-1',
  name: 'Invented tariff, for an example',
  from: day('2026-04-01'),
  start: pence(450),
  mile: pence(240),
  hour: pence(3_000),
  escort: pence(600),
  wheelchair: pence(500),
  fare: 'each' as const,
  agreedBy: 'Nobody: an example',
  agreedOn: day('2026-04-01'),
  source: 'Invented for this example',
};
const sister = { id: 'beneficiary-1', aboard: true, wheelchair: true };
// The sister's part is 60 % her health budget and 40 % the council's until December, then 75 % and 25 %; the brother's is the council's.
function hers(on: Day): readonly MoneyShare[] {
  const health = on < '2027-01-01' ? 6_000 : 7_500;
  return [
    { money: 'stream-health', hundredths: health },
    { money: 'stream-council', hundredths: 10_000 - health },
  ];
}
const his: readonly MoneyShare[] = [{ money: 'stream-council', hundredths: 10_000 }];
const brother = { id: 'beneficiary-2', aboard: true, wheelchair: true };

function collegeOn(on: Day): ComparedTrip {
  const journey = { purpose: 'College', legs: 2, tenths: 180, waitingMinutes: 0, drivingMinutes: 60, escort: true };
  return { day: on, ...journey, people: [sister, brother], weights: [1, 1], borne: [hers(on), his] };
}

function hydroOn(on: Day): ComparedTrip {
  const journey = { purpose: 'Hydrotherapy', legs: 2, tenths: 120, waitingMinutes: 60, drivingMinutes: 90, escort: true };
  return { day: on, ...journey, people: [sister], weights: [1], borne: [hers(on)] };
}

/** So many days of the year, spread evenly over it. */
function spread(count: number): readonly Day[] {
  return Array.from({ length: count }, (_, at) => addDays(year.from, Math.floor((at * 365) / count)));
}

/** A cost of which each has half, and of hers so many hundredths are the health budget's. */
function halved(kind: 'rental' | 'fuel' | 'insurance', sum: number, health: number): ComparisonFacts['costs'][number] {
  const ofHealth = (sum / 2) * (health / 100);
  return { kind, parts: [pence(sum / 2), pence(sum / 2)], byMoney: [pence(ofHealth), pence(sum - ofHealth)] };
}

/** Twelve payments, six of each half year. */
function monthly(kind: 'rental' | 'fuel', sum: number): ComparisonFacts['costs'] {
  return Array.from({ length: 12 }, (_, at) => halved(kind, sum, at < 6 ? 60 : 75));
}

const facts: ComparisonFacts = {
  period: year,
  holder: 'Rose Invented',
  vehicle: 'the blue van',
  leased: year,
  people: [
    { id: sister.id, reference: 'Adult A' },
    { id: brother.id, reference: 'Adult B' },
  ],
  trips: [...spread(195).map(collegeOn), ...spread(46).map(hydroOn)],
  tariffs: [tariff],
  moneys: [
    { id: 'stream-health', name: 'Health budget', funder: 'NHS Madeup ICB' },
    { id: 'stream-council', name: 'Council money', funder: 'Madeup Council' },
  ],
  costs: [...monthly('rental', 61_200), ...monthly('fuel', 15_000), halved('insurance', 98_000, 60)],
  driverHour: pence(1_520),
  estimate: false,
};

const anyTrips = fc.array(
  fc.record({ at: fc.integer({ min: 0, max: 364 }), isCollege: fc.boolean() }).map(({ at, isCollege }) => {
    const on = addDays(year.from, at);
    return isCollege ? collegeOn(on) : hydroOn(on);
  }),
  { maxLength: 25 },
);

describe('a vehicle beside taxis', () => {
  it('shows the shared van saving £18,932.00 in a year, as worked out by hand', () => {
    const found = compareTransport(facts);
    expect(found.taxi).toEqual({ parts: [1_859_980, 1_446_900], whole: 3_306_880 });
    expect(found.costs.map(({ kind, whole }) => [kind, whole])).toEqual([
      ['rental', 734_400],
      ['fuel', 180_000],
      ['insurance', 98_000],
      ['driver', 401_280],
    ]);
    expect(found.cost).toEqual({ parts: [759_280, 654_400], whole: 1_413_680 });
    expect(found.difference).toEqual({ parts: [1_100_700, 792_500], whole: 1_893_200 });
    expect(comparisonAnswer(found)).toBe('The vehicle cost £18,932.00 less than taxis would have cost for the same trips.');
  });

  it('shows what each money saved of it, by the share approved for each day, as worked out by hand', () => {
    const found = compareTransport(facts);
    expect(found.moneys.map(({ name, taxi, cost, difference }) => [name, taxi, cost, difference])).toEqual([
      ['Health budget', 1_252_470, 508_326, 744_144],
      ['Council money', 2_054_410, 905_354, 1_149_056],
    ]);
    const text = sheetText(comparisonSheet(found));
    expect(text).toContain('£7,441.44');
    expect(text).toContain('What each money bears adds up to the whole.');
    const alone = compareTransport({ ...facts, moneys: facts.moneys.slice(0, 1), trips: [], costs: [] });
    expect(sheetText(comparisonSheet(alone))).not.toContain('What each money saved');
  });

  it('says every working on its page, and labels the example as one', () => {
    const sheet = comparisonSheet(compareTransport(facts));
    checkSheet(sheet);
    const text = sheetText(sheet);
    for (const said of [
      '(2 × £4.50 + 18 miles × £2.40 + escort 2 × £6.00) × 2 people + wheelchair 2 × £5.00 × 2',
      '2 × £4.50 + 12 miles × £2.40 + 1 h waiting at £30.00 an hour + escort 2 × £6.00 + wheelchair 2 × £5.00',
      '£148.40',
      '£28,938.00',
      '£4,130.80',
      'Invented tariff, for an example',
      'Invented for this example',
      'The driver’s time is counted at £15.20 an hour.',
      'It is a cost avoided against a comparator',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('✗');
  });

  it('is linear in trips: twice the trips cost taxis twice as much, and two sets together what both cost', () => {
    fc.assert(
      fc.property(anyTrips, anyTrips, (some, others) => {
        const taxi = (trips: readonly ComparedTrip[]): Pence => compareTransport({ ...facts, trips }).taxi.whole;
        expect(taxi([...some, ...others])).toBe(add(taxi(some), taxi(others)));
        expect(taxi([...some, ...some])).toBe(add(taxi(some), taxi(some)));
      }),
      { numRuns: 40 },
    );
  });

  it('counts everything once: by person, by month and by kind of trip it adds up to the same', () => {
    fc.assert(
      fc.property(anyTrips, fc.boolean(), (trips, estimate) => {
        const found = compareTransport({ ...facts, trips, estimate });
        expect(total(found.taxi.parts)).toBe(found.taxi.whole);
        expect(total(found.months.map(({ fare }) => fare))).toBe(found.taxi.whole);
        expect(total(found.groups.map(({ sum }) => sum))).toBe(found.taxi.whole);
        expect(total(found.costs.flatMap(({ parts }) => parts))).toBe(found.cost.whole);
        expect(total(found.moneys.map(({ taxi }) => taxi))).toBe(add(found.taxi.whole, found.estimated.whole));
        expect(total(found.moneys.map(({ cost }) => cost))).toBe(found.cost.whole);
        expect(total(found.moneys.map(({ difference }) => difference))).toBe(found.difference.whole);
        expect(found.difference.whole).toBe(found.taxi.whole + found.estimated.whole - found.cost.whole);
      }),
      { numRuns: 40 },
    );
  });

  it('never guesses a month without a trip unless told to, and then says so', () => {
    const trips = facts.trips.filter(({ day: on }) => on < '2027-01-01');
    const plain = compareTransport({ ...facts, trips });
    expect(plain.estimated.whole).toBe(0);
    expect(sheetText(comparisonSheet(plain))).toContain(
      'No trip is recorded in January 2027, February 2027, March 2027, April 2027, May 2027 and June 2027. Taxis are counted as nothing for that time',
    );
    const guessed = compareTransport({ ...facts, trips, estimate: true });
    // Six months with trips, six without: the same again.
    expect(guessed.estimated.whole).toBe(guessed.taxi.whole);
    expect(sheetText(comparisonSheet(guessed))).toContain('Estimated, for months without a trip');
  });

  it('leaves out, and names, trips without a tariff, trips with nobody on board, and driving that nobody timed', () => {
    const errand = {
      ...collegeOn(day('2026-08-03')),
      people: [{ ...sister, aboard: false, wheelchair: false }],
      weights: [1],
      borne: [his],
    };
    const early = { ...tariff, from: day('2026-09-01') };
    const untimed = { ...hydroOn(day('2026-10-05')), drivingMinutes: undefined };
    const found = compareTransport({ ...facts, tariffs: [early], trips: [errand, collegeOn(day('2026-08-04')), untimed] });
    expect(found.left).toEqual({ nobodyAboard: 1, noTariff: 1, noDrivingTime: 1 });
    expect(found.taxi.whole).toBe(8_980);
    checkSheet(comparisonSheet(found));
  });

  it('says where the vehicle cost more, and where there is nothing to compare', () => {
    expect(comparisonAnswer(compareTransport({ ...facts, trips: facts.trips.slice(0, 2) }))).toMatch(/ more than taxis would have cost/u);
    const none = compareTransport({ ...facts, trips: [], tariffs: [], costs: [] });
    expect(comparisonAnswer(none)).toBe('No trip of this time is recorded, so there is nothing to compare with.');
    checkSheet(comparisonSheet(none));
  });
});
