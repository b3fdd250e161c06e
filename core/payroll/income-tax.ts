import { add, greater, negate, nothing, pence, type Pence, subtract, times } from '#core/money/pence';
import { ceilingOf, downToPennyOf, floorOf, poundsIn } from '#core/money/quick';
import { type BandToDate, bandsToDate, inAPound, type TenThousandths } from './tax-bands.ts';
import { type TaxCode } from './tax-code.ts';
import { type TaxPeriod } from './tax-period.ts';
import { type IncomeTaxTable } from './year-table.ts';

export type IncomeTaxInput = {
  readonly table: IncomeTaxTable;
  readonly code: TaxCode;
  readonly period: TaxPeriod;
  /** Taxable pay of this payment: after net-pay pension, with payrolled benefits in. */
  readonly pay: Pence;
  /** Payrolled benefits within `pay`, which the limit leaves out. */
  readonly benefits: Pence;
  /** Taxable pay and tax of this tax year before this payment, with any P45. */
  readonly payBefore: Pence;
  readonly taxBefore: Pence;
};

/** Each step of the calculation, so that its working can be told without doing it again. */
export type IncomeTax = {
  /** To take from this payment; negative is a refund. */
  readonly tax: Pence;
  /** Before the limit. */
  readonly taxWanted: Pence;
  readonly limit: Pence;
  readonly isLimited: boolean;
  /** Pay the tables are applied to: to date, or this payment alone. */
  readonly payCounted: Pence;
  readonly taxCounted: Pence;
  /** Free pay of a number code; below nothing for the additional pay of a K code. */
  readonly freePay: Pence;
  readonly taxable: Pence;
  /** The band reached, from 0. */
  readonly band: number;
  readonly due: Pence;
};

/**
 * Tax on one payment. Source: HMRC, Specification for PAYE Tax Table Routines, para 4.3 to 4.5 and 5 to 14. Exact in plain
 * numbers for any pay below a thousand million pounds, since no product passes 2^53: see quick.ts.
 */
export function incomeTax({ table, code, period, pay, benefits, payBefore, taxBefore }: IncomeTaxInput): IncomeTax {
  const payCounted = period.isCumulative ? add(payBefore, pay) : pay;
  const taxCounted = period.isCumulative ? taxBefore : nothing;
  const freePay = freePayFor(code, period);
  const taxable = subtract(payCounted, freePay);
  const { band, due } = taxDue(table, code, period, taxable);
  const taxWanted = subtract(due, taxCounted);
  const limit = downToPennyOf(greater(nothing, subtract(pay, benefits)), table.overridingLimit.share.value);
  const isBound = table.overridingLimit.binds.value === 'every code' || code.treatment.kind === 'additional pay';
  const isLimited = isBound && taxWanted > limit;
  const tax = isLimited ? limit : taxWanted;
  return { tax, taxWanted, limit, isLimited, payCounted, taxCounted, freePay, taxable, band, due };
}

/**
 * Para 4.3.1: a number is worth ten times itself and nine a year. What is over the last whole 500 is divided and raised to a
 * penny; each whole 500 before it adds £5,000 divided and raised likewise; then times the weeks or months.
 */
export function freePayFor({ treatment }: TaxCode, { counted, tablesInYear }: TaxPeriod): Pence {
  if (treatment.kind === 'one rate' || treatment.kind === 'no tax' || treatment.number === 0) return nothing;
  const wholes = Math.floor((treatment.number - 1) / 500);
  const over = treatment.number - wholes * 500;
  const one = { above: 100, below: tablesInYear };
  const each = pence(ceilingOf(over * 10 + 9, one) + wholes * ceilingOf(5_000, one));
  const amount = times(each, counted);
  return treatment.kind === 'additional pay' ? negate(amount) : amount;
}

type Due = { readonly band: number; readonly due: Pence };

function taxDue(table: IncomeTaxTable, { region, treatment }: TaxCode, period: TaxPeriod, taxable: Pence): Due {
  if (treatment.kind === 'no tax') return { band: 0, due: nothing };
  const bands = bandsToDate(table.regions[region], period.counted, period.tablesInYear);
  if (treatment.kind === 'one rate') {
    const { rate } = bandAt(bands, treatment.band);
    return { band: treatment.band, due: toPenny(floorOf(poundsIn(taxable) * inAPound, rate)) };
  }
  if (taxable <= 0) return { band: 0, due: nothing };
  const band = bands.findIndex(({ holdsUpTo }) => holdsUpTo === undefined || taxable <= holdsUpTo);
  const { startsAt, taxBelow, rate } = bandAt(bands, band);
  return { band, due: toPenny(taxBelow + floorOf(poundsIn(taxable) * inAPound - startsAt, rate)) };
}

function bandAt(bands: readonly BandToDate[], place: number): BandToDate {
  const band = bands[place];
  if (band === undefined) throw new RangeError(`no tax band ${String(place)}`);
  return band;
}

function toPenny(tax: TenThousandths): Pence {
  return pence(floorOf(tax, { above: 1, below: inAPound / 100 }));
}
