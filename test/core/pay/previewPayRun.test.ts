import { describe, expect, test } from 'vitest';
import { type PayRemark, type PayslipData } from '#core/contract/shapes/pay';
import { pence } from '#core/money/pence';
import { type PayeeFacts } from '#core/pay/payeeRemarks';
import { previewPayRun } from '#core/pay/previewPayRun';
import { yearTables } from '#core/payroll/years/all';
import { day } from '#core/time/day';
import { hours, runOf, sam, sum } from './facts.ts';

function remarksOf(change: Partial<PayeeFacts>): readonly PayRemark[] {
  return previewPayRun(runOf([{ ...sam, ...change }]), yearTables).remarks;
}

function blocking(change: Partial<PayeeFacts>): readonly string[] {
  return remarksOf(change)
    .filter(({ kind }) => kind === 'blocks')
    .map(({ words }) => words);
}

describe('what stands in the way of a payday', () => {
  test('nothing, for an ordinary PA with signed hours', () => {
    const preview = previewPayRun(runOf([sam]), yearTables);
    expect([preview.remarks, preview.canApprove, preview.taxPeriod, preview.taxMonth]).toEqual([[], true, 16, 4]);
  });

  test('hours that are not signed, even where nothing else is to be paid', () => {
    const waiting = [{ from: day('2026-06-15'), to: day('2026-07-12') }];
    const words = 'Sam Sample’s hours of 15 June to 12 July 2026 are not signed by both sides yet. Sign that timesheet first.';
    expect(blocking({ waiting })).toEqual([words]);
    expect(remarksOf({ waiting, lines: [], timesheets: [] })).toEqual([
      { kind: 'blocks', words, mend: 'timesheets', employmentId: 'employment-1' },
    ]);
  });

  test('no tax details: no payslip is guessed', () => {
    const { tax: _, ...without } = sam;
    const preview = previewPayRun(runOf([without]), yearTables);
    expect(preview.remarks.map(({ words }) => words)).toEqual([
      'Sam Sample has no tax code and National Insurance letter in force on the payday. Record them under Team.',
    ]);
    expect([preview.payslips, preview.canApprove]).toEqual([[], false]);
  });

  test('no pay agreement, a start after the payday, an impossible tax code: each by name', () => {
    expect(blocking({ lines: [], unpriced: 'No pay agreement is in force.' })).toEqual(['Sam Sample: No pay agreement is in force.']);
    expect(blocking({ startsOn: day('2026-08-01') })[0]).toContain('Sam Sample starts on 1 August 2026, after this payday.');
    expect(
      blocking({ tax: { taxCode: '99ZZ', basis: 'cumulative', niLetter: 'M', studentLoan: null, postgraduateLoan: false } })[0],
    ).toMatch(/^Sam Sample: The tax code “99ZZ” cannot exist/);
  });

  test('corrections that take back more than is paid, in all or from one plan line', () => {
    expect(blocking({ lines: [sum('correction', -5_000)] })[0]).toContain('take back more than this pay: −£50.00');
    expect(blocking({ lines: [hours(600, 1_400), sum('correction', -5_000, 'ben')] })[0]).toContain(
      'Sam Sample’s corrections take £50.00 more from “Line of plan_line-ben” than it pays this time.',
    );
  });

  test('a part of payroll that looks at the payslip once it is worked out can keep the payday waiting', () => {
    const checks = [
      ({ sums, employmentId }: PayslipData): readonly PayRemark[] =>
        sums.gross > 76_800 ? [{ kind: 'blocks', employmentId, words: 'Enrol them first.', mend: 'pension' }] : [],
    ];
    expect(blocking({ parts: [{ checks }], lines: [hours(3_000, 1_536)] })).toEqual([]);
    expect(blocking({ parts: [{ checks }], lines: [hours(3_000, 1_537)] })).toEqual(['Enrol them first.']);
  });

  test('a letter that the age rules out blocks; one that stands on a paper is only pointed out', () => {
    const letter = (niLetter: string, born = sam.born) =>
      remarksOf({ born, tax: { taxCode: '1257L', basis: 'cumulative', niLetter, studentLoan: null, postgraduateLoan: false } }).map(
        ({ kind, words }) => [kind, words] as const,
      );
    const adult = day('2000-01-01');
    expect(letter('A')[0]?.[1]).toBe(
      'Sam Sample cannot have National Insurance letter A on 17 July 2026. They are under 21 on 17 July 2026. The letter would be M. Record the right letter under Team.',
    );
    expect(letter('M', adult)[0]?.[0]).toBe('blocks');
    expect(letter('C', adult)[0]?.[0]).toBe('blocks');
    expect(letter('Z', adult)[0]?.[0]).toBe('blocks');
    expect(letter('B', adult)[0]?.[1]).toContain('cannot hold a reduced rate certificate');
    expect(letter('H', adult)[0]?.[0]).toBe('blocks');
    for (const claimed of ['J', 'V', 'F', 'N', 'L', 'D', 'X']) expect(letter(claimed, adult).map(([kind]) => kind)).toContain('look');
    expect(letter('H', day('2003-01-01'))[0]?.[0]).toBe('look');
  });

  test('no bank details is worth a look and stops nothing', () => {
    expect(remarksOf({ hasBank: false }).map(({ kind }) => kind)).toEqual(['look']);
  });
});

describe('a payday of several', () => {
  test('who has nothing to be paid is left out, and the sums together are those of the payslips', () => {
    const kim = { ...sam, employmentId: 'employment-2', lines: [], timesheets: [] };
    const lee = { ...sam, employmentId: 'employment-3', lines: [hours(600, 1_400)] };
    const preview = previewPayRun(runOf([sam, kim, lee]), yearTables);
    expect(preview.payslips.map(({ employmentId }) => employmentId)).toEqual(['employment-1', 'employment-3']);
    expect(preview.together).toMatchObject({ gross: 84_000, net: 84_000, minutes: 3_600, cost: 84_000, hmrc: 0 });
  });

  test('the Employment Allowance is used up in the order of the payslips', () => {
    const tax = { taxCode: '1257L', basis: 'cumulative', niLetter: 'C', studentLoan: null, postgraduateLoan: false } as const;
    const paid = { ...sam, born: day('1950-01-01'), tax, lines: [hours(6_000, 2_000)] };
    // The employer's NI of each: 15% of £2,000 − £385 is £242.25.
    const preview = previewPayRun(
      runOf([paid, { ...paid, employmentId: 'employment-2', assistantId: 'assistant-2' }], { allowanceLeft: pence(30_000) }),
      yearTables,
    );
    expect(preview.payslips.map(({ allowance }) => allowance)).toEqual([24_225, 5_775]);
    expect(preview.together).toMatchObject({ employerNi: 48_450, allowance: 30_000 });
    const unclaimed = previewPayRun(runOf([paid]), yearTables);
    expect([unclaimed.together.allowance, unclaimed.together.hmrc]).toEqual([0, 24_225 + unclaimed.together.tax]);
  });
});
