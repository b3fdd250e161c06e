import { describe, expect, test } from 'vitest';
import { pence } from '#core/money/pence';
import { rate } from '#core/money/rate';
import { calculatePay, type PayInput } from '#core/payroll/calculate-pay';
import { type Figure } from '#core/payroll/figure';
import { rules } from '#core/payroll/rules';
import { workingOf } from '#core/payroll/working';
import { line, percent, sentenceOf, type WorkingLine } from '#core/payroll/working-line';
import { year2026 } from '#core/payroll/years/2026-27';
import { inPounds, ordinary, payOf, valueOf } from './support.ts';

function working(change: Partial<PayInput>): readonly WorkingLine[] {
  return workingOf(payOf(change));
}

function said(change: Partial<PayInput>, part: string): readonly string[] {
  return working(change)
    .filter(({ rule }) => rule.startsWith(part))
    .map(sentenceOf);
}

describe('the working of tax, in sentences', () => {
  test('a code with free pay, in its second band', () => {
    const change = {
      taxCode: 'S1257L',
      period: 3,
      gross: inPounds('5000.00'),
      payBefore: inPounds('10000.00'),
      taxBefore: inPounds('1000.00'),
    };
    expect(said(change, 'tax.')).toStrictEqual([
      'Tax is worked out on the tax year so far: £10,000.00 paid before and £5,000.00 now make £15,000.00.',
      'Code S1257L gives £1,048.26 free of tax for each month. For 3 months that is £3,144.78.',
      '£15,000.00 less the tax-free £3,144.78 leaves £11,855.22. Tax counts whole pounds only: £11,855.00.',
      'The first £7773.0000 carries £1580.0225 of tax. The rest is taxed at the higher rate of 42%. Together that is £3,294.46, parts of a penny dropped.',
      '£3,294.46 is due and £1,000.00 was taken before, so £2,294.46 is due now.',
    ]);
  });

  test('the lowest band in use says nothing of bands below it', () => {
    expect(said({ taxCode: 'S1257L', gross: inPounds('1100.00') }, 'tax.firstBand')).toStrictEqual([
      'All of it is taxed at the starter rate of 19%: £9.69, parts of a penny dropped.',
    ]);
    expect(said({}, 'tax.firstBand')).toStrictEqual(['All of it is taxed at the basic rate of 20%: £390.20, parts of a penny dropped.']);
  });

  test('a K code in an extra week, and the limit of half the pay', () => {
    const change = { taxCode: 'K9999', frequency: 'four-weekly', period: 56, gross: inPounds('900.55') } as const;
    expect(said(change, 'tax.')).toStrictEqual([
      'This is an extra payday of the year, week 56, so it stands alone: £900.55 is counted.',
      'Code K9999 adds £1,923.18 to the pay for each week, to collect tax due on something else. For 4 weeks that is £7,692.72.',
      '£900.55 and the additional £7,692.72 make £8,593.27. Tax counts whole pounds only: £8,593.00.',
      'The first £2900.0000 carries £580.0000 of tax. The rest is taxed at the higher rate of 40%. Together that is £2,857.20, parts of a penny dropped.',
      'Tax may take no more than 50% of one payment. Of £900.55 that is £450.27, so that is taken and not £2,857.20.',
    ]);
  });

  test('month 1, with pay that is all free', () => {
    const change = { basis: 'non-cumulative', period: 7, gross: inPounds('1048.26') } as const;
    expect(said(change, 'tax.')).toStrictEqual([
      'This payday stands alone, because its code is marked week 1 or month 1: £1,048.26 is counted.',
      'Code 1257L gives £1,048.26 free of tax for each month. For 1 month that is £1,048.26.',
      '£1,048.26 is no more than the tax-free £1,048.26, so no tax is due.',
    ]);
  });

  test('a refund, and the net that grows by it', () => {
    const change = { period: 2, gross: pence(0), payBefore: inPounds('3000.00'), taxBefore: inPounds('390.20') };
    expect(said(change, 'tax.refund')).toStrictEqual(['£180.60 is due but £390.20 was taken before, so £209.60 is paid back.']);
    expect(said(change, 'pay.')).toStrictEqual([
      '£0.00 and £209.60 tax paid back, less £0.00 National Insurance and £0.00 loans, leaves £209.60.',
    ]);
  });

  test('0T, BR, and NT', () => {
    expect(said({ taxCode: '0T', gross: inPounds('100.50') }, 'tax.').slice(1)).toStrictEqual([
      'Code 0T gives no tax-free pay.',
      '£100.50 less the tax-free £0.00 leaves £100.50. Tax counts whole pounds only: £100.00.',
      'All of it is taxed at the basic rate of 20%: £20.00, parts of a penny dropped.',
      '£20.00 is due and £0.00 was taken before, so £20.00 is due now.',
    ]);
    expect(said({ taxCode: 'SD0', basis: 'non-cumulative' }, 'tax.').slice(1)).toStrictEqual([
      'Code SD0 taxes every whole pound at the intermediate rate of 21%: £3,000.00 gives £630.00.',
    ]);
    expect(said({ taxCode: 'BR', gross: pence(0) }, 'tax.').slice(1)).toStrictEqual([
      'Code BR taxes every whole pound at the basic rate of 20%: £0.00 gives £0.00.',
      '£0.00 is due and £0.00 was taken before, so £0.00 is due now.',
    ]);
    expect(said({ taxCode: 'NT' }, 'tax.').slice(1)).toStrictEqual([
      'Code NT means that no tax is due.',
      '£0.00 is due and £0.00 was taken before, so £0.00 is due now.',
    ]);
  });

  test('0T without pay has nothing to tax', () => {
    expect(said({ taxCode: '0T', gross: pence(0) }, 'tax.allFree')).toStrictEqual([
      '£0.00 is no more than the tax-free £0.00, so no tax is due.',
    ]);
  });
});

