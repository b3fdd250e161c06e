import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { isInactiveSpan, summariesDue, type SummaryYear } from '#core/rti/summariesDue';
import { day } from '#core/time/day';

const year: SummaryYear = {
  taxYear: '2026-27',
  today: day('2026-09-10'),
  from: day('2026-04-06'),
  paidMonths: [1, 2, 3, 4, 5],
  recovered: () => [],
  told: [],
  isFinalTold: false,
};

const smp = { kind: 'smp' as const, recovered: pence(10_000), compensation: pence(850) };

describe('what an employer has yet to tell', () => {
  it('is nothing where every month has a payday and nothing is claimed or got back', () => {
    expect(summariesDue(year)).toEqual([]);
  });

  it('a month over without a payday is told by the 19th after it; the running month and those before the first payday are not', () => {
    expect(summariesDue({ ...year, paidMonths: [2, 3, 5] })).toEqual([
      { taxYear: '2026-27', taxMonth: 4, dueOn: '2026-08-19', reasons: ['noPayment'] },
    ]);
    const told = [{ idle: { from: day('2026-07-06'), to: day('2026-09-05') }, recovered: [] }];
    expect(summariesDue({ ...year, paidMonths: [2, 3], told })).toEqual([]);
  });

  it('months before this book reports are not asked for', () => {
    expect(summariesDue({ ...year, paidMonths: [1, 5], from: day('2026-08-06') })).toEqual([]);
  });

  it('the Employment Allowance is told once, and that it stops once', () => {
    const [due] = summariesDue({ ...year, allowance: true });
    expect(due).toMatchObject({ taxMonth: 6, dueOn: '2026-10-19', reasons: ['allowance'] });
    const told = [{ allowance: true, recovered: [] }];
    expect(summariesDue({ ...year, allowance: true, told })).toEqual([]);
    expect(summariesDue({ ...year, allowance: false, told })[0]?.reasons).toEqual(['stopAllowance']);
    expect(summariesDue({ ...year, allowance: false, told: [...told, { allowance: false, recovered: [] }] })).toEqual([]);
  });

  it('sums got back are told when they grow, and not again while they stand', () => {
    const recovered = (month: number) => (month >= 5 ? [smp] : []);
    expect(summariesDue({ ...year, recovered })[0]).toMatchObject({ taxMonth: 5, dueOn: '2026-09-19', reasons: ['recovered'] });
    expect(summariesDue({ ...year, recovered, told: [{ recovered: [smp] }] })).toEqual([]);
    expect(summariesDue({ ...year, recovered, told: [{ recovered: [{ ...smp, recovered: pence(1) }] }] })).toHaveLength(1);
  });

  it('the last report of the year is due on 19 April, unless a payday’s report said so', () => {
    const over = { ...year, today: day('2027-04-10'), paidMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] };
    expect(summariesDue(over)).toEqual([{ taxYear: '2026-27', taxMonth: 12, dueOn: '2027-04-19', reasons: ['final'] }]);
    expect(summariesDue({ ...over, isFinalTold: true })).toEqual([]);
    expect(summariesDue({ ...year, today: day('2027-04-05'), paidMonths: over.paidMonths })).toEqual([]);
  });
});

describe('months to come without pay', () => {
  it.each([
    ['2026-10-06', '2027-01-05', true],
    ['2026-09-06', '2026-10-05', false],
    ['2026-10-07', '2027-01-05', false],
    ['2026-10-06', '2027-01-06', false],
    ['2027-03-06', '2027-05-05', false],
    ['2026-11-06', '2026-10-05', false],
  ])('%s to %s: %s', (from, to, isOne) => {
    expect(isInactiveSpan({ from: day(from), to: day(to) }, day('2026-09-10'))).toBe(isOne);
  });
});
