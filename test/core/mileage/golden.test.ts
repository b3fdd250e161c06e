import { expect, test } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { approvedForNi, approvedForTax, forMiles, mileageOf, mileageTable } from '#core/mileage/mileage';
import { type PaidClaim, topUps } from '#core/mileage/topUp';
import { pence, subtract } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { day } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { goldenTable } from '#test/support/goldenTables';
import { valueOf } from '../payroll/support.ts';

const file = 'mileage-45p-to-55p.md';
const table = valueOf(mileageTable('2026-27', ownLaw.mileage));

function drive(on: string, miles: number, perMile: number): PaidClaim {
  const tenths = Math.round(miles * 10);
  return { id: on, day: day(on), vehicle: 'car', tenths, passengers: 0, paid: forMiles(pence(perMile), tenths) };
}

const sams = [drive('2026-04-14', 140, 45), drive('2026-05-12', 85.5, 45), drive('2026-06-09', 150, 55)];
const robins = [drive('2026-04-30', 9_990, 45), drive('2026-05-02', 20, 45)];

/** What each claim adds to what the year is approved for. */
function approvedOf(claims: readonly PaidClaim[], place: number) {
  return subtract(approvedForTax(claims.slice(0, place + 1), table), approvedForTax(claims.slice(0, place), table));
}

const toppedUp = (claims: readonly PaidClaim[], { id }: PaidClaim) =>
  decimal(topUps(claims, table).find((one) => one.id === id)?.amount ?? pence(0));

test('what was paid below the new rate lacks so much, and nothing of it counts as pay', () => {
  const rows = sams.map((claim, place) => {
    const { taxable, niable } = mileageOf([claim], sams.slice(0, place), table);
    expect(taxable).toBe(niable);
    const perMile = Math.round((claim.paid * 10) / claim.tenths);
    const sums = [claim.paid, approvedOf(sams, place), taxable].map(decimal);
    return [dayInWords(claim.day), (claim.tenths / 10).toFixed(1), String(perMile), ...sums, toppedUp(sams, claim)];
  });
  expect(rows).toEqual(goldenTable(file, 'What was driven and paid'));
});

test('the top-up brings the year to what it is approved for, free of tax and National Insurance', () => {
  const rows = sams
    .slice(0, 2)
    .map((claim, place) => [dayInWords(claim.day), decimal(claim.paid), decimal(approvedOf(sams, place)), toppedUp(sams, claim)]);
  expect(rows).toEqual(goldenTable(file, 'The top-up'));
  const added = topUps(sams, table).map(({ id, amount }): PaidClaim => ({
    ...drive('2026-06-09', 0, 55),
    id: `top ${id}`,
    of: id,
    paid: amount,
    isTopUp: true,
  }));
  expect(mileageOf(added, sams, table)).toMatchObject({ paid: 2_255, taxable: 0, niable: 0, unpaid: 0 });
  expect(decimal(approvedForTax(sams, table))).toBe('206.53');
  expect(mileageOf(sams, [], table).unpaid).toBe(2_255);
});

test('near 10,000 miles the year as a whole is never topped up above what it is approved for', () => {
  const rows = robins.map((claim, place) => [
    dayInWords(claim.day),
    (claim.tenths / 10).toFixed(1),
    decimal(claim.paid),
    decimal(approvedOf(robins, place)),
    toppedUp(robins, claim),
  ]);
  expect(rows).toEqual(goldenTable(file, 'Near 10,000 miles'));
  expect(decimal(approvedForNi(robins.slice(1), table))).toBe('11.00');
});
