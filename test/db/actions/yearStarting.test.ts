import { describe, expect, it } from 'vitest';
import { pence } from '#core/money/pence';
import { day } from '#core/time/day';
import { nextPayday, payHousehold, payday } from '#test/support/payHousehold';
import { itIs } from '#test/support/payYear';
import { refusedBy } from '#test/support/refusals';

const starter = { studentLoan: 'none', postgraduateLoan: false, niLetter: 'M' } as const;

describe('starting', () => {
  it('turns the checklist’s statement and loans into tax details from the first day, and remembers which statement HMRC is told', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: null });
    const from = day('2026-04-06');
    const input = { employmentId: employment, from, brought: 'checklist', statement: 'B', ...starter, studentLoan: 'unknown' } as const;
    expect(home.ask('starter.preview', input)).toMatchObject({
      taxCode: '1257L',
      basis: 'non-cumulative',
      studentLoan: '5',
      statement: 'B',
    });
    home.ask('starter.record', input);
    const [tax] = home.ask('team.read', {}).assistants[0]?.employments[0]?.tax ?? [];
    expect(tax).toMatchObject({ taxCode: '1257L', basis: 'non-cumulative', studentLoan: '5', why: 'the starter checklist, statement B' });
    expect(home.ask('starter.read', { employmentId: employment }).starter).toEqual({ brought: 'checklist', statement: 'B' });
  });

  it('carries the figures of this year’s P45 in, and taxes the first pay on the whole year', () => {
    const home = payHousehold();
    const { employment } = home.hire('Sam Sample', { tax: null });
    const p45 = {
      leftOn: day('2026-05-31'),
      taxCode: '1257L',
      basis: 'cumulative',
      pay: pence(400_000),
      tax: pence(38_000),
      studentLoanGoesOn: false,
    } as const;
    home.ask('starter.record', { employmentId: employment, from: day('2026-06-15'), brought: 'p45', statement: 'B', p45, ...starter });
    home.extra(employment, 50_000);
    const { yearToDate, sums } = home.preview().payslips[0] ?? {};
    expect(yearToDate).toMatchObject({ taxableWithP45: 450_000, taxWithP45: 38_000 + (sums?.tax ?? 0) });
  });

  it('refuses a P45 of this year with statement A, one dated after the start, and a checklist without its statement; the book is as it was', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { tax: null });
    const from = day('2026-06-15');
    const p45 = {
      leftOn: day('2026-05-31'),
      taxCode: '1257L',
      basis: 'cumulative',
      pay: pence(1),
      tax: pence(0),
      studentLoanGoesOn: false,
    } as const;
    const first = refusedBy(home, 'starter.record', { employmentId, from, brought: 'p45', statement: 'A', p45, ...starter });
    expect(first).toMatchObject({ code: 'year.statementFirstJob', isAsItWas: true });
    const late = { ...p45, leftOn: day('2026-07-01') };
    expect(refusedBy(home, 'starter.record', { employmentId, from, brought: 'p45', statement: 'B', p45: late, ...starter })).toMatchObject({
      code: 'year.p45Future',
      isAsItWas: true,
    });
    expect(refusedBy(home, 'starter.record', { employmentId, from, brought: 'checklist', ...starter })).toMatchObject({
      code: 'year.statementNeeded',
      isAsItWas: true,
    });
    const swapped = { ...p45, pay: pence(100), tax: pence(30_000) };
    const asked = refusedBy(home, 'starter.record', { employmentId, from, brought: 'p45', statement: 'B', p45: swapped, ...starter });
    expect(asked).toMatchObject({ code: 'people.taxAbovePay', field: 'p45.tax', isAsItWas: true });
    expect(asked.sentence).toBe('Tax of £300.00 cannot have been taken from pay of £1.00. Were the two boxes swapped? Copy both again.');
    const below = { ...p45, pay: pence(-1) };
    expect(refusedBy(home, 'starter.record', { employmentId, from, brought: 'p45', statement: 'B', p45: below, ...starter })).toMatchObject(
      {
        code: 'pay.amountNegative',
        field: 'p45.pay',
        isAsItWas: true,
      },
    );
  });

  it('works a payday out and approves it before the PAYE reference has come, and says what waits', () => {
    const home = payHousehold();
    home.ask('employer.change', { id: home.employer, name: 'Rose Invented', nation: 'england', paysHmrc: 'month' });
    home.extra(home.hire('Sam Sample').employment, 50_000);
    const preview = home.preview();
    expect(preview.remarks.map(({ kind, words }) => `${kind}: ${words}`)).toContain(
      'look: Rose Invented has no PAYE reference yet. This payday can be worked out, approved and paid; its report to HMRC waits. Send it as soon as the reference comes, and record the reference under Team, Employers.',
    );
    expect(home.approve().number).toBe(1);
  });

  it('brings an earlier payroll’s figures in by letter, and refuses letters that do not make its sums', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    const sums = {
      employmentId,
      taxYear: '2026-27',
      kind: 'takeover',
      pay: pence(500_000),
      tax: pence(20_000),
      employeeNi: pence(8_000),
      employerNi: pence(15_000),
      studentLoan: pence(0),
      postgraduateLoan: pence(0),
    } as const;
    const letter = { letter: 'A', atLel: pence(120_000), lelToPt: pence(100_000), ptToUel: pence(100_000), employerNi: pence(15_000) };
    expect(refusedBy(home, 'employment.bringForward', { ...sums, letters: [{ ...letter, employeeNi: pence(7_999) }] })).toMatchObject({
      code: 'people.lettersDiffer',
      isAsItWas: true,
    });
    home.ask('employment.bringForward', { ...sums, letters: [{ ...letter, employeeNi: pence(8_000) }], taxable: pence(480_000) });
    const read = home.ask('team.read', {}).assistants[0]?.employments[0]?.broughtForward[0];
    expect(read).toMatchObject({ taxable: 480_000, letters: [{ letter: 'A', employeeNi: 8_000 }] });
    home.extra(employmentId, 50_000);
    expect(home.preview().payslips[0]?.yearToDate).toMatchObject({ gross: 550_000, taxableWithP45: 530_000 });
  });
});

