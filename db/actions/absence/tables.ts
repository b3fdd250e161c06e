import { type StatutoryTable } from '#core/payroll/years/statutory';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';

/** Statutory pay by tax year: the app's own figures, and those of the book's year packs. */
export function statutoryTablesOf(reading: Reading): readonly StatutoryTable[] {
  return lawOf(reading).statutory;
}
