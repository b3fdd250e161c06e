import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type YearTable } from '#core/payroll/year-table';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';

/** The figures of a tax year; problem pay.noFiguresForYear where they are not all known: last year's are never used instead. */
export function yearTable(reading: Reading, taxYear: string, field: string): Result<YearTable> {
  const tables = tablesOf(reading);
  const found = tables.find((table) => table.taxYear === taxYear);
  if (found !== undefined) return done(found);
  const known = tables.map((table) => table.taxYear).join(', ');
  return refused(problem('pay.noFiguresForYear', { year: taxYear, known }, field));
}

export function unknownYear(reading: Reading, taxYear: string, field: string): Problem | undefined {
  const table = yearTable(reading, taxYear, field);
  return table.ok ? undefined : table.problem;
}

/** pay.amountNegative for the first of the amounts that is below nothing. */
export function belowNothing(amounts: Readonly<Record<string, number>>): Problem | undefined {
  const field = Object.keys(amounts).find((name) => (amounts[name] ?? 0) < 0);
  return field === undefined ? undefined : problem('pay.amountNegative', { field }, field);
}

/** By every code tax is at most half of the pay that it is taken from (HMRC’s 50% limit, since 6 April 2015): above all of it is a slip. */
export function taxAbovePay({ pay, tax }: { readonly pay: Pence; readonly tax: Pence }, field = 'tax'): Problem | undefined {
  return tax <= pay ? undefined : problem('people.taxAbovePay', { pay: pounds(pay), tax: pounds(tax) }, field);
}
