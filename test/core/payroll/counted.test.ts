import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pence, total } from '#core/money/pence';
import { type CountedEarnings } from '#core/payroll/counted-earnings';
import { type Pay } from '#core/payroll/calculate-pay';
import { frequencies } from '#core/payroll/tax-period';
import { niLetters } from '#core/payroll/year-table';
import { workingOf } from '#core/payroll/working';
import { sentenceOf } from '#core/payroll/working-line';
import { inPounds, payOf } from './support.ts';

const weekly = { taxYear: '2025-26', frequency: 'weekly' } as const;

/** What each of several jobs bears, where all are one sum of one period. */
function shared(jobs: readonly number[], change: Parameters<typeof payOf>[0]): readonly Pay[] {
  const earnings = jobs.map((job) => pence(job));
  const parts = [{ frequency: change.frequency ?? 'monthly', earnings: total(earnings) }];
  return earnings.map((gross, place) => payOf({ ...change, gross, counted: { parts, jobs: earnings, place, told: 0 } }));
}

describe('National Insurance of two jobs with one employer', () => {
  it('HMRC’s own example, NIM10067: £500 and £400 a week in 2025-26 are £900, told once', () => {
    const [first, second] = shared([50_000, 40_000], weekly);
    expect(total([first?.employeeNi ?? pence(0), second?.employeeNi ?? pence(0)])).toBe(inPounds('52.64'));
    expect(total([first?.employerNi ?? pence(0), second?.employerNi ?? pence(0)])).toBe(inPounds('120.60'));
    expect(first?.niBands).toEqual({ atLel: inPounds('125.00'), lelToPt: inPounds('117.00'), ptToUel: inPounds('658.00') });
    expect(second?.niBands).toEqual({ atLel: 0, lelToPt: 0, ptToUel: 0 });
    // By earnings, 5 to 4, to the penny: 29.2444 and 23.3956; the penny over goes to the larger remainder.
    expect([first?.employeeNi, second?.employeeNi]).toEqual([inPounds('29.24'), inPounds('23.40')]);
    expect([first?.employerNi, second?.employerNi]).toEqual([inPounds('67.00'), inPounds('53.60')]);
  });

  it('HMRC’s own example, NIM10068: a month’s £2,500 paid with a week’s £400 is a week’s £2,900', () => {
    const jobs = [pence(40_000), pence(250_000)];
    const parts = [{ frequency: 'weekly', earnings: pence(290_000), because: 'shortest of two jobs' }] as const;
    const pays = jobs.map((gross, place) => payOf({ ...weekly, gross, counted: { parts, jobs, place, told: 0 } }));
    // 8% of 967.00 − 242.00 is £58.00, 2% of 2,900.00 − 967.00 is £38.66; 15% of 871.00 and of 1,933.00 are £130.65 and £289.95.
    expect(total(pays.map(({ employeeNi }) => employeeNi))).toBe(inPounds('96.66'));
    expect(total(pays.map(({ employerNi }) => employerNi))).toBe(inPounds('420.60'));
    expect(pays[0]?.niBands).toEqual({ atLel: inPounds('125.00'), lelToPt: inPounds('117.00'), ptToUel: inPounds('725.00') });
  });

  it('two payslips bear together what one with the sum would, whatever the letter and the period', () => {
    const job = fc.integer({ min: 0, max: 600_000 });
    fc.assert(
      fc.property(
        fc.array(job, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...niLetters),
        fc.constantFrom(...frequencies),
        (jobs, niLetter, frequency) => {
          const change = { niLetter, frequency, studentLoan: '2', postgraduateLoan: true } as const;
          const each = shared(jobs, change);
          const one = payOf({ ...change, gross: pence(jobs.reduce((so, sum) => so + sum, 0)) });
          for (const of of ['employeeNi', 'employerNi', 'studentLoan', 'postgraduateLoan'] as const)
            expect(total(each.map((pay) => pay[of]))).toBe(one[of]);
          expect(each[0]?.niBands).toEqual(one.niBands);
          // Nobody bears more than a fair share, but for the penny, or the pound of a loan, that has to go somewhere.
          const whole = Math.max(
            1,
            jobs.reduce((so, sum) => so + sum, 0),
          );
          for (const [place, pay] of each.entries()) {
            expect(Math.abs(pay.employeeNi - (one.employeeNi * (jobs[place] ?? 0)) / whole)).toBeLessThan(1);
            expect(Math.abs(pay.studentLoan - (one.studentLoan * (jobs[place] ?? 0)) / whole)).toBeLessThan(100);
            expect(pay.studentLoan % 100).toBe(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says on each payslip what was counted together, its share, and where HMRC is told of it', () => {
    const told = shared([50_000, 40_000], { ...weekly, studentLoan: '1' }).map((pay) => workingOf(pay).map(sentenceOf));
    expect(told[0]).toContain(
      'Jobs with one employer that are paid on one payday count together for National Insurance: £500.00 here and £400.00 in the other make £900.00.',
    );
    expect(told[0]).toContain('With letter A the employee pays 8% on the £658.00 above £242.00: £52.64.');
    expect(told[1]).toContain(
      'Each job bears a share by what it pays: for £400.00 of £900.00, £23.40 of the employee’s £52.64 and £53.60 of the employer’s £120.60.',
    );
    expect(told.map((lines) => lines.filter((line) => line.startsWith('HMRC is told of all')))).toEqual([
      ['HMRC is told of all of it under this job.'],
      ['HMRC is told of all of it under the other job.'],
    ]);
    expect(told[1]?.filter((line) => line.includes('oan'))).toEqual([
      'Loans are counted on £900.00 together, as National Insurance is, and each job bears a share by what it pays, in whole pounds.',
      'Student loan plan 1 takes 9% of the £398.75 above £501.25, in whole pounds: £35.00.',
      'From this pay £16.00 is taken for loans.',
      expect.stringContaining('loans leaves'),
    ]);
  });
});

describe('pay after leaving', () => {
  const week = (earnings: number): CountedEarnings => {
    const part = { frequency: 'weekly', earnings: pence(earnings), because: 'besides, after leaving' } as const;
    return { parts: [part], jobs: [pence(earnings)], place: 0, told: 0 };
  };

  it('a bonus of a monthly job is one week’s pay (NIM08410), and a loan follows', () => {
    const gross = inPounds('600.00');
    const plain = payOf({ gross, studentLoan: '1' });
    expect([plain.employeeNi, plain.employerNi, plain.studentLoan]).toEqual([pence(0), inPounds('27.45'), pence(0)]);
    const pay = payOf({ gross, studentLoan: '1', counted: week(60_000) });
    // 8% of 600.00 − 242.00; 15% of 600.00 − 96.00; 9% of what is above plan 1’s week.
    expect([pay.employeeNi, pay.employerNi]).toEqual([inPounds('28.64'), inPounds('75.60')]);
    expect(pay.studentLoan).toBeGreaterThan(0);
    expect(workingOf(pay).map(sentenceOf)).toContain(
      'The job has ended, and £600.00 is paid besides its regular pay, so for National Insurance it is one week’s pay by itself.',
    );
  });

  it('regular pay that came late keeps its own period beside it: two calculations, each with its threshold', () => {
    const late = { frequency: 'monthly', earnings: pence(120_000), because: 'late, after leaving' } as const;
    const parts = [late, ...week(60_000).parts];
    const pay = payOf({ gross: pence(180_000), counted: { parts, jobs: [pence(180_000)], place: 0, told: 0 } });
    const [month, alone] = [payOf({ gross: pence(120_000) }), payOf({ gross: pence(60_000), counted: week(60_000) })];
    expect(pay.employeeNi).toBe(month.employeeNi + alone.employeeNi);
    expect(pay.employerNi).toBe(month.employerNi + alone.employerNi);
    expect(pay.niBands.atLel).toBe(month.niBands.atLel + alone.niBands.atLel);
    expect(workingOf(pay).map(sentenceOf)).toContain(
      'The job has ended, and £1,200.00 is regular pay that came later, so for National Insurance it keeps its own pay period.',
    );
  });
});
