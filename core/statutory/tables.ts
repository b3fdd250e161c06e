import { type StatutoryTable } from '#core/payroll/years/statutory';
import { type Day } from '#core/time/day';

/** The statutory pay in force on a day; undefined where this program has no figures for it. */
export function statutoryOn(tables: readonly StatutoryTable[], on: Day): StatutoryTable | undefined {
  return tables.find(({ from, to }) => on >= from && on <= to);
}
