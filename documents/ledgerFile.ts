import { ledgerFileColumns, ledgerFileRows } from '#core/book/ledgerFile';
import { hledgerLines } from '#core/book/hledgerJournal';
import { csvBytes } from './csv.ts';

/** The ledger as a CSV file that any spreadsheet opens, Excel too, and runs nothing of. */
export function ledgerCsv(entries: Parameters<typeof ledgerFileRows>[0]): Uint8Array {
  return csvBytes(ledgerFileColumns, ledgerFileRows(entries), { forExcel: true });
}

/** The ledger as a journal for hledger, in UTF-8. */
export function ledgerJournal(filed: Parameters<typeof hledgerLines>[0]): Uint8Array {
  return new TextEncoder().encode([...hledgerLines(filed), ''].join('\n'));
}
