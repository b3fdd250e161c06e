import { type PensionFile } from '#core/contract/shapes/pension';
import { nestRows, pensionFileColumns, pensionFileRows } from '#core/pension/fileRows';
import { csvBytes, csvLines } from './csv.ts';

/** `nest` is NEST's own layout; `plain` has headings that any provider's page can be told about. */
export type PensionLayout = 'nest' | 'plain';

/** One payday's contributions to one scheme, as a file for its provider. */
export function pensionCsv(file: PensionFile, layout: PensionLayout): Uint8Array {
  return layout === 'nest' ? csvLines(nestRows(file)) : csvBytes(pensionFileColumns, pensionFileRows(file), { forExcel: false });
}
