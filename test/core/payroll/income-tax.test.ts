import { describe, expect, test } from 'vitest';
import { rate } from '#core/money/rate';
import { type Figure } from '#core/payroll/figure';
import { freePayFor, incomeTax, type IncomeTax, type IncomeTaxInput } from '#core/payroll/income-tax';
import { bandsToDate } from '#core/payroll/tax-bands';
import { readTaxCode } from '#core/payroll/tax-code';
import { type Frequency, taxPeriod } from '#core/payroll/tax-period';
import { type IncomeTaxTable, type RegionTaxTable } from '#core/payroll/year-table';
import { year2024 } from '#core/payroll/years/2024-25';
import { year2026 } from '#core/payroll/years/2026-27';
import { inPounds, payOf, valueOf } from './support.ts';

type Change = Partial<Pick<IncomeTaxInput, 'table' | 'pay' | 'benefits' | 'payBefore' | 'taxBefore'>> & {
  readonly code?: string;
  readonly frequency?: Frequency;
  readonly period?: number;
  readonly basis?: 'cumulative' | 'non-cumulative';
};

function taxOn({
  code = '1257L',
  frequency = 'monthly',
  period = 1,
  basis = 'cumulative',
  table = year2026.incomeTax,
  ...sums
}: Change): IncomeTax {
  const nothing = inPounds('0.00');
  return incomeTax({
    table,
    code: valueOf(readTaxCode(code, table)),
    period: valueOf(taxPeriod(frequency, period, basis)),
    pay: nothing,
    benefits: nothing,
    payBefore: nothing,
    taxBefore: nothing,
    ...sums,
  });
}

function freePay(code: string, frequency: Frequency, period: number): number {
  return freePayFor(valueOf(readTaxCode(code, year2026.incomeTax)), valueOf(taxPeriod(frequency, period, 'cumulative')));
}

function figure<const Value>(value: Value): Figure<Value> {
  return { value, source: { title: 'invented', where: 'this test', checked: '2026-11-22' } };
}

describe('tax-free pay', () => {
  test.each([
    ['1257L', 'monthly', 1, '1048.26'],
    ['1257L', 'monthly', 12, '12579.12'],
    ['1257L', 'weekly', 1, '241.92'],
    ['500L', 'monthly', 1, '417.42'],
    ['501L', 'monthly', 1, '418.26'],
    ['1000L', 'monthly', 1, '834.09'],
    ['1L', 'weekly', 1, '0.37'],
    ['K255', 'monthly', 5, '-1066.25'],
    ['K255', 'monthly', 8, '-1706.00'],
    ['0T', 'monthly', 6, '0.00'],
    ['BR', 'monthly', 6, '0.00'],
    ['NT', 'monthly', 6, '0.00'],
  ] as const)('%s in %s period %i is £%s, each part raised to a penny and then multiplied', (code, frequency, period, want) => {
    expect(freePay(code, frequency, period)).toBe(inPounds(want));
  });
});

