import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PaydayElsewhere } from '#core/pay/elsewhere';
import { type PayeeFacts } from '#core/pay/payeeRemarks';
import { countTogether } from '#core/pay/countTogether';
import { earningsPeriodOf } from '#core/pay/taxCalendar';
import { previewPayRun } from '#core/pay/previewPayRun';
import { type Pence, add, pence } from '#core/money/pence';
import { nationalInsurance } from '#core/payroll/national-insurance';
import { frequencies, type Frequency } from '#core/payroll/tax-period';
import { yearTables } from '#core/payroll/years/all';
import { type Day, addDays, day, isWithin } from '#core/time/day';
import { runOf, sam, sum } from './facts.ts';

const letterA = { taxCode: 'NT', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;

type Job = { readonly id: string; readonly frequency: Frequency; readonly payday: Day; readonly earnings: number };

function payee({ id, frequency, payday, earnings }: Job, elsewhere: readonly PaydayElsewhere[]): PayeeFacts {
  const period = { from: addDays(payday, -12), to: addDays(payday, -5) };
  const lines = [sum('extra', earnings)];
  return {
    ...sam,
    born: day('1990-02-01'),
    startsOn: day('2025-01-01'),
    tax: letterA,
    employmentId: id,
    frequency,
    payday,
    period,
    timesheets: [],
    lines,
    elsewhere,
  };
}

function other({ id, frequency, payday }: Job): PaydayElsewhere {
  return {
    employmentId: id,
    payrollId: id.slice(-1),
    payGroup: `Group ${id}`,
    startsOn: day('2025-01-01'),
    tax: letterA,
    frequency,
    payday,
  };
}

function slipOf(job: Job, elsewhere: readonly PaydayElsewhere[]) {
  const facts = payee(job, elsewhere);
  const run = { ...runOf([facts]), frequency: job.frequency, period: { ...facts.period, payday: job.payday } };
  const preview = previewPayRun(run, yearTables);
  const [slip] = preview.payslips;
  if (slip?.more === undefined) throw new Error(preview.remarks.map(({ words }) => words).join(' '));
  return { slip, more: slip.more, remarks: preview.remarks };
}

/** The job as the other payday finds it, once it is paid. */
function paid(job: Job, elsewhere: readonly PaydayElsewhere[], payslip: number): PaydayElsewhere {
  const { slip, more } = slipOf(job, elsewhere);
  const { employeeNi: employee, employerNi: employer, studentLoan, postgraduateLoan } = slip.sums;
  const { aboveUel, earnings: _, ...bands } = more.ni;
  const counted = { earnings: more.niable, employee, employer, bands, aboveUel, studentLoan, postgraduateLoan };
  const own = { payslipId: `payslip-${String(payslip)}`, payslip, period: slip.period, niLetter: 'A', statutory: [] };
  return { ...other(job), paid: { ...own, counted } };
}

describe('two jobs with one employer in two pay groups', () => {
  const weekly: Job = { id: 'employment-1', frequency: 'weekly', payday: day('2025-04-07'), earnings: 40_000 };
  const monthly: Job = { id: 'employment-2', frequency: 'monthly', payday: day('2025-04-11'), earnings: 250_000 };

  test('HMRC’s own example, £400.00 a week and £2,500.00 a month: all of it is one week’s pay (NIM10068)', () => {
    const first = slipOf(weekly, [other(monthly)]);
    expect([first.slip.sums.employeeNi, first.slip.sums.employerNi]).toEqual([1_264, 4_560]);
    expect(first.more.ni).toMatchObject({ earnings: 40_000, atLel: 12_500, lelToPt: 11_700, ptToUel: 15_800 });
    expect(first.remarks[0]?.words).toContain('It is counted as the pay of one week, and the payday of 11 April 2025 then counts it too.');
    const { slip, more, remarks } = slipOf(monthly, [paid(weekly, [other(monthly)], 7)]);
    // £2,900.00 in a week: 8% of £725.00 and 2% of £1,933.00 are £96.66; 15% of £2,804.00 is £420.60.
    expect([slip.sums.employeeNi, slip.sums.employerNi]).toEqual([9_666 - 1_264, 42_060 - 4_560]);
    expect(more.ni).toMatchObject({ earnings: 250_000, atLel: 0, lelToPt: 0, ptToUel: 72_500 - 15_800 });
    expect(more.together).toEqual({
      toldUnder: 'employment-1',
      heldBy: 'employment-2',
      jobs: [{ employmentId: 'employment-2', earnings: 250_000, gross: 250_000 }],
      before: [{ payslipId: 'payslip-7', payslip: 7, payday: '2025-04-07', earnings: 40_000 }],
    });
    expect(remarks[0]?.words).toContain(
      'With £400.00 of payslip 7, paid on 7 April 2025, that is counted as the pay of one week, less what was taken then.',
    );
    expect(remarks[0]?.words).toContain('under payroll number 1.');
    const working = slip.working.map(({ words }) => words).join(' ');
    expect(working).toContain('£400.00 there and £2,500.00 here make £2,900.00');
    expect(working).toContain('now £84.02 and £375.00 are due');
  });

  test('in whichever order they are paid, both together are what the whole comes to in the shortest of their periods', () => {
    const table = yearTables.find(({ taxYear }) => taxYear === '2026-27');
    if (table === undefined) throw new Error('no figures');
    const money = fc.integer({ min: 0, max: 400_000 });
    const on = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2026-04-20'), days));
    const job = (id: string) => fc.record({ id: fc.constant(id), frequency: fc.constantFrom(...frequencies), payday: on, earnings: money });
    fc.assert(
      fc.property(job('employment-1'), job('employment-2'), fc.integer({ min: 0, max: 20 }), (one, far, days) => {
        const two = { ...far, payday: addDays(one.payday, days) };
        const shortest = frequencies.find((frequency) => frequency === one.frequency || frequency === two.frequency) ?? 'weekly';
        const isOne = isWithin(two.payday, earningsPeriodOf(shortest, one.payday));
        const both = (first: Job, second: Job): readonly [Pence, Pence] => {
          const before = slipOf(first, [other(second)]).slip.sums;
          const after = slipOf(second, [paid(first, [other(second)], 1)]).slip.sums;
          return [add(before.employeeNi, after.employeeNi), add(before.employerNi, after.employerNi)];
        };
        const whole = nationalInsurance(table.nationalInsurance, 'A', shortest, pence(one.earnings + two.earnings));
        const apart = [one, two].map((each) => nationalInsurance(table.nationalInsurance, 'A', each.frequency, pence(each.earnings)));
        const [a, b] = apart;
        if (a === undefined || b === undefined) throw new Error('two jobs');
        const due = isOne ? [whole.employee, whole.employer] : [add(a.employee, b.employee), add(a.employer, b.employer)];
        expect([both(one, two), both(two, one)]).toEqual([due, due]);
      }),
      { numRuns: 60 },
    );
  });

  test('another letter, other loans, one sickness paid twice: each stops the payday by name', () => {
    const blocking = (change: Partial<PaydayElsewhere>, mine: Partial<PayeeFacts> = {}) => {
      const facts = { ...payee(monthly, [{ ...paid(weekly, [other(monthly)], 7), ...change }]), ...mine };
      const run = { ...runOf([facts]), frequency: monthly.frequency, period: { ...facts.period, payday: monthly.payday } };
      return previewPayRun(run, yearTables).remarks.flatMap(({ kind, words }) => (kind === 'blocks' ? [words] : []));
    };
    expect(blocking({})).toEqual([]);
    expect(blocking({ tax: { ...letterA, niLetter: 'J' } })[0]).toContain('in one period of National Insurance, with two different');
    expect(blocking({ tax: { ...letterA, studentLoan: '2' } })[0]).toContain('Record the same loans for each job');
    const { paid: own } = paid(weekly, [other(monthly)], 7);
    if (own === undefined) throw new Error('not paid');
    const sick = [{ statutory: [{ kind: 'ssp', amount: pence(12_325), recovered: pence(0), compensation: pence(0) }] }] as const;
    expect(blocking({ paid: { ...own, statutory: ['ssp'] } }, { parts: sick })[0]).toContain('for two jobs in one period');
    const more = { ...own.counted, employee: pence(99_999) };
    expect(blocking({ paid: { ...own, counted: more } })[0]).toContain('Make the other job’s pay run void');
  });

  test('a payday of another tax year, or out of the period, counts by itself', () => {
    const far = { ...other(weekly), payday: day('2025-04-21') };
    expect(countTogether([payee(monthly, [far])]).get('employment-2')).toEqual({});
    const lastYear = { ...other(weekly), payday: day('2025-04-04') };
    expect(countTogether([payee({ ...monthly, payday: day('2025-04-08') }, [lastYear])]).get('employment-2')).toEqual({});
  });
});
