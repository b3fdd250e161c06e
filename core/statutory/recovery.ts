import { type Pence, add, nothing } from '#core/money/pence';
import { portion, upToPenny } from '#core/money/rate';
import { pounds } from '#core/money/words';
import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day } from '#core/time/day';
import { percent } from '#core/payroll/working-line';
import { statutoryOn } from './tables.ts';
import { type ToldStep, told } from './told.ts';

/** What HMRC gives back of family pay, and adds for a small employer's own National Insurance on it. Pence. */
export type Recovery = { readonly recovered: Pence; readonly compensation: Pence; readonly steps: readonly ToldStep[] };

/** By the rates of the tax year in which the pay is paid; undefined where they are not known. Never of sick pay. */
export function recoveryOf(amount: Pence, payday: Day, isSmall: boolean, tables: readonly StatutoryTable[]): Recovery | undefined {
  const table = statutoryOn(tables, payday);
  if (table === undefined) return undefined;
  const { compensation: more, others } = table.recovery;
  if (!isSmall) {
    const recovered = portion(amount, others.value, upToPenny);
    const words = `HMRC gives back ${percent(others.value)} of ${pounds(amount)}, up to the penny: ${pounds(recovered)}.`;
    return { recovered, compensation: nothing, steps: [told('family.recovery', words, others)] };
  }
  const compensation = portion(amount, more.value, upToPenny);
  const words = `A small employer gets back all of ${pounds(amount)} and ${percent(more.value)} of it, ${pounds(compensation)}: ${pounds(add(amount, compensation))}.`;
  return { recovered: amount, compensation, steps: [told('family.recovery', words, more)] };
}

/** Whether the employer is small: both sides' Class 1 National Insurance of the last whole tax year, before the allowance. */
export function isSmallEmployer(class1: Pence, { recovery }: StatutoryTable): boolean {
  return class1 <= recovery.smallUpTo.value;
}