describe('tax on one payment', () => {
  test('£3,000.00 in month 1 on 1257L: £1,951 at 20% is £390.20', () => {
    expect(taxOn({ pay: inPounds('3000.00') })).toStrictEqual({
      tax: inPounds('390.20'),
      taxWanted: inPounds('390.20'),
      limit: inPounds('1500.00'),
      isLimited: false,
      payCounted: inPounds('3000.00'),
      taxCounted: 0,
      freePay: inPounds('1048.26'),
      taxable: inPounds('1951.74'),
      band: 1,
      due: inPounds('390.20'),
    });
  });

  test.each([
    ['BR', '246.80'],
    ['D0', '493.60'],
    ['D1', '555.30'],
    ['SD0', '259.14'],
    ['SD1', '518.28'],
    ['SD2', '555.30'],
    ['SD3', '592.32'],
    ['CD1', '555.30'],
  ])('%s takes its one rate from the whole pounds of £1,234.56: £%s', (code, want) => {
    const { tax, freePay: free, taxable } = taxOn({ code, pay: inPounds('1234.56') });
    expect([tax, free, taxable]).toStrictEqual([inPounds(want), 0, inPounds('1234.56')]);
  });

  test('pay in the first whole pound of a band is taxed in it, and pay exactly at its end is not', () => {
    // Month 1 of 2026-27, 0T: £37,700 ÷ 12 is £3,141.6666, which chooses the band as £3,142.
    expect(taxOn({ code: '0T', pay: inPounds('3142.00') })).toMatchObject({ band: 1, due: inPounds('628.40') });
    // £628.3333 on the first £3,141.6666, and 40% of the £0.3334 of the whole pounds above it.
    expect(taxOn({ code: '0T', pay: inPounds('3142.01') })).toMatchObject({ band: 2, due: inPounds('628.46') });
  });

  test('less than a pound above the free pay is not taxed; nothing above it is not even looked up', () => {
    expect(taxOn({ pay: inPounds('1049.25') })).toMatchObject({ tax: 0, taxable: inPounds('0.99'), band: 1 });
    expect(taxOn({ pay: inPounds('1048.26') })).toMatchObject({ tax: 0, taxable: 0, band: 0, due: 0 });
    expect(taxOn({ pay: inPounds('1049.26') })).toMatchObject({ tax: inPounds('0.20'), taxable: inPounds('1.00') });
    expect(taxOn({ pay: inPounds('1048.27') })).toMatchObject({ tax: 0, taxable: 1, band: 1 });
  });

  test('a month without pay gives back what the free pay has outgrown', () => {
    const refund = taxOn({ period: 2, payBefore: inPounds('3000.00'), taxBefore: inPounds('390.20') });
    expect(refund).toMatchObject({ tax: inPounds('-209.60'), due: inPounds('180.60'), taxCounted: inPounds('390.20'), isLimited: false });
  });

  test('month 1 basis forgets what was paid and taken before', () => {
    const alone = taxOn({
      period: 2,
      basis: 'non-cumulative',
      pay: inPounds('3000.00'),
      payBefore: inPounds('50000.00'),
      taxBefore: inPounds('9000.00'),
    });
    expect(alone).toMatchObject({ tax: inPounds('390.20'), payCounted: inPounds('3000.00'), taxCounted: 0 });
  });

  test('NT gives back all tax of the year, but on a month 1 basis none of it', () => {
    const before = { pay: inPounds('9000.00'), payBefore: inPounds('20000.00'), taxBefore: inPounds('3000.00') };
    expect(taxOn({ code: 'NT', period: 3, ...before })).toMatchObject({ tax: inPounds('-3000.00'), due: 0, band: 0 });
    expect(taxOn({ code: 'NT', period: 3, basis: 'non-cumulative', ...before }).tax).toBe(0);
  });
});

describe('the limit of half a payment', () => {
  test('K427: £173.20, then £32.50 of £65.00 and no more, then the rest is caught up in month 3', () => {
    const first = taxOn({ code: 'K427', pay: inPounds('510.00') });
    const second = taxOn({ code: 'K427', period: 2, pay: inPounds('65.00'), payBefore: inPounds('510.00'), taxBefore: first.tax });
    const taken = inPounds('205.70');
    const third = taxOn({ code: 'K427', period: 3, pay: inPounds('510.00'), payBefore: inPounds('575.00'), taxBefore: taken });
    expect([first.tax, second.tax, third.tax]).toStrictEqual([inPounds('173.20'), inPounds('32.50'), inPounds('225.10')]);
    expect([first.isLimited, second.isLimited, third.isLimited]).toStrictEqual([false, true, false]);
    expect(second).toMatchObject({ limit: inPounds('32.50'), taxWanted: inPounds('84.40') });
  });

  test('half a penny is left with the employee: £7,000.27 of £14,000.55', () => {
    expect(taxOn({ code: 'K9999', pay: inPounds('14000.55') })).toMatchObject({ tax: inPounds('7000.27'), isLimited: true });
  });

  test('tax of exactly half is not limited', () => {
    // K1000 gives £834.09 of additional pay, so £556.09 is taxed as £1,390: £278.00.
    const half = taxOn({ code: 'K1000', pay: inPounds('556.00') });
    expect(half).toMatchObject({ taxWanted: inPounds('278.00'), limit: inPounds('278.00'), tax: inPounds('278.00'), isLimited: false });
  });

  test('payrolled benefits are taxed but are not part of the pay that is halved', () => {
    const withCar = taxOn({ code: 'K1000', pay: inPounds('900.00'), benefits: inPounds('400.00') });
    expect(withCar).toMatchObject({ limit: inPounds('250.00'), tax: inPounds('250.00'), isLimited: true });
    expect(taxOn({ code: 'BR', pay: inPounds('400.00'), benefits: inPounds('500.00') })).toMatchObject({
      limit: 0,
      tax: 0,
      isLimited: true,
    });
  });

  test('it protects every code since 2015, and before that K codes alone', () => {
    const { share } = year2024.incomeTax.overridingLimit;
    const before: IncomeTaxTable = { ...year2024.incomeTax, overridingLimit: { share, binds: figure('K codes') } };
    const catchUp = { period: 2, pay: inPounds('100.00'), payBefore: inPounds('9000.00') };
    expect(taxOn({ code: 'BR', ...catchUp })).toMatchObject({ tax: inPounds('50.00'), isLimited: true });
    expect(taxOn({ code: 'BR', table: before, ...catchUp })).toMatchObject({
      tax: inPounds('1820.00'),
      isLimited: false,
      limit: inPounds('50.00'),
    });
    expect(taxOn({ code: 'K1', table: before, ...catchUp })).toMatchObject({ tax: inPounds('50.00'), isLimited: true });
  });

  test('the share is the table’s own', () => {
    const { binds } = year2024.incomeTax.overridingLimit;
    const third: IncomeTaxTable = { ...year2024.incomeTax, overridingLimit: { share: figure(rate(1, 3)), binds } };
    expect(taxOn({ code: 'K9999', table: third, pay: inPounds('100.00') }).tax).toBe(inPounds('33.33'));
  });
});

