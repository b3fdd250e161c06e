import { type PayslipCopy, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, subtract, total } from '#core/money/pence';
import { owedToHmrc } from './payslip.ts';

type Charge = PayslipData['charges'][number];

type Check = readonly [holds: boolean, words: string];

function wrong(checks: readonly Check[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}

/**
 * Adds the PA's copy of a payslip up again from its own lines, as its reader with the attached data would. Answers a sentence for
 * each sum that does not follow; an empty list means that the arithmetic holds.
 */
export function checkPayslipCopy({ lines, sums, deductions, yearToDate, minutes }: Omit<PayslipCopy, 'format'>): readonly string[] {
  const taken = add(sums.tax, sums.employeeNi, sums.studentLoan, sums.postgraduateLoan);
  return wrong([
    [total(lines.map(({ amount }) => amount)) === sums.gross, 'The lines of pay do not make the gross pay.'],
    [lines.reduce((so, line) => so + (line.minutes ?? 0), 0) === minutes, 'The hours of the lines do not make the hours together.'],
    [total(deductions.map(({ amount }) => amount)) === taken, 'The deductions do not make what was taken.'],
    [subtract(sums.gross, taken) === sums.net, 'Gross pay less the deductions is not the net pay.'],
    [
      subtract(yearToDate.gross, yearToDate.tax, yearToDate.employeeNi, yearToDate.studentLoan, yearToDate.postgraduateLoan) ===
        yearToDate.net,
      'The year to date does not add up.',
    ],
  ]);
}

/** Adds a whole payslip up again: the PA's copy of it, what it costs, and whose money pays. */
export function checkPayslip(data: PayslipData): readonly string[] {
  const { sums, charges, allowance, cost } = data;
  const column = (of: (charge: Charge) => Pence): Pence => total(charges.map(of));
  return [
    ...checkPayslipCopy(data),
    ...wrong([
      [add(sums.gross, sums.employerNi) === cost, 'Gross pay and the employer’s National Insurance do not make the cost.'],
      [
        column((charge) => charge.gross) === sums.gross &&
          column((charge) => charge.employerNi) === sums.employerNi &&
          column((charge) => charge.allowance) === allowance &&
          column((charge) => charge.net) === sums.net &&
          column((charge) => charge.hmrc) === owedToHmrc(data),
        'The shares by plan line do not make the whole.',
      ],
      [
        charges.every(({ gross, employerNi, allowance: met, net, hmrc }) => subtract(add(gross, employerNi), met) === add(net, hmrc)),
        'A plan line’s share does not balance.',
      ],
    ]),
  ];
}
