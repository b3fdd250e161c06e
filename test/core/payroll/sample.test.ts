import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decimal } from '#core/money/words';
import { calculatePay } from '#core/payroll/calculate-pay';
import { isNiLetter } from '#core/payroll/national-insurance';
import { isStudentLoanPlan } from '#core/payroll/student-loan';
import { frequencies } from '#core/payroll/tax-period';
import { yearTables } from '#core/payroll/years/all';
import { sampleCsv } from './sample/csv.ts';
import { fromVector, readRows } from './vectors.ts';

type Row = Readonly<Record<string, string>>;

const text = readFileSync(resolve(import.meta.dirname, 'sample/pay-sample.csv'), 'utf8');
const rows = readRows(text);

function calculated(row: Row): Row {
  const frequency = frequencies.find((one) => one === row['frequency']);
  const niLetter = row['niLetter'] ?? '';
  const plan = row['studentLoan'] ?? '';
  if (frequency === undefined || !isNiLetter(niLetter)) throw new RangeError(`a row nothing reads: ${String(row['id'])}`);
  const pay = calculatePay(
    {
      taxYear: row['taxYear'] ?? '',
      frequency,
      period: Number(row['period']),
      taxCode: row['taxCode'] ?? '',
      basis: row['basis'] === 'cumulative' ? 'cumulative' : 'non-cumulative',
      niLetter,
      gross: fromVector(row['gross'] ?? ''),
      payBefore: fromVector(row['payBefore'] ?? ''),
      taxBefore: fromVector(row['taxBefore'] ?? ''),
      studentLoan: isStudentLoanPlan(plan) ? plan : null,
      postgraduateLoan: row['postgraduateLoan'] === 'true',
    },
    yearTables,
  );
  if (!pay.ok) throw new RangeError(`${String(row['id'])}: ${pay.problem.sentence}`);
  const { tax, employeeNi, employerNi, niBands, studentLoan, postgraduateLoan, net } = pay.value;
  const { atLel, lelToPt, ptToUel } = niBands;
  const taken = {
    tax,
    employeeNi,
    employerNi,
    atLel,
    lelToPt,
    ptToUel,
    studentLoanTaken: studentLoan,
    postgraduateLoanTaken: postgraduateLoan,
    net,
  };
  return { ...row, ...Object.fromEntries(Object.entries(taken).map(([name, sum]) => [name, decimal(sum)])) };
}

describe('the committed sample of payments', () => {
  test('has 480 cases, each with the rules it was worked from', () => {
    expect(rows).toHaveLength(480);
    expect(rows.filter((row) => (row['source'] ?? '') === '')).toStrictEqual([]);
  });

  test('comes out at the penny in all nine figures of every case, where no shared vectors are at hand', () => {
    const wrong = rows.flatMap((row) => {
      const got = calculated(row);
      return Object.keys(row).some((name) => row[name] !== got[name]) ? [{ want: row, got }] : [];
    });
    expect(wrong).toStrictEqual([]);
  });

  test('is what the oracle writes, so that no expectation was ever put in by hand from the answer', () => {
    expect(sampleCsv()).toBe(text);
  });
});