describe('weeks 53, 54 and 56', () => {
  test('an extra payday is taxed as the first of its kind, with no refund and no catching up', () => {
    const year = { payBefore: inPounds('30000.00'), taxBefore: inPounds('9999.00') };
    const extra = taxOn({ frequency: 'four-weekly', period: 53, pay: inPounds('2000.00'), ...year });
    const alone = taxOn({ frequency: 'four-weekly', period: 4, basis: 'non-cumulative', pay: inPounds('2000.00') });
    // 4 × £241.92 is £967.68 free, so £1,032 at 20%.
    expect(extra).toStrictEqual(alone);
    expect(extra.tax).toBe(inPounds('206.40'));
  });
});

describe('the bands of part of a year', () => {
  test('Scotland, month 5 of 2026-27: c and k are cut to four decimals, v is raised to a pound', () => {
    const bands = bandsToDate(year2026.incomeTax.regions.Scotland, 5, 12);
    expect(bands.map(({ startsAt, taxBelow, holdsUpTo }) => [startsAt, taxBelow, holdsUpTo])).toStrictEqual([
      [0, 0, 165_300],
      [16_529_166, 3_140_541, 706_500],
      [70_650_000, 13_964_708, 1_295_500],
      [129_550_000, 26_333_708, 2_601_300],
      [260_125_000, 81_175_208, 5_214_200],
      [521_416_666, 198_756_458, undefined],
    ]);
    expect(bands.map(({ name }) => name)).toStrictEqual([
      'starter rate',
      'basic rate',
      'intermediate rate',
      'higher rate',
      'advanced rate',
      'top rate',
    ]);
  });

  test('one table’s weeks and months are not mixed up, and are worked out once', () => {
    const rUK = { ...year2026.incomeTax.regions.rUK };
    expect(bandsToDate(rUK, 4, 52)).toBe(bandsToDate(rUK, 4, 52));
    expect(bandsToDate(rUK, 4, 12)[2]?.startsAt).toBe(125_666_666);
    expect(bandsToDate(rUK, 4, 52)[2]?.startsAt).toBe(29_000_000);
    expect(bandsToDate(rUK, 8, 52)[2]?.startsAt).toBe(58_000_000);
  });

  test('a table with a rate finer than the method carries is our mistake, and stops at once', () => {
    const odd: RegionTaxTable = { bands: [{ name: 'odd', width: figure(1), rate: figure(rate(1, 30_000)) }], basicRateBand: figure(1) };
    expect(() => bandsToDate(odd, 1, 12)).toThrow('a tax rate finer than the tables carry: 1/30000');
  });

  test('a code of another year, with a band this one has not, is our mistake too', () => {
    const scottish = valueOf(readTaxCode('SD3', year2026.incomeTax));
    const { rUK } = year2026.incomeTax.regions;
    const table: IncomeTaxTable = { ...year2026.incomeTax, regions: { rUK, Scotland: rUK, Wales: rUK } };
    const wrong = { table, code: scottish, period: valueOf(taxPeriod('monthly', 1, 'cumulative')) };
    const sums = { pay: inPounds('100.00'), benefits: inPounds('0.00'), payBefore: inPounds('0.00'), taxBefore: inPounds('0.00') };
    expect(() => incomeTax({ ...wrong, ...sums })).toThrow('no tax band 5');
  });
});

test('the largest pay that is accepted is taxed exactly, so the bound on plain numbers holds', () => {
  const largest = inPounds('999999999.99');
  const pay = payOf({ taxCode: 'SK9999', period: 12, gross: largest, payBefore: largest, taxBefore: inPounds('0.00'), niLetter: 'J' });
  // K9999 adds £99,999.84 in a year, so £2,000,099,999 whole pounds are taxed: 47,701.55 + 48% of what is above 125,140.
  expect(pay.steps.incomeTax.due).toBe(inPounds('960035633.87'));
  expect(pay.tax).toBe(inPounds('499999999.99'));
});
