import { negate, pence, type Pence } from '#core/money/pence';
import { fromPounds, poundsIn } from '#core/money/quick';
import { type PaySteps } from './calculate-pay.ts';
import { bandsToDate, inAPound, type TenThousandths } from './tax-bands.ts';
import { line, percent, type WorkingLine } from './working-line.ts';

/** The lines of the income tax, from the pay that counts to what is taken. */
export function taxWorking(steps: PaySteps): readonly WorkingLine[] {
  return [countedPay(steps), ...allowance(steps), ...due(steps), ...taken(steps)];
}

function countedPay({ input, taxable, period, incomeTax: { payCounted } }: PaySteps): WorkingLine {
  if (period.isExtraPayday) return line('tax.extraPayday', { table: String(period.table) }, payCounted);
  if (!period.isCumulative) return line('tax.thisPayAlone', {}, payCounted);
  return line('tax.yearSoFar', { before: input.payBefore, pay: taxable }, payCounted);
}

function allowance({ code, period, incomeTax: { freePay, payCounted: pay, taxable } }: PaySteps): readonly WorkingLine[] {
  const { treatment, written } = code;
  if (treatment.kind === 'one rate' || treatment.kind === 'no tax') return [];
  const unit = period.tablesInYear === 52 ? 'week' : 'month';
  const counted = period.counted === 1 ? `1 ${unit}` : `${String(period.counted)} ${unit}s`;
  const given = { code: written, unit, counted };
  if (treatment.kind === 'additional pay') {
    const added = negate(freePay);
    return [
      line('tax.additionalPay', { ...given, each: eachOf(added, period.counted) }, added),
      line('tax.taxableAdded', { pay, added, pounds: wholePounds(taxable) }, taxable),
    ];
  }
  const free =
    treatment.number === 0
      ? line('tax.noFreePay', { code: written }, freePay)
      : line('tax.freePay', { ...given, each: eachOf(freePay, period.counted) }, freePay);
  if (taxable <= 0) return [free, line('tax.allFree', { pay, freePay }, pence(0))];
  return [free, line('tax.taxable', { pay, freePay, pounds: wholePounds(taxable) }, taxable)];
}

function due({ table, code, period, incomeTax: tax }: PaySteps): readonly WorkingLine[] {
  const { treatment, written, region } = code;
  if (treatment.kind === 'no tax') return [line('tax.noTax', { code: written }, tax.due)];
  if (treatment.kind !== 'one rate' && tax.taxable <= 0) return [];
  const regionTable = table.incomeTax.regions[region];
  const reached = bandsToDate(regionTable, period.counted, period.tablesInYear).slice(tax.band, tax.band + 1);
  return reached.map(({ name: band, rate: ratio, startsAt, taxBelow }) => {
    const rate = percent(ratio);
    const upToHere = regionTable.bands.slice(0, tax.band + 1);
    const rates = upToHere.map((each) => each.rate);
    if (treatment.kind === 'one rate')
      return line('tax.oneRate', { code: written, band, rate, pounds: wholePounds(tax.taxable) }, tax.due, rates.slice(-1));
    if (startsAt === 0) return line('tax.firstBand', { band, rate }, tax.due, rates.slice(-1));
    const widths = upToHere.slice(0, -1).flatMap(({ width }) => width ?? []);
    return line('tax.band', { startsAt: inFull(startsAt), taxBelow: inFull(taxBelow), band, rate }, tax.due, [...widths, ...rates]);
  });
}

function taken({ table, taxable, period, incomeTax: tax }: PaySteps): readonly WorkingLine[] {
  const lines: WorkingLine[] = [];
  if (tax.taxWanted < 0)
    lines.push(line('tax.refund', { due: tax.due, before: tax.taxCounted, back: negate(tax.taxWanted) }, tax.taxWanted));
  else if (period.isCumulative) lines.push(line('tax.deduct', { due: tax.due, before: tax.taxCounted }, tax.taxWanted));
  if (tax.isLimited) {
    const { share } = table.incomeTax.overridingLimit;
    lines.push(line('tax.limit', { share: percent(share.value), pay: taxable, wanted: tax.taxWanted }, tax.limit, [share]));
  }
  return lines;
}

function eachOf(amount: Pence, counted: number): Pence {
  return pence(amount / counted);
}

function wholePounds(taxable: Pence): Pence {
  return fromPounds(poundsIn(taxable));
}

/** `3141.6666`: ten-thousandths of a pound, as the specification carries them. */
function inFull(amount: TenThousandths): string {
  return `${String(Math.floor(amount / inAPound))}.${String(amount % inAPound).padStart(4, '0')}`;
}
