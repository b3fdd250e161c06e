import { type StatutoryTable } from '#core/payroll/years/statutory';
import { statutoryTablesWith } from '#core/statutory/tables';
import { tablesOf } from '#db/actions/year/tablesOf';
import { type Reading } from '#db/kernel/handlers';

/** Statutory pay by tax year: the app's own figures, and those of the book's year packs. */
export function statutoryTablesOf(reading: Reading): readonly StatutoryTable[] {
  return statutoryTablesWith(tablesOf(reading));
}
