import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence, add, greater, nothing, subtract, total } from '#core/money/pence';
import { nearestPenny, portion, rate } from '#core/money/rate';
import { type MileageTable } from '#core/payroll/years/mileage';

export const vehicleKinds = ['car', 'motorcycle', 'bicycle'] as const;
/** A van counts as a car. */
export type VehicleKind = (typeof vehicleKinds)[number];

/** Miles of one claim, in tenths of a mile, with how they are paid. */
export type Mileage = {
  readonly vehicle: VehicleKind;
  readonly tenths: number;
  /** Fellow employees carried on work of their own. */
  readonly passengers: number;
  /** What was or is paid for them, whole. */
  readonly paid: Pence;
  /** More for miles that were paid before, within what they are approved for: no miles of its own. */
  readonly isTopUp?: boolean;
};

/** `rate` pence for each mile, to the nearest penny. */
export function forMiles(perMile: Pence, tenths: number): Pence {
  return portion(perMile, rate(tenths, 10), nearestPenny);
}

/** Problem mileage.noRates: another year’s rates are never used instead. */
export function mileageTable(taxYear: string, tables: readonly MileageTable[]): Result<MileageTable> {
  const found = tables.find((table) => table.taxYear === taxYear);
  if (found !== undefined) return done(found);
  return refused(problem('mileage.noRates', { year: taxYear, known: tables.map((table) => table.taxYear).join(', ') }));
}

function milesBy(claims: readonly Mileage[], vehicle: VehicleKind): number {
  return claims.reduce((so, claim) => so + (claim.vehicle === vehicle ? claim.tenths : 0), 0);
}

function passengers(claims: readonly Mileage[], { passenger }: MileageTable): Pence {
  return forMiles(
    passenger.value,
    claims.reduce((so, claim) => so + claim.tenths * claim.passengers, 0),
  );
}

/** Income tax: what a PA’s miles of one tax year may be paid free of tax, 10,000 miles by car at the first rate. Pence. */
export function approvedForTax(claims: readonly Mileage[], table: MileageTable): Pence {
  const car = milesBy(claims, 'car');
  const limit = table.carMiles.value * 10;
  return add(
    forMiles(table.car.value, Math.min(car, limit)),
    forMiles(table.carAfter.value, Math.max(0, car - limit)),
    forMiles(table.motorcycle.value, milesBy(claims, 'motorcycle')),
    forMiles(table.bicycle.value, milesBy(claims, 'bicycle')),
    passengers(claims, table),
  );
}

/** National Insurance: the first rate for every mile by car (NIM05833). Pence. */
export function approvedForNi(claims: readonly Mileage[], table: MileageTable): Pence {
  return add(
    forMiles(table.car.value, milesBy(claims, 'car')),
    forMiles(table.motorcycle.value, milesBy(claims, 'motorcycle')),
    forMiles(table.bicycle.value, milesBy(claims, 'bicycle')),
    passengers(claims, table),
  );
}

/** A top-up within the approved rate is taken as covered by the miles it is for; HMRC’s pages read do not say so. */
export function niableMileage(now: readonly Mileage[], table: MileageTable): Pence {
  const driven = now.filter(({ isTopUp }) => isTopUp !== true);
  return excess(driven, approvedForNi(driven, table));
}

export type MileageResult = {
  readonly paid: Pence;
  readonly approved: Pence;
  /** Of what is paid now: counts as pay for income tax. */
  readonly taxable: Pence;
  /** Of what is paid now: counts as pay for National Insurance. */
  readonly niable: Pence;
  /** What the year’s miles are approved for and were not paid: the PA may claim tax relief on it. */
  readonly unpaid: Pence;
};

const paidFor = (claims: readonly Mileage[]): Pence => total(claims.map(({ paid }) => paid));

const excess = (claims: readonly Mileage[], approved: Pence): Pence => greater(nothing, subtract(paidFor(claims), approved));

/**
 * Claims paid now, after those of the same PA and tax year before. Income tax is counted over the tax year: an excess of now is what
 * the year’s excess has grown by. National Insurance is counted payment by payment. Pence.
 */
export function mileageOf(now: readonly Mileage[], before: readonly Mileage[], table: MileageTable): MileageResult {
  const all = [...before, ...now];
  const grown = subtract(excess(all, approvedForTax(all, table)), excess(before, approvedForTax(before, table)));
  return {
    paid: paidFor(now),
    approved: subtract(approvedForTax(all, table), approvedForTax(before, table)),
    taxable: greater(nothing, grown),
    niable: niableMileage(now, table),
    unpaid: greater(nothing, subtract(approvedForTax(all, table), paidFor(all))),
  };
}
