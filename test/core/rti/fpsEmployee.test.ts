import { describe, expect, it } from 'vitest';
import { nothing, pence } from '#core/money/pence';
import { buildPayslip } from '#core/pay/payslip';
import { fpsEmployee, hoursBandOf, type ReportedPay } from '#core/rti/fpsEmployee';
import { type LetterPaid, letterSums } from '#core/rti/letterSums';
import { yearTables } from '#core/payroll/years/all';
import { day } from '#core/time/day';
import { sam as payee } from '#test/core/pay/facts';
import { sam } from '#test/support/rti/reports';

function paid(letter: string, isNow: boolean, sum = 100): LetterPaid {
  const one = pence(sum);
  return { letter, isNow, earnings: one, atLel: one, lelToPt: one, ptToUel: one, employee: one, employer: one };
}

describe('National Insurance by letter', () => {
  it('a letter once sent stays for the year, with nothing in this pay', () => {
    const [now, before] = letterSums([paid('M', false), paid('M', false), paid('A', true)]);
    expect(now).toMatchObject({ letter: 'A', earnings: 100, earningsToDate: 100 });
    expect(before).toMatchObject({
      letter: 'M',
      earnings: 0,
      employer: 0,
      employee: 0,
      earningsToDate: 200,
      atLel: 200,
      employerToDate: 200,
    });
  });

  it('somebody under 16 has no block at all', () => {
    expect(letterSums([paid('X', true, 0)])).toEqual([]);
  });
});

function reported(given: Partial<ReportedPay> = {}): ReportedPay {
  const facts = {
    ...payee,
    tax: payee.tax ?? { taxCode: '1257L', basis: 'cumulative', niLetter: 'A', studentLoan: null, postgraduateLoan: false },
  };
  const built = buildPayslip(facts, yearTables);
  if (!built.ok) throw new RangeError(built.problem.sentence);
  return {
    payslip: built.value,
    born: payee.born,
    person: sam.person,
    job: { hours: 'B', irregular: false },
    startsOn: payee.startsOn,
    studentLoan: null,
    postgraduateLoan: false,
    toDate: {
      taxable: built.value.sums.gross,
      tax: built.value.sums.tax,
      studentLoan: nothing,
      postgraduateLoan: nothing,
      netPayPension: nothing,
      otherPension: nothing,
      familyPay: {},
    },
    letters: [paid('M', true)],
    told: { isStarted: true, hasLeft: false },
    ...given,
  };
}

describe('one person of a report', () => {
  it('is the payslip’s own figures: four-weekly to 17 July 2026 is week 16', () => {
    const { payslip } = reported();
    const made = fpsEmployee(reported());
    expect(made).toMatchObject({ frequency: 'W4', period: 16, hours: 'B', taxCode: '1257L', nonCumulative: false });
    expect(made.pay).toMatchObject({ taxable: payslip.sums.gross, tax: payslip.sums.tax, afterStatutory: payslip.sums.net });
    expect(made.starter).toBeUndefined();
  });

  it('tells how the job began once, and never again', () => {
    const job = { hours: 'B', irregular: false, starter: 'A' } as const;
    const first = fpsEmployee(reported({ job, told: { isStarted: false, hasLeft: false } }));
    expect(first.starter).toEqual({ startsOn: payee.startsOn, statement: 'A', studentLoan: false, postgraduateLoan: false });
    expect(fpsEmployee(reported({ job })).starter).toBeUndefined();
  });

  it('tells of leaving with the pay of the period in which the job ended, and of pay after that', () => {
    const endsOn = day('2026-07-12');
    expect(fpsEmployee(reported({ endsOn }))).toMatchObject({ leftOn: endsOn, paidAfterLeaving: false });
    expect(fpsEmployee(reported({ endsOn, told: { isStarted: true, hasLeft: true } }))).toMatchObject({
      leftOn: endsOn,
      paidAfterLeaving: true,
    });
    expect(fpsEmployee(reported({ endsOn: day('2026-07-13') })).leftOn).toBeUndefined();
    expect(fpsEmployee(reported({ endsOn: day('2026-07-13'), isLastPay: true })).leftOn).toBe('2026-07-13');
  });

  it('tells the old payroll id where it changed, or HMRC would count two jobs', () => {
    expect(fpsEmployee(reported({ told: { isStarted: true, hasLeft: false, payId: '9' } }))).toMatchObject({
      payId: '1',
      formerPayId: '9',
    });
    expect(fpsEmployee(reported({ told: { isStarted: true, hasLeft: false, payId: '1' } })).formerPayId).toBeUndefined();
  });

  it('cuts a Scottish code into regime and code', () => {
    const { payslip } = reported();
    const scottish = { ...payslip, taxCode: 'SBR', basis: 'non-cumulative' } as const;
    expect(fpsEmployee(reported({ payslip: scottish }))).toMatchObject({ taxCode: 'BR', regime: 'S', nonCumulative: true });
    expect(fpsEmployee(reported({ payslip: { ...payslip, taxCode: 'C1257L' } }))).toMatchObject({ taxCode: '1257L', regime: 'C' });
  });
});

describe('HMRC’s bands of hours', () => {
  it.each([
    [undefined, 'E'],
    [959, 'A'],
    [960, 'B'],
    [1_440, 'C'],
    [1_799, 'C'],
    [1_800, 'D'],
  ])('%s minutes a week are band %s', (minutes, band) => {
    expect(hoursBandOf(minutes)).toBe(band);
  });
});
