import { tripColumns } from '#core/vehicle/tripColumns';
import { csvBytes } from './csv.ts';

/** An empty file of trips: its headings alone, for a spreadsheet to fill. */
export function tripTemplateCsv(): Uint8Array {
  return csvBytes(
    tripColumns.map(({ heading }) => heading),
    [],
    { forExcel: true },
  );
}
