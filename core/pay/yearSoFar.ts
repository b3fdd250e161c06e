import { type PaySums } from '#core/contract/shapes/pay';
import { type Pence, add, nothing } from '#core/money/pence';

/** A tax year's sums of one employment before a payday; `elsewhere` is what a P45 brought in, which counts for tax only. */
export type YearSoFar = { readonly sums: PaySums; readonly elsewhere: { readonly pay: Pence; readonly tax: Pence } };

export const noSums: PaySums = {
  gross: nothing,
  tax: nothing,
  employeeNi: nothing,
  studentLoan: nothing,
  postgraduateLoan: nothing,
  net: nothing,
  employerNi: nothing,
};

/** Sums of money as a payslip has them, added up column by column. */
export function addSums(...rows: readonly PaySums[]): PaySums {
  const of = (name: keyof PaySums): Pence => add(...rows.map((row) => row[name]));
  return {
    gross: of('gross'),
    tax: of('tax'),
    employeeNi: of('employeeNi'),
    studentLoan: of('studentLoan'),
    postgraduateLoan: of('postgraduateLoan'),
    net: of('net'),
    employerNi: of('employerNi'),
  };
}

/** The year to date with this pay in it. */
export function yearToDate({ sums, elsewhere }: YearSoFar, now: PaySums) {
  const so = addSums(sums, now);
  return { ...so, taxableWithP45: add(so.gross, elsewhere.pay), taxWithP45: add(so.tax, elsewhere.tax) };
}
