import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence, total } from '#core/money/pence';
import { addDays, day } from '#core/time/day';
import { type FareTrip, type Tariff, fareTotal, faresOf, shareTenths, tariffMet, tariffOn } from '#core/vehicle/fares';

const tariff: Tariff = {
  id: 'transport_tariff-1',
  from: day('2026-04-01'),
  start: pence(450),
  mile: pence(240),
  hour: pence(3_000),
  escort: pence(600),
  wheelchair: pence(500),
  fare: 'each',
};
const both = [
  { id: 'ann', aboard: true, wheelchair: true },
  { id: 'ben', aboard: true, wheelchair: false },
];
const college: FareTrip = { day: day('2026-09-07'), legs: 2, tenths: 180, waitingMinutes: 0, escort: true, people: both };

const people = fc.uniqueArray(fc.record({ id: fc.constantFrom('ann', 'ben', 'cal'), aboard: fc.boolean(), wheelchair: fc.boolean() }), {
  selector: ({ id }) => id,
  maxLength: 3,
});
const trips = fc.record({
  day: fc.constant(day('2026-09-07')),
  legs: fc.integer({ min: 1, max: 6 }),
  tenths: fc.integer({ min: 1, max: 2_000 }),
  waitingMinutes: fc.integer({ min: 0, max: 300 }),
  escort: fc.boolean(),
  people,
});

describe('what a taxi would have cost', () => {
  it('is a fare for each person, or one that they share to the penny', () => {
    // 2 × 4.50 + 18 × 2.40 + escort 2 × 6.00 = 64.20; Ann’s wheelchair 2 × 5.00.
    expect(faresOf(college, tariff).map(({ id, parts }) => [id, fareTotal(parts)])).toEqual([
      ['ann', 7_420],
      ['ben', 6_420],
    ]);
    expect(faresOf(college, { ...tariff, fare: 'together' }).map(({ parts }) => fareTotal(parts))).toEqual([4_210, 3_210]);
  });

  it('is nothing where nobody was on board: no taxi would have been called', () => {
    expect(faresOf({ ...college, people: both.map((one) => ({ ...one, aboard: false })) }, tariff)).toEqual([]);
  });

  it('charges waiting by the minute, to the nearest penny', () => {
    const waited = faresOf({ ...college, waitingMinutes: 25, people: both.slice(1) }, tariff);
    expect(waited[0]?.parts.waiting).toBe(1_250);
  });

  it('of one fare for all is the same however many share it, wheelchairs apart', () => {
    fc.assert(
      fc.property(trips, (trip) => {
        const seated = trip.people.map((one) => ({ ...one, wheelchair: false }));
        const shared = faresOf({ ...trip, people: seated }, { ...tariff, fare: 'together' });
        const alone = faresOf({ ...trip, people: [{ id: 'ann', aboard: true, wheelchair: false }] }, tariff);
        fc.pre(shared.length > 0);
        expect(total(shared.map(({ parts }) => fareTotal(parts)))).toBe(total(alone.map(({ parts }) => fareTotal(parts))));
      }),
    );
  });

  it('shares a trip’s miles without losing a tenth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 4 }),
        (tenths, weights) => {
          expect(shareTenths(tenths, weights).reduce((so, part) => so + part, 0)).toBe(tenths);
        },
      ),
    );
  });
});

describe('a tariff', () => {
  const next = { ...tariff, id: 'transport_tariff-2', from: day('2027-04-01'), to: day('2027-12-31') };

  it('holds until the next begins, or until its own last day', () => {
    const on = (of: string) => tariffOn([tariff, next], day(of))?.id;
    expect([on('2026-03-31'), on('2026-04-01'), on('2027-03-31'), on('2027-04-01'), on('2028-01-01')]).toEqual([
      undefined,
      tariff.id,
      tariff.id,
      next.id,
      undefined,
    ]);
  });

  it('meets another that has its say on any of its days', () => {
    const met = (from: string, to?: string) =>
      tariffMet([tariff, next], { from: day(from), ...(to === undefined ? {} : { to: day(to) }) })?.id;
    expect([met('2026-04-01'), met('2026-10-01'), met('2027-06-01'), met('2026-01-01', '2026-04-01'), met('2028-01-01')]).toEqual([
      tariff.id,
      undefined,
      next.id,
      tariff.id,
      undefined,
    ]);
  });

  it('never leaves a day to two: of any two that stand, one is in force', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (begins, on) => {
        const other = { ...tariff, id: 'transport_tariff-3', from: addDays(tariff.from, begins) };
        fc.pre(tariffMet([tariff], other) === undefined);
        const all = [tariff, other].toSorted((a, b) => (a.from < b.from ? -1 : 1));
        expect(tariffOn(all, addDays(tariff.from, on))?.id).toBe(on >= begins ? other.id : tariff.id);
      }),
    );
  });
});
