import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRequest } from '#cli/calculate/read-request';
import { decimal } from '#core/money/words';
import { calculatePay } from '#core/payroll/calculate-pay';
import { workingOf } from '#core/payroll/working';
import { sentenceOf } from '#core/payroll/working-line';
import { yearTables } from '#core/payroll/years/all';
import { expectedOf } from './sample/oracle.ts';
import { valueOf } from './support.ts';

const folder = resolve(import.meta.dirname, '../../golden');

/** The worked examples: their input, each step in words, and the figures that come out. */
type Example = { readonly input: string; readonly steps: readonly string[]; readonly figures: readonly string[] };

function readExample(file: string): Example {
  const text = readFileSync(resolve(folder, file), 'utf8');
  const part = (heading: string): string => text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return {
    input: /```json\n(.*)\n```/s.exec(part('What goes in'))?.[1] ?? '',
    steps: [...part('Every step').matchAll(/^\d+\. (.*)$/gm)].map(([, step = '']) => step),
    figures: [...part('What comes out').matchAll(/\| (-?\d+\.\d\d) \|$/gm)].map(([, figure = '']) => figure),
  };
}

/** One payment each. What else is told there (the demo, sickness, whole years) is held by the tests of its own part. */
const examples = readdirSync(folder).filter((file) => file.endsWith('.md') && readExample(file).input !== '');

describe('the worked examples', () => {
  test('there are six', () => {
    expect(examples).toStrictEqual([
      'new-starter-on-week-1.md',
      'pa-over-state-pension-age.md',
      'pa-under-21.md',
      'scottish-k-code-in-week-56.md',
      'second-job-on-br.md',
      'student-on-two-loans.md',
    ]);
  });

  test.each(examples)('%s tells every step in the words the product uses, and comes to its figures', (file) => {
    const { input, steps, figures } = readExample(file);
    const pay = valueOf(calculatePay(valueOf(readRequest(input)).pay, yearTables));
    expect(workingOf(pay).map(sentenceOf)).toStrictEqual(steps);
    const { tax, employeeNi, employerNi, niBands, studentLoan, postgraduateLoan, net } = pay;
    const got = [tax, employeeNi, employerNi, niBands.atLel, niBands.lelToPt, niBands.ptToUel, studentLoan, postgraduateLoan, net];
    expect(got.map(decimal)).toStrictEqual(figures);
  });

  test.each(examples)('%s comes to the same figures by the oracle, which shares nothing with core', (file) => {
    const { input, figures } = readExample(file);
    const { gross, payBefore, taxBefore, taxCode, studentLoan, ...rest } = valueOf(readRequest(input)).pay;
    const whole = { gross: BigInt(gross), payBefore: BigInt(payBefore), taxBefore: BigInt(taxBefore) };
    const expected = expectedOf({ ...rest, ...whole, taxCode: taxCode.replace(' W1', ''), studentLoan: studentLoan ?? '' });
    const { tax, employeeNi, employerNi, atLel, lelToPt, ptToUel, studentLoan: loan, postgraduateLoan, net } = expected;
    const got = [tax, employeeNi, employerNi, atLel, lelToPt, ptToUel, loan, postgraduateLoan, net];
    expect(got.map((sum) => (Number(sum) / 100).toFixed(2))).toStrictEqual(figures);
  });
});
