import { type Rate } from '#core/money/rate';
import { ceilingOf, floorOf, fromPounds } from '#core/money/quick';
import { type Pence } from '#core/money/pence';
import { type RegionTaxTable } from './year-table.ts';

/** Money in ten-thousandths of a pound, as the specification carries thresholds and tax until the last step. */
export type TenThousandths = number;

export const inAPound = 10_000;

/** One band for a number of weeks or months: where it starts, the tax on everything below, and where it is left. */
export type BandToDate = {
  readonly name: string;
  readonly rate: Rate;
  /** The specification's c of the band below, cut to four decimals. */
  readonly startsAt: TenThousandths;
  /** The specification's k of the band below, cut to four decimals. */
  readonly taxBelow: TenThousandths;
  /** The specification's v: its own c raised to a whole pound. Pay at or below it stays in the band. Absent for the last. */
  readonly holdsUpTo: Pence | undefined;
};

const prepared = new WeakMap<RegionTaxTable, Map<number, readonly BandToDate[]>>();

/** The bands of `counted` weeks (of 52) or months (of 12). Kept, since every payday of a frequency asks for the same ones. */
export function bandsToDate(table: RegionTaxTable, counted: number, tablesInYear: 52 | 12): readonly BandToDate[] {
  let known = prepared.get(table);
  if (known === undefined) {
    known = new Map();
    prepared.set(table, known);
  }
  const key = counted * 100 + tablesInYear;
  let bands = known.get(key);
  if (bands === undefined) {
    bands = prepare(table, { above: counted, below: tablesInYear });
    known.set(key, bands);
  }
  return bands;
}

/** Source: PAYE Tax Table Routines, definitions 9 (c), 10 (v) and 11 (k): cut to four decimals, never corrected. */
function prepare({ bands }: RegionTaxTable, part: Rate): readonly BandToDate[] {
  let annualWidth = 0;
  let annualTax = 0;
  return bands.map(({ name, width, rate }) => {
    const startsAt = floorOf(annualWidth, part);
    const taxBelow = floorOf(annualTax, part);
    const inBand = (width?.value ?? 0) * inAPound;
    annualWidth += inBand;
    annualTax += wholly(inBand, rate.value);
    const holdsUpTo = width === undefined ? undefined : fromPounds(ceilingOf(floorOf(annualWidth, part), { above: 1, below: inAPound }));
    return { name, rate: rate.value, startsAt, taxBelow, holdsUpTo };
  });
}

/** A year's tax on a band, which is always a whole number of ten-thousandths. Throws where a table's rate is finer than that. */
function wholly(inBand: TenThousandths, rate: Rate): TenThousandths {
  const tax = (inBand * rate.above) / rate.below;
  if (!Number.isSafeInteger(tax))
    throw new RangeError(`a tax rate finer than the tables carry: ${String(rate.above)}/${String(rate.below)}`);
  return tax;
}
