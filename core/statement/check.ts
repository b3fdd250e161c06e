import { type StatementData } from '#core/contract/shapes/statement';
import { add, negate, nothing, subtract, total } from '#core/money/pence';
import { otherMoneyAddsUp } from './otherMoney.ts';
import { costOfWages, everyFurther } from './wages.ts';

/** Each payslip's cost is what the PA and HMRC are paid, and the payslips of the period make the sums by PA. */
function wagesAddUp({ wages }: StatementData): boolean {
  if (wages === undefined) return true;
  const own = wages.payslips.filter(({ inPeriod }) => inPeriod);
  return (
    (['gross', 'employerNi', 'allowance', 'net', 'hmrc'] as const).every((name) =>
      wages.assistants.every(
        (row) => row[name] === total(own.filter(({ reference }) => reference === row.reference).map((payslip) => payslip[name])),
      ),
    ) &&
    wages.assistants.reduce((so, { payslips }) => so + payslips, 0) === own.length &&
    [...own, ...wages.assistants].every((row) => {
      const { pension, others } = everyFurther(row);
      return costOfWages(row) === add(row.net, row.hmrc, pension, others);
    }) &&
    wages.assistants.every((row) => row.cost === costOfWages(row))
  );
}

/**
 * Adds a statement up again from its own lines, as an auditor with the attached data would. Answers a sentence for each sum that
 * does not follow; an empty list means that the arithmetic holds.
 */
export function checkArithmetic(data: StatementData): readonly string[] {
  const { sums, lines, bridge, accounts } = data;
  const sumOf = (...kinds: readonly string[]) => total(lines.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));
  const spentBy = (rows: readonly { readonly spent: typeof sums.spent }[]) => total(rows.map(({ spent }) => spent));
  const checks: readonly (readonly [boolean, string])[] = [
    [
      add(sums.opening, total(lines.map(({ amount }) => amount))) === sums.closing,
      'The opening balance and the lines do not make the closing balance.',
    ],
    [
      subtract(
        add(sums.opening, sums.received, sums.otherIn, sums.lent, sums.moved ?? nothing),
        sums.spent,
        sums.repaid,
        sums.returned ?? nothing,
      ) === sums.closing,
      'The sums on page one do not make the closing balance.',
    ],
    [sumOf('received') === sums.received, 'The lines of money received do not make the sum received.'],
    [sumOf('other_in') === sums.otherIn, 'The lines of other money in do not make their sum.'],
    [negate(sumOf('spent', 'refund')) === sums.spent, 'The lines of spending do not make the sum spent.'],
    [sumOf('lent') === sums.lent && negate(sumOf('repaid')) === sums.repaid, 'The lines lent and repaid do not make their sums.'],
    [sumOf('moved') === (sums.moved ?? nothing), 'The lines moved between own accounts do not make their sum.'],
    [negate(sumOf('returned')) === (sums.returned ?? nothing), 'The lines given back to the funder do not make their sum.'],
    [spentBy(data.byPlanLine) === sums.spent, 'Spending by plan line does not make the sum spent.'],
    [spentBy(data.byOutcome) === sums.spent, 'Spending by outcome does not make the sum spent.'],
    [spentBy(data.byCategory) === sums.spent, 'Spending by kind does not make the sum spent.'],
    [total(data.owed.map(({ amount }) => amount)) === sums.owed, 'The list of what is owed does not make its sum.'],
    [subtract(sums.closing, sums.owed) === sums.free, 'The free balance is not the closing balance less what is owed.'],
    [
      subtract(
        add(bridge.spent, bridge.plusOwedAtEnd, bridge.plusRefundsComingAtStart, bridge.plusPaidAheadAtStart ?? nothing),
        bridge.lessOwedAtStart,
        bridge.lessRefundsComingAtEnd,
        bridge.lessPaidAheadAtEnd ?? nothing,
      ) === bridge.cost,
      'The bridge from paid to cost does not add up.',
    ],
    [total(accounts.map(({ streamClosing }) => streamClosing)) === sums.closing, 'The accounts’ balances do not make the closing balance.'],
    [
      total(accounts.map(({ streamOpening }) => streamOpening)) === sums.opening,
      'The accounts’ opening balances do not make the sum brought forward.',
    ],
    [lines.every(({ number }, place) => number === place + 1), 'The lines are not numbered in order.'],
    [
      data.missingEvidence.every(({ line, amount }) => negate(lines[line - 1]?.amount ?? nothing) === amount),
      'The list of missing evidence does not agree with the lines.',
    ],
    [otherMoneyAddsUp(data), 'A payment’s own part and the parts of other money do not make what the bank paid.'],
    [wagesAddUp(data), 'The payslips do not make the sums of each PA.'],
    [
      accounts.every((account) => add(account.opening, account.moneyIn) === add(account.closing, account.moneyOut)),
      'An account’s balances do not follow from its money in and out.',
    ],
  ];
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
}
