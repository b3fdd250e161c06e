import { describe, expect, test } from 'vitest';
import { type PayeeFacts } from '#core/pay/payeeRemarks';
import { checkPayslip } from '#core/pay/checkPayslip';
import { countTogether } from '#core/pay/countTogether';
import { previewPayRun } from '#core/pay/previewPayRun';
import { pence, total } from '#core/money/pence';
import { yearTables } from '#core/payroll/years/all';
import { day } from '#core/time/day';
import { hours, runOf, sam, sum } from './facts.ts';

const letterA = { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false } as const;
const older: PayeeFacts = { ...sam, born: day('1990-02-01'), tax: letterA };

/** Sam’s second job, at night, begun later and borne by Ben’s plan line. */
const night: PayeeFacts = {
  ...older,
  employmentId: 'employment-2',
  assistant: { ...sam.assistant, payrollId: '2' },
  startsOn: day('2026-06-01'),
  tax: { ...letterA, taxCode: 'BR' },
  lines: [hours(2_000, 1_500, { ben: 10_000 }, 'Night')],
};

function blocking(...payees: readonly PayeeFacts[]): readonly string[] {
  return previewPayRun(runOf(payees), yearTables).remarks.flatMap(({ kind, words }) => (kind === 'blocks' ? [words] : []));
}

describe('two jobs of one PA on one payday', () => {
  test('National Insurance is one sum, shared by pay and told under the job that began first; tax stays each job’s own', () => {
    const one = previewPayRun(runOf([{ ...older, lines: [...older.lines, ...night.lines] }]), yearTables).payslips[0];
    const preview = previewPayRun(runOf([night, older]), yearTables);
    const [second, first] = preview.payslips;
    expect(preview.canApprove).toBe(true);
    // £700.00 and £500.00 by themselves would have had £0.00 of the employee’s; £1,200.00 in four weeks has 8% of what is above £967.00.
    expect([first?.sums.gross, second?.sums.gross, one?.sums.gross]).toEqual([70_000, 50_000, 120_000]);
    expect(one?.sums.employeeNi).toBe(1_864);
    expect([first?.sums.employeeNi, second?.sums.employeeNi]).toEqual([1_087, 777]);
    expect(total(preview.payslips.map(({ sums }) => sums.employerNi))).toBe(one?.sums.employerNi);
    expect(first?.more?.ni).toEqual(one?.more?.ni);
    expect(second?.more?.ni).toMatchObject({ earnings: 0, atLel: 0, lelToPt: 0 });
    expect([first?.more?.niable, second?.more?.niable]).toEqual([70_000, 50_000]);
    expect(second?.sums.tax).toBe(10_000);
    expect(first?.more?.together).toEqual({
      toldUnder: 'employment-1',
      jobs: [
        { employmentId: 'employment-2', earnings: 50_000, gross: 50_000 },
        { employmentId: 'employment-1', earnings: 70_000, gross: 70_000 },
      ],
    });
    for (const payslip of preview.payslips) expect(checkPayslip(payslip)).toEqual([]);
    expect(preview.remarks).toMatchObject([
      { kind: 'look', words: expect.stringContaining('worked out on both together, £1,200.00, and each payslip bears its share') },
    ]);
    expect(preview.remarks[0]?.words).toContain('under payroll number 1.');
  });

  test('a job that is paid nothing, or another person, changes nothing', () => {
    expect(countTogether([older]).get('employment-1')).toEqual({});
    const other = { ...night, assistantId: 'assistant-2' };
    expect(previewPayRun(runOf([older, other]), yearTables).payslips.map(({ sums }) => sums.employeeNi)).toEqual([0, 0]);
    const idle = { ...night, lines: [], timesheets: [] };
    expect(previewPayRun(runOf([older, idle]), yearTables).payslips[0]?.more?.together).toBeUndefined();
  });

  test('two letters, two sets of loans, one sickness paid in both: each stops the payday by name', () => {
    expect(blocking(older, night)).toEqual([]);
    expect(blocking(older, { ...night, tax: { ...letterA, niLetter: 'J' } })[0]).toContain('with two different National Insurance letters');
    expect(blocking(older, { ...night, tax: { ...letterA, studentLoan: '2' } })[0]).toContain('Record the same loans for each job');
    const sick = [{ statutory: [{ kind: 'ssp', amount: pence(12_325), recovered: pence(0), compensation: pence(0) }] }] as const;
    expect(blocking({ ...older, parts: sick }, { ...night, parts: sick })[0]).toContain('under one of the two jobs only');
    expect(blocking({ ...older, parts: sick }, night)).toEqual([]);
  });
});

describe('pay after the job has ended', () => {
  const left = { ...older, leftOn: day('2026-06-10'), timesheets: [] };
  const parts = (change: Partial<PayeeFacts>) => countTogether([{ ...left, ...change }]).get('employment-1')?.counted?.parts;
  const holiday = {
    kind: 'holiday',
    name: 'Holiday owed',
    amount: pence(30_000),
    charges: [{ planLineId: 'plan_line-ann', weight: 1 }],
  } as const;
  const overtime = { ...sum('extra', 9_000), minutes: 360 } as const;

  test('regular pay keeps its pay period; holiday owed, a bonus or back-pay is one week’s pay', () => {
    expect(parts({ lines: [hours(600, 1_400), overtime] })).toEqual([
      { frequency: 'four-weekly', earnings: 23_000, because: 'late, after leaving' },
    ]);
    expect(parts({ lines: [holiday, sum('extra', 5_000)] })).toEqual([
      { frequency: 'weekly', earnings: 35_000, because: 'besides, after leaving' },
    ]);
    expect(parts({ lines: [hours(600, 1_400), holiday] })).toEqual([
      { frequency: 'four-weekly', earnings: 14_000, because: 'late, after leaving' },
      { frequency: 'weekly', earnings: 30_000, because: 'besides, after leaving' },
    ]);
    expect(parts({ lines: [hours(600, 1_400), sum('correction', -4_000)] })).toEqual([
      { frequency: 'four-weekly', earnings: 10_000, because: 'late, after leaving' },
    ]);
  });

  test('the payday of the period in which the job ended is an ordinary one, holiday owed with it', () => {
    expect(countTogether([{ ...left, leftOn: day('2026-06-15'), lines: [hours(600, 1_400), holiday] }]).get('employment-1')).toEqual({});
  });

  test('with another job’s pay on the same payday the shortest period counts for both (SSCR 2001 reg 6)', () => {
    const counted = countTogether([{ ...left, lines: [holiday] }, night]);
    expect(counted.get('employment-2')?.counted).toEqual({
      parts: [{ frequency: 'weekly', earnings: 80_000, because: 'shortest of two jobs' }],
      jobs: [30_000, 50_000],
      place: 1,
      told: 0,
    });
    const { remarks } = previewPayRun(runOf([{ ...left, lines: [holiday] }, night]), yearTables);
    expect(remarks.find(({ words }) => words.includes('two jobs on this payday'))?.words).toContain('the law takes the shorter period');
  });
});
