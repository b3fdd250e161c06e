import { type Pence } from '#core/money/pence';
import { pounds } from '#core/money/words';

/** Family pay that an earlier payroll of the same employer paid in the tax year, before this book took over. */
export type PaidBefore = { readonly name: string; readonly amount: Pence };

/**
 * What to do about a summary of a year in which an earlier payroll paid family pay: sums got back are of the year so far, and this book
 * does not hold what that payroll had got back. Undefined where there is none.
 */
export function recoveredBeforeCaution(paid: readonly PaidBefore[]): string | undefined {
  if (paid.length === 0) return undefined;
  const what = paid.map(({ name, amount }) => `${name}’s ${pounds(amount)}`).join(' and ');
  return (
    `An earlier payroll paid statutory family pay this tax year: ${what}. HMRC wants all that is got back in the year in every summary, and this book does ` +
    'not hold what that payroll had got back. Look at its last summary, and add those sums to the ones here where you key the report in, or ask HMRC before you hand it over.'
  );
}
