import { type MoreSums, type PaySums, type PayslipMore } from '#core/contract/shapes/pay';
import { type Pence, add, nothing } from '#core/money/pence';
import { noMoreSums } from './noMoreSums.ts';

/** A tax year's sums of one employment before a payday; `elsewhere` is what a P45 brought in, which counts for tax only. */
export type YearSoFar = {
  readonly sums: PaySums;
  readonly more: MoreSums;
  readonly statutory: PayslipMore['statutory'];
  readonly elsewhere: { readonly pay: Pence; readonly tax: Pence };
};

export const noSums: PaySums = {
  gross: nothing,
  tax: nothing,
  employeeNi: nothing,
  studentLoan: nothing,
  postgraduateLoan: nothing,
  net: nothing,
  employerNi: nothing,
};

/** Nothing paid yet in the tax year, here or elsewhere. */
export const nothingSoFar: YearSoFar = {
  sums: noSums,
  more: noMoreSums,
  statutory: [],
  elsewhere: { pay: nothing, tax: nothing },
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

/** The year to date with this pay in it. `taxable` is this pay's. */
export function yearToDate({ sums, more, elsewhere }: YearSoFar, now: PaySums, taxable: Pence) {
  const so = addSums(sums, now);
  return { ...so, taxableWithP45: add(more.taxable, taxable, elsewhere.pay), taxWithP45: add(so.tax, elsewhere.tax) };
}
