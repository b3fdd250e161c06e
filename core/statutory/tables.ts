import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { type YearTable } from '#core/payroll/year-table';
import { type StatutoryTable, statutoryTables } from '#core/payroll/years/statutory';
import { type Day } from '#core/time/day';

/** The statutory pay in force on a day; undefined where this program has no figures for it. */
export function statutoryOn(tables: readonly StatutoryTable[], on: Day): StatutoryTable | undefined {
  return tables.find(({ from, to }) => on >= from && on <= to);
}

/** Every tax year's statutory pay that is known: the app's own, and over it what year packs bring, by the year. */
export function statutoryTablesWith(tables: readonly YearTable[]): readonly StatutoryTable[] {
  const packed = tables.flatMap(({ taxYear, statutory }) =>
    statutory === undefined ? [] : [{ ...statutory, taxYear, ...daysOfTaxYear(taxYear) }],
  );
  const own = statutoryTables.filter(({ taxYear }) => packed.every((one) => one.taxYear !== taxYear));
  return [...own, ...packed].toSorted((a, b) => (a.taxYear < b.taxYear ? -1 : 1));
}