describe('the working of National Insurance and loans', () => {
  test('an ordinary letter', () => {
    expect(said({ gross: inPounds('5000.00') }, 'ni.')).toStrictEqual([
      'With letter A the employee pays 8% on the £3,141.00 from £1,048.00 to £4,189.00, and 2% on the £811.00 beyond: £267.50.',
      'With letter A the employer pays 15% on pay above £417.00: on £3,772.00 up to £4,189.00 and on £811.00 beyond it, £687.45.',
      'HMRC is told of £559.00 at the lower earnings limit, £489.00 from there to the primary threshold and £3,141.00 from there to the upper earnings limit: £4,189.00.',
    ]);
  });

  test('only the bands that pay reaches are spoken of', () => {
    expect(said({}, 'ni.e')).toStrictEqual([
      'With letter A the employee pays 8% on the £1,952.00 above £1,048.00: £156.16.',
      'With letter A the employer pays 15% on the £2,583.00 above £417.00: £387.45.',
    ]);
    expect(said({ gross: inPounds('417.00') }, 'ni.e')).toStrictEqual([
      'With letter A the employee pays nothing on pay up to £1,048.00.',
      'With letter A the employer pays nothing on pay up to £417.00.',
    ]);
    expect(said({ niLetter: 'M', gross: inPounds('4200.00') }, 'ni.employer')).toStrictEqual([
      'With letter M the employer pays 15% on pay above £4,189.00: on £0.00 up to £4,189.00 and on £11.00 beyond it, £1.65.',
    ]);
    expect(said({ gross: inPounds('1048.01') }, 'ni.employee')).toStrictEqual([
      'With letter A the employee pays 8% on the £0.01 above £1,048.00: £0.00.',
    ]);
    expect(said({ gross: inPounds('4189.00') }, 'ni.employee')).toStrictEqual([
      'With letter A the employee pays 8% on the £3,141.00 above £1,048.00: £251.28.',
    ]);
  });

  test('a pensioner, pay below the lower limit, and letter X', () => {
    expect(said({ niLetter: 'C' }, 'ni.employee')).toStrictEqual(['With letter C the employee pays no National Insurance.']);
    expect(said({ gross: inPounds('558.99') }, 'ni.b')).toStrictEqual([
      'Pay of £558.99 is below the lower earnings limit of £559.00, so no earnings bands are reported.',
    ]);
    expect(said({ niLetter: 'X' }, 'ni.')).toStrictEqual(['Letter X means that no National Insurance is counted.']);
    expect(said({ niLetter: 'B' }, 'ni.employee')[0]).toContain('1.85%');
  });

  test('both loans, each by itself, and neither on letter X', () => {
    expect(said({ studentLoan: '2', postgraduateLoan: true }, 'loan.')).toStrictEqual([
      'Student loan plan 2 takes 9% of the £551.25 above £2,448.75, in whole pounds: £49.00.',
      'The postgraduate loan takes 6% of the £1,250.00 above £1,750.00, in whole pounds: £75.00.',
    ]);
    expect(said({ studentLoan: '2' }, 'loan.')).toHaveLength(1);
    expect(said({ postgraduateLoan: true }, 'loan.')).toHaveLength(1);
    expect(said({}, 'loan.')).toStrictEqual([]);
    expect(said({ niLetter: 'X' }, 'loan.')).toStrictEqual([]);
    const none = 'No loan is taken from pay on which no National Insurance is counted.';
    expect(said({ niLetter: 'X', studentLoan: '1' }, 'loan.')).toStrictEqual([none]);
    expect(said({ niLetter: 'X', postgraduateLoan: true }, 'loan.')).toStrictEqual([none]);
  });

  test('the net comes last', () => {
    const lines = working({ studentLoan: '2', postgraduateLoan: true });
    expect(lines.map(({ rule }) => rule).at(-1)).toBe('pay.net');
    expect(said({ taxCode: 'NT' }, 'pay.')).toStrictEqual([
      '£3,000.00 less £0.00 tax, £156.16 National Insurance and £0.00 loans leaves £2,843.84.',
    ]);
    expect(said({ studentLoan: '2', postgraduateLoan: true }, 'pay.')).toStrictEqual([
      '£3,000.00 less £390.20 tax, £156.16 National Insurance and £124.00 loans leaves £2,329.64.',
    ]);
  });
});

