import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { type Mileage, approvedForTax, forMiles, mileageOf, mileageTable, vehicleKinds } from '#core/mileage/mileage';
import { type PaidClaim, topUps } from '#core/mileage/topUp';
import { pence } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { day } from '#core/time/day';
import { problemOf, valueOf } from '../payroll/support.ts';
import { hasVectors, vectorRows } from '../payroll/vectors.ts';

const table = valueOf(mileageTable('2026-27', ownLaw.mileage));

function byCar(miles: number, perMile: number): Mileage {
  return { vehicle: 'car', tenths: miles * 10, passengers: 0, paid: forMiles(pence(perMile), miles * 10) };
}

const rows = vectorRows('statutory-and-holiday.csv').filter(({ topic }) => topic === 'Mileage');

function claimOf(json: string | undefined): Mileage {
  const read: unknown = JSON.parse(json ?? '{}');
  const [[name, miles] = ['', '']] = Object.entries(read ?? {});
  return { vehicle: name === 'motorcycle_miles' ? 'motorcycle' : 'car', tenths: Number(miles) * 10, passengers: 0, paid: pence(0) };
}

describe.skipIf(!hasVectors())('the GOV.UK calculator’s own cases', () => {
  test('there are six', () => {
    expect(rows).toHaveLength(6);
  });

  test.each(rows)('$id', (row) => {
    const found = approvedForTax([claimOf(row['inputs_json'])], valueOf(mileageTable(row['tax_year'] ?? '', ownLaw.mileage)));
    expect({ amount: decimal(found) }).toStrictEqual(JSON.parse(row['expected_json'] ?? ''));
  });
});

describe('mileage', () => {
  test('paid at the approved rate, nothing counts as pay; paid below it, the PA may claim relief', () => {
    expect(mileageOf([byCar(100, 55)], [], table)).toMatchObject({ taxable: 0, niable: 0, unpaid: 0 });
    expect(mileageOf([byCar(100, 45)], [], table)).toMatchObject({ paid: 4_500, taxable: 0, niable: 0, unpaid: 1_000 });
  });

  test('paid above it, the excess counts as pay', () => {
    expect(mileageOf([byCar(100, 60)], [], table)).toMatchObject({ taxable: 500, niable: 500 });
  });

  test('beyond 10,000 miles 55p is taxed above 25p, and free of National Insurance', () => {
    const before = [byCar(9_990, 55)];
    expect(mileageOf([byCar(20, 55)], before, table)).toMatchObject({ taxable: 300, niable: 0 });
  });

  test('what was paid too little earlier in the year leaves room for tax, and none for National Insurance', () => {
    expect(mileageOf([byCar(100, 60)], [byCar(100, 45)], table)).toMatchObject({ taxable: 0, niable: 500 });
  });

  test('a year without rates is refused by name', () => {
    expect(problemOf(mileageTable('2027-28', ownLaw.mileage))).toMatchObject({ code: 'mileage.noRates' });
  });

  test('claims of a year paid one by one are taxed as the year is, once nothing is paid below', () => {
    const claim = record({
      vehicle: constantFrom(...vehicleKinds),
      miles: integer({ min: 1, max: 4_000 }),
      perMile: integer({ min: 55, max: 90 }),
    });
    assert(
      property(array(claim, { maxLength: 12 }), (given) => {
        const claims = given.map(({ vehicle, miles, perMile }) => ({ ...byCar(miles, perMile), vehicle }));
        const taxed = claims.reduce((so, one, place) => so + mileageOf([one], claims.slice(0, place), table).taxable, 0);
        return taxed === mileageOf(claims, [], table).taxable;
      }),
    );
  });
});

describe('the back-dated rise of 2026', () => {
  const paid = (id: string, on: string, miles: number, perMile: number): PaidClaim => ({ ...byCar(miles, perMile), id, day: day(on) });

  test('45p of April and May is topped up to 55p, June and what had 55p is not', () => {
    const claims = [
      paid('a', '2026-04-07', 120, 45),
      paid('b', '2026-05-31', 80, 45),
      paid('c', '2026-05-20', 10, 55),
      paid('d', '2026-06-01', 50, 45),
    ];
    expect(topUps(claims, table)).toStrictEqual([
      { id: 'a', amount: 1_200 },
      { id: 'b', amount: 800 },
    ]);
  });

  test('the whole year with its top-ups is never above what is approved, so that none of it is taxed', () => {
    const claims = [paid('a', '2026-04-07', 9_990, 45), paid('b', '2026-05-02', 20, 45)];
    const added = topUps(claims, table);
    expect(added).toStrictEqual([{ id: 'a', amount: 99_800 }]);
    const now = added.map(({ id, amount }): PaidClaim => ({
      ...byCar(0, 55),
      id: 'top',
      of: id,
      day: day('2026-06-01'),
      paid: amount,
      isTopUp: true,
    }));
    expect(mileageOf(now, claims, table)).toMatchObject({ paid: 99_800, taxable: 0, niable: 0, unpaid: 0 });
    expect(topUps([...claims, ...now], table)).toStrictEqual([]);
  });
});
