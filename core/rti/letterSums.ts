import { type LetterSums } from '#core/contract/shapes/reports';
import { type Pence, total } from '#core/money/pence';

/** One payslip's National Insurance by its letter, or what a payroll taken over had by one. */
export type LetterPaid = {
  readonly letter: string;
  readonly earnings: Pence;
  readonly atLel: Pence;
  readonly lelToPt: Pence;
  readonly ptToUel: Pence;
  readonly employee: Pence;
  readonly employer: Pence;
  /** Whether it is of the pay that is reported. */
  readonly isNow: boolean;
};

function sumsOf(letter: string, paid: readonly LetterPaid[]): LetterSums {
  const of = (name: keyof Omit<LetterPaid, 'letter' | 'isNow'>, rows: readonly LetterPaid[] = paid): Pence =>
    total(rows.map((row) => row[name]));
  const now = paid.filter(({ isNow }) => isNow);
  return {
    letter,
    earnings: of('earnings', now),
    earningsToDate: of('earnings'),
    atLel: of('atLel'),
    lelToPt: of('lelToPt'),
    ptToUel: of('ptToUel'),
    employer: of('employer', now),
    employerToDate: of('employer'),
    employee: of('employee', now),
    employeeToDate: of('employee'),
  };
}

/**
 * National Insurance by letter for the year so far: the letter of this pay first, then every other that the year has had, with nothing
 * in this pay: a letter once sent stays on every later report of the year. Letter X, on which nothing is counted, is left out (HMRC, RTI
 * data items: no block for someone under 16). Earnings at the lower limit are whole pounds, as each period's are.
 */
export function letterSums(paid: readonly LetterPaid[]): readonly LetterSums[] {
  const counted = paid.filter(({ letter }) => letter !== 'X');
  const inOrder = [...counted.filter(({ isNow }) => isNow), ...counted.filter(({ isNow }) => !isNow)];
  const letters = [...new Set(inOrder.map(({ letter }) => letter))];
  return letters.map((letter) =>
    sumsOf(
      letter,
      counted.filter((row) => row.letter === letter),
    ),
  );
}
