import { comparisonFileColumns, comparisonFileRows, costingFileColumns, costingFileRows } from '#core/costing/costingFile';
import { csvBytes } from './csv.ts';

/** What a care plan costs as a CSV file that any spreadsheet opens. */
export function costingCsv(costing: Parameters<typeof costingFileRows>[0]): Uint8Array {
  return csvBytes(costingFileColumns, costingFileRows(costing), { forExcel: true });
}

/** Two plans compared, as a CSV file. */
export function comparisonCsv(comparison: Parameters<typeof comparisonFileRows>[0]): Uint8Array {
  return csvBytes(comparisonFileColumns, comparisonFileRows(comparison), { forExcel: true });
}
