import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { ownLaw, wholeYear } from '#core/payroll/law';
import { type YearTable } from '#core/payroll/year-table';
import { day } from '#core/time/day';
import { packFault, packLeftOut } from '#core/year/packFault';

const source = { title: 'Invented for a test', where: 'this test', checked: '2027-02-01' };
const invented = <Value>(value: Value) => ({ value, source });

/** All that is known of 2026-27, named after the year that a test wants. */
function known(taxYear = '2027-28') {
  const table = wholeYear(ownLaw, '2026-27');
  if (table?.minimumWage === undefined || table.mileage === undefined) throw new RangeError('2026-27 is known');
  return { ...table, taxYear, minimumWage: table.minimumWage, mileage: table.mileage };
}

function withTax(change: (bands: YearTable['incomeTax']['regions']['rUK']['bands']) => YearTable['incomeTax']['regions']['rUK']['bands']) {
  const { incomeTax, ...rest } = known();
  const { rUK, Scotland, Wales } = incomeTax.regions;
  return { ...rest, incomeTax: { ...incomeTax, regions: { Scotland, Wales, rUK: { ...rUK, bands: change(rUK.bands) } } } };
}

type Rows = readonly { readonly upTo?: ReturnType<typeof pence>; readonly of: ReturnType<typeof rate> }[];

function withDirect(week: Rows, { hasHalfAbove = false, from = '2027-04-06' } = {}): YearTable {
  return { ...known(), orders: { percentages: { dea_standard: { source, from: day(from), hasHalfAbove, bands: { week } } } } };
}

const open = { of: rate(4, 100) };
const upTo = (sum: number, above = 3) => ({ upTo: pence(sum), of: rate(above, 100) });

describe('what no law could say is found in a year pack', () => {
  it('and nothing in the figures of the years that the app came with, whichever has them', () => {
    for (const { taxYear } of ownLaw.years) {
      const table = wholeYear(ownLaw, taxYear);
      expect(table && packFault(table), taxYear).toBeUndefined();
    }
  });

  it('a year whose second half is not the next one', () => {
    expect(packFault(known('2027-29'))).toBe('2027-29 is no tax year: the one that begins in April 2027 is 2027-28.');
    expect(packFault(known('2027-26'))).toContain('is 2027-28');
    expect(packFault(known('2099-00'))).toBeUndefined();
  });

  it('a rate above the whole, and a sum below nothing', () => {
    const top = withTax((bands) => bands.map((band, place) => (place === 3 ? { ...band, rate: invented(rate(900, 100)) } : band)));
    expect(packFault(top)).toBe('Income tax, England and Northern Ireland, additional rate band, rate is 900%, and no rate is above 100%.');
    const { mileage, ...rest } = known();
    expect(packFault({ ...rest, mileage: { ...mileage, car: invented(pence(-1)) } })).toBe(
      'Mileage, a mile by car is −£0.01, and no figure is below nothing.',
    );
  });

  it('tax bands with an end above the last, none below it, or another order', () => {
    const width = invented(1);
    expect(packFault(withTax((bands) => bands.map((band) => ({ ...band, width }))))).toContain('but the last, which has no end');
    expect(packFault(withTax((bands) => bands.map(({ width: _, ...band }) => band)))).toContain('every band has a width');
    expect(
      packFault(withTax(([none, basic, higher, top]) => (none && basic && higher && top ? [none, higher, basic, top] : []))),
    ).toContain('the rate must rise from each band to the next');
  });

  it('ages of the minimum wage that do not fall, younger ones who get more, and none at all', () => {
    const { minimumWage, ...rest } = known();
    const { rates } = minimumWage;
    const withRates = (changed: typeof rates): YearTable => ({ ...rest, minimumWage: { ...minimumWage, rates: changed } });
    expect(packFault(withRates(rates.toReversed()))).toBe('The ages of the minimum wage must fall, the oldest first.');
    expect(packFault(withRates(rates.map((one, place) => (place === 0 ? { ...one, perHour: invented(pence(800)) } : one))))).toContain(
      'a younger age must not be above',
    );
    expect(packFault(withRates(rates.map((one) => ({ ...one, perHour: invented(pence(0)) }))))).toContain('above £0.00');
  });

  it('thresholds of National Insurance and pensions that do not rise', () => {
    const { nationalInsurance, employers, ...rest } = known();
    const { thresholds } = nationalInsurance;
    const primary = { ...thresholds.primaryThreshold, week: invented(5_000) };
    expect(
      packFault({
        ...rest,
        employers,
        nationalInsurance: { ...nationalInsurance, thresholds: { ...thresholds, primaryThreshold: primary } },
      }),
    ).toContain('a week must not be above a month’s');
    const weekly = { ...employers.pensions.weekly, upper: invented(1) };
    expect(packFault({ ...rest, nationalInsurance, employers: { ...employers, pensions: { ...employers.pensions, weekly } } })).toContain(
      'Pensions: the lower threshold',
    );
  });

  it('a table for orders without an open end, that does not rise, takes more than all, or begins in another year', () => {
    expect(packFault(withDirect([upTo(10_000), open]))).toBeUndefined();
    expect(packFault(withDirect([upTo(10_000)], { hasHalfAbove: true }))).toBeUndefined();
    expect(packFault(withDirect([upTo(10_000)]))).toBe(
      'Direct earnings attachment: by the week every band must have an end but the last, which is for all that is above.',
    );
    expect(packFault(withDirect([upTo(10_000), open], { hasHalfAbove: true }))).toContain('every band must have an end, as half');
    expect(packFault(withDirect([open, upTo(10_000)]))).toContain('but the last');
    expect(packFault(withDirect([upTo(20_000), upTo(10_000), open]))).toContain('the bands must rise');
    expect(packFault(withDirect([upTo(10_000, 101), open]))).toContain('more than the whole of pay');
    expect(packFault(withDirect([upTo(10_000), open], { from: '2026-04-06' }))).toContain(
      'it counts from 6 April 2026, and a pack of 2027-28 has tables that begin from 1 April 2027 to 5 April 2028.',
    );
    // The law on fines and council tax changes on 1 April, before the tax year begins.
    expect(packFault(withDirect([upTo(10_000), open], { from: '2027-04-01' }))).toBeUndefined();
  });

  it('the same of the Scottish tables', () => {
    const table = ownLaw.orders.scottish.at(-1);
    if (table === undefined) throw new RangeError('Scotland has tables');
    const scottish = { ...table, source, from: day('2027-04-06') };
    const { bands } = scottish;
    expect(packFault({ ...known(), orders: { scottish } })).toBeUndefined();
    const falling = { ...scottish, bands: { ...bands, month: bands.month.toReversed() } };
    expect(packFault({ ...known(), orders: { scottish: falling } })).toBe(
      'Earnings arrestment: by the month the bands must rise, the lowest first.',
    );
    const negative = { ...scottish, protectedDaily: pence(-1) };
    expect(packFault({ ...known(), orders: { scottish: negative } })).toContain('below nothing');
  });

  it('and is said of a pack that a book holds already', () => {
    expect(packLeftOut('2027-29', packFault(known('2027-29')) ?? '')).toMatch(
      /^A year pack of 2027-29 .* 2027-28\. It is left out, as if .* add that\.$/u,
    );
  });
});
