import { holidayCells, holidayColumns } from '#core/holiday/recordRows';
import { csvBytes } from './csv.ts';

/** A PA's holiday record as a CSV file that any spreadsheet opens, and runs nothing of. */
export function holidayCsv(years: Parameters<typeof holidayCells>[0]): Uint8Array {
  return csvBytes(holidayColumns, holidayCells(years), { forExcel: true });
}
