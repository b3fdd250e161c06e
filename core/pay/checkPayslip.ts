import { type PayslipCopy, type PayslipData } from '#core/contract/shapes/pay';
import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
import { owedToHmrc } from './payslip.ts';
import { moreSums, takenTo, wholeCharge } from './payslipMore.ts';

type Charge = PayslipData['charges'][number];

type Check = readonly [holds: boolean, words: string];

function wrong(checks: readonly Check[]): readonly string[] {
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}

type CopyToCheck = Omit<PayslipCopy, 'format'>;

function copyMore({ sums, more, deductions }: CopyToCheck): readonly Check[] {
  const taken = add(sums.tax, sums.employeeNi, sums.studentLoan, sums.postgraduateLoan);
  if (more === undefined) return [[total(deductions.map(({ amount }) => amount)) === taken, 'The deductions do not make what was taken.']];
  const beforeTax = more.pensionTo?.method === 'net_pay' ? more.pension : nothing;
  const expenses = (of: 'amount' | 'taxable' | 'niable'): Pence => total(more.expenseLines.map((line) => line[of]));
  return [
    [total(deductions.map(({ amount }) => amount)) === add(taken, more.pension, more.taken), 'The deductions do not make what was taken.'],
    [total(more.takings.map(({ amount }) => amount)) === more.taken, 'The further deductions do not add up.'],
    [expenses('amount') === more.expenses, 'The expenses do not add up.'],
    [subtract(add(sums.gross, expenses('taxable')), beforeTax) === more.taxable, 'The taxable pay does not follow from the gross pay.'],
    [add(sums.gross, expenses('niable')) === more.niable, 'The pay for National Insurance does not follow from the gross pay.'],
    [
      subtract(add(sums.net, more.expenses), more.pension, more.taken) === more.paid,
      'What is paid is not net pay and expenses less the deductions.',
    ],
  ];
}

/**
 * Adds the PA's copy of a payslip up again from its own lines, as its reader with the attached data would. Answers a sentence for
 * each sum that does not follow; an empty list means that the arithmetic holds.
 */
export function checkPayslipCopy(copy: CopyToCheck): readonly string[] {
  const { lines, sums, yearToDate, minutes } = copy;
  const taken = add(sums.tax, sums.employeeNi, sums.studentLoan, sums.postgraduateLoan);
  return wrong([
    [total(lines.map(({ amount }) => amount)) === sums.gross, 'The lines of pay do not make the gross pay.'],
    [lines.reduce((so, line) => so + (line.minutes ?? 0), 0) === minutes, 'The hours of the lines do not make the hours together.'],
    [subtract(sums.gross, taken) === sums.net, 'Gross pay less the deductions is not the net pay.'],
    ...copyMore(copy),
    [
      subtract(yearToDate.gross, yearToDate.tax, yearToDate.employeeNi, yearToDate.studentLoan, yearToDate.postgraduateLoan) ===
        yearToDate.net,
      'The year to date does not add up.',
    ],
  ]);
}

function isBalanced(charge: Charge): boolean {
  const { gross, employerNi, allowance, net, hmrc, ...further } = wholeCharge(charge);
  const { expenses, employerPension, recovered, pension, orders, advances, kept } = further;
  const cost = subtract(add(gross, expenses, employerNi, employerPension), allowance, recovered);
  return cost === add(net, hmrc, pension, orders, advances, kept);
}

function chargeChecks(data: PayslipData): readonly Check[] {
  const { sums, charges, allowance, recovered = nothing } = data;
  const more = moreSums(data);
  const takings = data.more?.takings ?? [];
  const column = (of: (charge: Charge) => Pence | undefined): Pence => total(charges.map((charge) => of(charge) ?? nothing));
  const columns: readonly (readonly [Pence, Pence])[] = [
    [column(({ gross }) => gross), sums.gross],
    [column(({ employerNi }) => employerNi), sums.employerNi],
    [column((charge) => charge.allowance), allowance],
    [column(({ net }) => net), more.paid],
    [column(({ hmrc }) => hmrc), owedToHmrc(data)],
    [column(({ expenses }) => expenses), more.expenses],
    [column(({ employerPension }) => employerPension), more.employerPension],
    [column(({ pension }) => pension), add(more.pension, more.employerPension)],
    [column((charge) => charge.recovered), recovered],
    [column(({ orders }) => orders), takenTo(takings, 'order')],
    [column(({ advances }) => advances), takenTo(takings, 'advance')],
    [column(({ kept }) => kept), takenTo(takings, 'kept')],
  ];
  return [
    [columns.every(([one, whole]) => one === whole), 'The shares by plan line do not make the whole.'],
    [charges.every(isBalanced), 'A plan line’s share does not balance.'],
  ];
}

/** Adds a whole payslip up again: the PA's copy of it, what it costs, and whose money pays. */
export function checkPayslip(data: PayslipData): readonly string[] {
  const { sums, cost } = data;
  const { employerPension, expenses } = moreSums(data);
  return [
    ...checkPayslipCopy(data),
    ...wrong([
      [
        add(sums.gross, sums.employerNi, employerPension, expenses) === cost,
        'Gross pay, expenses and what the employer pays besides do not make the cost.',
      ],
      ...chargeChecks(data),
    ]),
  ];
}
