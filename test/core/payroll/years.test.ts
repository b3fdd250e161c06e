import { describe, expect, test } from 'vitest';
import { type Figure, type Source } from '#core/payroll/figure';
import { rate } from '#core/money/rate';
import { calculatePay } from '#core/payroll/calculate-pay';
import { type YearTable } from '#core/payroll/year-table';
import { year2024 } from '#core/payroll/years/2024-25';
import { year2025 } from '#core/payroll/years/2025-26';
import { year2026 } from '#core/payroll/years/2026-27';
import { yearTables } from '#core/payroll/years/all';
import { inPounds, ordinary, problemOf, valueOf } from './support.ts';

const invented: Source = { title: 'An invented Finance Act', where: 'this test', checked: '2026-11-22' };

function figure<const Value>(value: Value): Figure<Value> {
  return { value, source: invented };
}

/** Every number or ratio in a table that is not the value of a figure with its source; a year of law has none. */
function bare(part: unknown, path: string): readonly string[] {
  if (typeof part === 'number') return [path];
  if (typeof part !== 'object' || part === null) return [];
  if ('value' in part && 'source' in part) return isSourced(part.source) ? [] : [`${path}: no source`];
  return Object.entries(part).flatMap(([name, inner]) => bare(inner, `${path}.${name}`));
}

function isSourced(source: unknown): boolean {
  if (typeof source !== 'object' || source === null || !('title' in source && 'where' in source && 'checked' in source)) return false;
  const { title, where, checked } = source;
  return (
    typeof title === 'string' &&
    title.length > 10 &&
    typeof where === 'string' &&
    where !== '' &&
    /^20\d\d-[01]\d-[0-3]\d$/.test(String(checked))
  );
}

function count(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  if ('value' in part && 'source' in part) return 1;
  return Object.values(part).reduce((so: number, inner: unknown) => so + count(inner), 0);
}

/** 2031-32 as no one knows it: one band, NI from £10 a week, one loan plan. It is data and nothing else. */
const year2031: YearTable = {
  taxYear: '2031-32',
  incomeTax: {
    regions: {
      rUK: { bands: [{ name: 'only rate', rate: figure(rate(30, 100)) }], basicRateBand: figure(1) },
      Scotland: year2026.incomeTax.regions.Scotland,
      Wales: year2026.incomeTax.regions.Wales,
    },
    overridingLimit: { share: figure(rate(1, 4)), binds: figure('every code') },
  },
  nationalInsurance: { ...year2026.nationalInsurance, employerRate: figure(rate(20, 100)) },
  studentLoans: {
    plans: { 2: { threshold: figure(12_000), rate: figure(rate(10, 100)) } },
    postgraduate: { threshold: figure(24_000), rate: figure(rate(5, 100)) },
    planIfUnknown: figure('2'),
  },
  employers: year2026.employers,
};

describe('year tables', () => {
  test('the years known are 2024-25, 2025-26 and 2026-27', () => {
    expect(yearTables.map(({ taxYear }) => taxYear)).toStrictEqual(['2024-25', '2025-26', '2026-27']);
    expect(yearTables).toStrictEqual([year2024, year2025, year2026]);
  });

  test.each(yearTables.map((table) => [table.taxYear, table] as const))(
    'in %s every figure names its source and the day it was checked',
    (_, table) => {
      expect(bare(table, table.taxYear)).toStrictEqual([]);
      expect(count(table)).toBeGreaterThan(90);
    },
  );

  test.each(yearTables.map((table) => [table.taxYear, table] as const))(
    'in %s the bands reach £125,140 in every region',
    (_, { incomeTax }) => {
      const reach = Object.values(incomeTax.regions).map(({ bands }) => bands.reduce((so, { width }) => so + (width?.value ?? 0), 0));
      expect(reach).toStrictEqual([125_140, 125_140, 125_140]);
    },
  );

  test('a new year is data: an invented 2031-32 is used as soon as it is in the list', () => {
    const input = { ...ordinary, taxYear: '2031-32', studentLoan: '2', postgraduateLoan: true } as const;
    const pay = valueOf(calculatePay(input, [...yearTables, year2031]));
    // £1,951 at 30%; £2,583 at 20%; 10% above £1,000.00; 5% above £2,000.00.
    expect(pay).toMatchObject({
      tax: inPounds('585.30'),
      employerNi: inPounds('516.60'),
      studentLoan: inPounds('200.00'),
      postgraduateLoan: inPounds('50.00'),
    });
    expect(valueOf(calculatePay({ ...input, taxCode: 'K9999' }, [year2031])).tax).toBe(inPounds('750.00'));
    expect(problemOf(calculatePay({ ...input, studentLoan: '1' }, [year2031])).code).toBe('pay.studentLoanNotCollected');
  });

  test.each(['2023-24', '2027-28', '1999-00'])(
    '%s has no figures, and is refused by name rather than worked out with others',
    (taxYear) => {
      expect(problemOf(calculatePay({ ...ordinary, taxYear }, yearTables))).toStrictEqual({
        code: 'pay.noFiguresForYear',
        sentence: `There are no figures for ${taxYear}, and last year’s are never used instead. The years known are 2024-25, 2025-26, 2026-27. Update the app when the new figures are out, or add a year pack to the book.`,
      });
    },
  );

  test.each(['2026', '2026-28', '2026-2027', '26-27', '', '2026/27', 'x2026-27', '2026-27x'])('“%s” is not a tax year', (taxYear) => {
    expect(problemOf(calculatePay({ ...ordinary, taxYear }, yearTables))).toStrictEqual({
      code: 'pay.taxYearUnreadable',
      sentence: `“${taxYear}” is not a tax year. Write it as 2026-27.`,
    });
  });

  test('a long text in place of a year is quoted no further than a person would read', () => {
    expect(problemOf(calculatePay({ ...ordinary, taxYear: '2'.repeat(99) }, yearTables)).sentence).toContain(`“${'2'.repeat(40)}”`);
  });
});
