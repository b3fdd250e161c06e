import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { isInactiveSpan, recoveredToTell, summariesDue, sumsMonthOf, type SummaryYear } from '#core/rti/summariesDue';
import { day } from '#core/time/day';

const year: SummaryYear = {
  taxYear: '2026-27',
  today: day('2026-09-10'),
  from: day('2026-04-06'),
  firstPaid: day('2026-04-17'),
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

  it('a month over without a payday is told by the 19th after it; the running month and those before the first payday ever are not', () => {
    expect(summariesDue({ ...year, firstPaid: day('2026-05-15'), paidMonths: [2, 3, 5] })).toEqual([
      { taxYear: '2026-27', taxMonth: 4, dueOn: '2026-08-19', reasons: ['noPayment'] },
    ]);
    const told = [{ idle: { from: day('2026-07-06'), to: day('2026-09-05') }, recovered: [] }];
    expect(summariesDue({ ...year, firstPaid: day('2026-05-15'), paidMonths: [2, 3], told })).toEqual([]);
  });

  // GOV.UK, Reporting to HMRC: EPS: “Send an EPS by the 19th after the tax month you didn’t pay any employees.”
  it('months before the year’s first payday are told, and those of a year without one, where somebody was ever paid before', () => {
    const long = { ...year, from: day('2025-04-06'), firstPaid: day('2025-06-20') };
    const idle = (paidMonths: readonly number[]) => summariesDue({ ...long, paidMonths }).map(({ taxMonth, dueOn }) => [taxMonth, dueOn]);
    expect(idle([4, 5])).toEqual([
      [1, '2026-05-19'],
      [2, '2026-06-19'],
      [3, '2026-07-19'],
    ]);
    expect(idle([]).map(([month]) => month)).toEqual([1, 2, 3, 4, 5]);
    const told = [{ idle: { from: day('2026-04-06'), to: day('2027-04-05') }, recovered: [] }];
    expect(summariesDue({ ...long, paidMonths: [], told })).toEqual([]);
  });

  it('a new employer who has paid nobody yet is asked for nothing', () => {
    const { firstPaid: _, ...fresh } = year;
    expect(summariesDue({ ...fresh, paidMonths: [], allowance: true })).toEqual([]);
    expect(summariesDue({ ...fresh, today: day('2027-04-10'), paidMonths: [] })).toEqual([]);
  });

  it('a scheme that ended is told of with its month, though nobody was paid that year; the year after asks for nothing', () => {
    const ended = { ...year, from: day('2025-04-06'), firstPaid: day('2025-06-20'), paidMonths: [], ceasedOn: day('2026-05-20') };
    expect(summariesDue(ended).map(({ taxMonth, reasons }) => [taxMonth, reasons])).toEqual([
      [1, ['noPayment']],
      [2, ['noPayment', 'ceased']],
    ]);
    const { firstPaid: _, ...never } = ended;
    expect(summariesDue(never)).toMatchObject([{ taxMonth: 2, dueOn: '2026-06-19', reasons: ['ceased'] }]);
    expect(summariesDue({ ...ended, taxYear: '2027-28', today: day('2028-04-10') })).toEqual([]);
  });

  it('a year before this book reports, or before the first payday ever, has no last report; one without pay has', () => {
    const over = {
      ...year,
      today: day('2027-04-10'),
      paidMonths: [],
      told: [{ idle: { from: day('2026-04-06'), to: day('2027-04-05') }, recovered: [] }],
    };
    expect(summariesDue(over)).toMatchObject([{ taxMonth: 12, dueOn: '2027-04-19', reasons: ['final'] }]);
    expect(summariesDue({ ...over, from: day('2027-04-06') })).toEqual([]);
    expect(summariesDue({ ...over, firstPaid: day('2027-04-09') })).toEqual([]);
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

  it('sums got back that fall to nothing are told as nothing, once', () => {
    const fallen = { ...year, told: [{ recovered: [smp] }] };
    expect(summariesDue(fallen)).toMatchObject([{ taxMonth: 5, reasons: ['recovered'] }]);
    const none = [{ kind: 'smp', recovered: 0, compensation: 0 }];
    expect(recoveredToTell(fallen, 5)).toEqual(none);
    const after = { ...year, told: [...fallen.told, { recovered: [{ ...smp, recovered: pence(0), compensation: pence(0) }] }] };
    expect(summariesDue(after)).toEqual([]);
    expect(recoveredToTell(after, 5)).toEqual([]);
  });

  // HMRC’s rules of the 2026-27 schema for TaxMonth: sums of month 5, 6 August to 5 September, are taken until 19 September.
  it.each([
    ['2026-09-19', 5, 5],
    ['2026-09-20', 5, 6],
    ['2026-10-05', 3, 6],
    ['2027-04-20', 11, 12],
    ['2027-06-01', 12, 12],
  ])('on %s what is got back up to month %i is told as of month %i, of which HMRC still takes sums', (today, month, expected) => {
    expect(sumsMonthOf({ ...year, today: day(today) }, month)).toBe(expected);
  });

  it('sums told late as of the month that runs, with its own paydays in them, are told, and not again when that month is over', () => {
    const more = { ...smp, recovered: pence(15_000) };
    const recovered = (month: number) => (month >= 6 ? [more] : month === 5 ? [smp] : []);
    const late = { ...year, today: day('2026-09-25'), recovered };
    expect(summariesDue(late)).toMatchObject([{ taxMonth: 5, reasons: ['recovered'] }]);
    expect(summariesDue({ ...late, told: [{ recovered: [more] }] })).toEqual([]);
    expect(summariesDue({ ...late, today: day('2026-10-07'), paidMonths: [1, 2, 3, 4, 5, 6], told: [{ recovered: [more] }] })).toEqual([]);
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
    // HMRC’s item 136: from the 6th of the next tax month, and no later.
    ['2026-11-06', '2027-01-05', false],
    ['2026-09-06', '2026-10-05', false],
    ['2026-10-07', '2027-01-05', false],
    ['2026-10-06', '2027-01-06', false],
    ['2027-03-06', '2027-05-05', false],
    ['2026-11-06', '2026-10-05', false],
  ])('%s to %s: %s', (from, to, isOne) => {
    expect(isInactiveSpan({ from: day(from), to: day(to) }, day('2026-09-10'))).toBe(isOne);
  });

  it('in the last tax month they begin with the next tax year', () => {
    expect(isInactiveSpan({ from: day('2027-04-06'), to: day('2027-07-05') }, day('2027-03-20'))).toBe(true);
    expect(isInactiveSpan({ from: day('2027-05-06'), to: day('2027-07-05') }, day('2027-03-20'))).toBe(false);
  });
});