describe('HMRC’s notices', () => {
  const notice = { kind: 'P6', taxYear: '2026-27', issuedOn: day('2026-07-01'), from: day('2026-07-06'), taxCode: '1100L' } as const;

  it('change the code from their day, keep letter and loans, and count over an older one', () => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample', { tax: { studentLoan: '2' } });
    itIs(home, '2026-07-10');
    home.ask('notice.record', { employmentId, ...notice });
    home.extra(employmentId, 50_000);
    expect(home.preview().payslips[0]).toMatchObject({ taxCode: '1100L', niLetter: 'M' });
    const [tax] = home.ask('team.read', {}).assistants[0]?.employments[0]?.tax ?? [];
    expect(tax).toMatchObject({ from: '2026-07-06', studentLoan: '2', why: 'HMRC’s notice P6 of 1 July 2026' });
    home.ask('notice.record', { employmentId, kind: 'SL2', taxYear: '2026-27', issuedOn: day('2026-07-05'), from: day('2026-07-06') });
    expect(home.ask('notice.list', { employmentId }).notices.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'SL2: no student loan taken',
      'P6: 1100L, cumulative',
    ]);
    const older = refusedBy(home, 'notice.record', { employmentId, ...notice, kind: 'P9', issuedOn: day('2026-06-01') });
    expect(older).toMatchObject({ code: 'year.noticeEarlier', isAsItWas: true });
  });

  // £1,000 at BR is £200; plan 2 takes 9% of what four weeks pay above £2,260, in whole pounds: of £4,000 £156.
  const ofYear = { taxYear: '2026-27', basis: 'cumulative' } as const;
  const sl1 = { ...ofYear, kind: 'SL1', plan: '2', issuedOn: day('2026-06-20') } as const;
  it.each([
    [
      'a loan from August, then code BR from July',
      { pay: 100_000, tax: {} },
      [
        { ...sl1, from: day('2026-08-01') },
        { ...notice, taxCode: 'BR' },
      ],
      { july: ['BR', 20_000, 0], august: ['BR', 20_000, 0] },
    ],
    [
      'a code from August, then a loan from July',
      { pay: 400_000, tax: { taxCode: 'NT' } },
      [
        { ...notice, taxCode: 'BR', basis: 'non-cumulative', from: day('2026-08-01') },
        { ...sl1, from: day('2026-07-06') },
      ],
      { july: ['NT', 0, 15_600], august: ['BR', 80_000, 15_600] },
    ],
    [
      'a code from August, then the stop of a loan from 10 July',
      { pay: 400_000, tax: { taxCode: 'NT', studentLoan: '2' } },
      [
        { ...notice, taxCode: 'BR', basis: 'non-cumulative', from: day('2026-08-01') },
        { ...ofYear, kind: 'SL2', issuedOn: day('2026-07-05'), from: day('2026-07-10') },
      ],
      { july: ['NT', 0, 0], august: ['BR', 80_000, 0] },
    ],
  ] as const)('hold from their own days in whatever order they come: %s', (_, { pay, tax }, notices, expected) => {
    for (const order of [notices, notices.toReversed()]) {
      const home = payHousehold();
      const { employment: employmentId } = home.hire('Sam Sample', { tax });
      itIs(home, '2026-07-10');
      for (const one of order) home.ask('notice.record', { employmentId, ...one });
      home.extra(employmentId, pay);
      const paid = (on: typeof payday): unknown => {
        const payslip = home.preview(on).payslips[0];
        return [payslip?.taxCode, payslip?.sums.tax, payslip?.sums.studentLoan];
      };
      expect(paid(payday)).toEqual(expected.july);
      home.approve();
      home.extra(employmentId, pay, { day: day('2026-08-05') });
      expect(paid(nextPayday)).toEqual(expected.august);
    }
  });

  it.each([
    ['of a year that is over', { taxYear: '2025-26', from: day('2026-03-01') }, 'year.noticeOver'],
    ['whose day is in another year', { from: day('2027-04-06') }, 'year.noticeOtherYear'],
    ['of next year that is not a P9', { taxYear: '2027-28', from: day('2027-04-06') }, 'year.noticeNotYet'],
    ['of next year while its figures are not known', { kind: 'P9', taxYear: '2027-28', from: day('2027-04-06') }, 'pay.noFiguresForYear'],
    ['without its code', { taxCode: undefined }, 'year.noticeCode'],
    ['that stops a loan nobody takes', { kind: 'SL2' }, 'year.noLoanToStop'],
    ['whose two boxes are swapped', { previous: { pay: pence(100), tax: pence(30_000) } }, 'people.taxAbovePay'],
    ['that is dated after today', { issuedOn: day('2026-12-31') }, 'year.noticeFuture'],
  ] as const)('%s is refused with one sentence, and the book is as it was', (_, change, code) => {
    const home = payHousehold();
    const { employment: employmentId } = home.hire('Sam Sample');
    itIs(home, '2026-07-10');
    const { taxCode, ...rest } = { ...notice, ...change };
    const input = { employmentId, ...rest, ...(taxCode === undefined ? {} : { taxCode }) };
    expect(refusedBy(home, 'notice.record', input)).toMatchObject({ code, isAsItWas: true });
  });
});
