import { ledgerFileColumns, ledgerFileRows } from '#core/book/ledgerFile';
import { csvBytes } from './csv.ts';

/** The ledger as a CSV file that any spreadsheet opens, Excel too, and runs nothing of. */
export function ledgerCsv(entries: Parameters<typeof ledgerFileRows>[0]): Uint8Array {
  return csvBytes(ledgerFileColumns, ledgerFileRows(entries), { forExcel: true });
}