describe('figures and sources', () => {
  test('each line has its inputs, its figure, and the sources of its rule and of the law’s figures, none twice', () => {
    const [first, , , band] = working({ taxCode: 'S1257L', period: 3, gross: inPounds('5000.00'), payBefore: inPounds('10000.00') });
    expect(first).toStrictEqual({
      rule: 'tax.yearSoFar',
      inputs: { before: inPounds('10000.00'), pay: inPounds('5000.00') },
      figure: inPounds('15000.00'),
      sources: [rules['tax.yearSoFar'].source],
    });
    expect(band?.sources.map(({ title }) => title)).toStrictEqual([
      'HMRC, Specification for PAYE Tax Table Routines, para 4.4, definitions 9 to 11',
      'HMRC, Tax test data examples 2026-27 v1.1, reproduced row by row',
    ]);
  });

  test.each([
    [{ gross: inPounds('1100.00'), taxCode: 'S1257L' }, 'tax.firstBand', ['Tax test data']],
    [{ taxCode: 'BR' }, 'tax.oneRate', ['Tax test data']],
    [{ taxCode: 'K9999' }, 'tax.limit', ['Regulations 2003 (SI 2003/2682) reg 2(1)']],
    [{}, 'ni.employee', ['calculate-ni-frontend']],
    [{ niLetter: 'C' }, 'ni.employeeExempt', ['calculate-ni-frontend']],
    [{ niLetter: 'X' }, 'ni.none', ['calculate-ni-frontend']],
    [{ gross: inPounds('5000.00') }, 'ni.employeeBeyond', ['calculate-ni-frontend']],
    [{ gross: pence(1) }, 'ni.employeeBelow', ['calculate-ni-frontend']],
    [{ gross: inPounds('5000.00') }, 'ni.employerBeyond', ['calculate-ni-frontend']],
    [{ gross: pence(1) }, 'ni.employerBelow', ['calculate-ni-frontend']],
    [{}, 'ni.employer', ['calculate-ni-frontend']],
    [{}, 'ni.bands', ['calculate-ni-frontend']],
    [{ gross: pence(1) }, 'ni.belowLimit', ['calculate-ni-frontend']],
    [{ studentLoan: '2' }, 'loan.plan', ['StudentLoanRate.kt', 'Collection of student loans (payroll technical specification)']],
    [
      { postgraduateLoan: true },
      'loan.postgraduate',
      ['StudentLoanRate.kt', 'Collection of student loans (payroll technical specification)'],
    ],
  ] as const)('%o: the line %s cites the year’s own sources', (change, rule, want) => {
    const found = working(change).find((each) => each.rule === rule);
    const [own, ...used] = found?.sources ?? [];
    expect(own).toBe(rules[rule].source);
    expect(used).toHaveLength(want.length);
    want.forEach((part, place) => expect(used[place]?.title).toContain(part));
  });

  test('a band cites the widths below it and the rates up to it, and one rate cites its own alone', () => {
    const figure = <const Value>(value: Value, title: string): Figure<Value> => ({
      value,
      source: { title, where: 'this test', checked: '2026-11-22' },
    });
    const bands = [
      { name: 'not in use', width: figure(0, 'width 0'), rate: figure(rate(5, 100), 'rate 0') },
      { name: 'first', width: figure(1_200, 'width 1'), rate: figure(rate(10, 100), 'rate 1') },
      { name: 'second', width: figure(1_200, 'width 2'), rate: figure(rate(20, 100), 'rate 2') },
      { name: 'third', rate: figure(rate(30, 100), 'rate 3') },
    ];
    const region = { bands, basicRateBand: figure(3, 'pointer') };
    const { incomeTax } = year2026;
    const table = {
      ...year2026,
      taxYear: '2030-31',
      incomeTax: { ...incomeTax, regions: { rUK: region, Scotland: region, Wales: region } },
    };
    const cited = (taxCode: string, gross: string, rule: string): readonly string[] => {
      const pay = valueOf(calculatePay({ ...ordinary, taxYear: '2030-31', taxCode, gross: inPounds(gross) }, [table]));
      const found = workingOf(pay).filter((each) => each.rule === rule);
      return found.flatMap(({ sources }) => sources.slice(1).map(({ title }) => title));
    };
    expect(cited('0T', '50.00', 'tax.firstBand')).toStrictEqual(['rate 1']);
    expect(cited('0T', '150.00', 'tax.band')).toStrictEqual(['width 0', 'width 1', 'rate 0', 'rate 1', 'rate 2']);
    expect(cited('0T', '450.00', 'tax.band')).toStrictEqual(['width 0', 'width 1', 'width 2', 'rate 0', 'rate 1', 'rate 2', 'rate 3']);
    expect(cited('BR', '450.00', 'tax.oneRate')).toStrictEqual(['rate 2']);
    expect(cited('D0', '450.00', 'tax.oneRate')).toStrictEqual(['rate 3']);
  });

  test('every rule has a sentence that ends, and a source with an address and a day', () => {
    for (const { says, source } of Object.values(rules)) {
      expect(says).toMatch(/\.$/);
      expect(source.title.length).toBeGreaterThan(10);
      expect(source.where).toMatch(/^https:\/\//);
      expect(source.checked).toMatch(/^2026-11-\d\d$/);
    }
  });

  test('a line that lacks an input is our mistake, and is not printed with a hole in it', () => {
    expect(() => sentenceOf(line('tax.noTax', {}, pence(0)))).toThrow('the rule tax.noTax was not told its code');
  });

  test('rates are said in percent', () => {
    expect([percent(rate(19, 100)), percent(rate(185, 10_000)), percent(rate(138, 1_000)), percent(rate(1, 2))]).toStrictEqual([
      '19%',
      '1.85%',
      '13.8%',
      '50%',
    ]);
  });
});
