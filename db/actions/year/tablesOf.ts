import { yearPackShape } from '#core/contract/shapes/yearPack';
import { type YearTable } from '#core/payroll/year-table';
import { yearTables } from '#core/payroll/years/all';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

const packs = 'SELECT tax_year, digest, pack FROM year_pack ORDER BY log_seq';

export type KnownYear = { readonly table: YearTable; readonly from: 'app' | 'pack'; readonly digest?: string };

/** Every tax year whose figures are known here: the app's own, and over them the newest year pack of each year, by the year. */
export function knownYears({ sql }: Reading): readonly KnownYear[] {
  const found = new Map<string, KnownYear>(yearTables.map((table) => [table.taxYear, { table, from: 'app' }]));
  for (const { tax_year: taxYear, digest, pack } of sql.all(packs, [], { tax_year: text, digest: text, pack: text }))
    found.set(taxYear, { table: yearPackShape.parse(JSON.parse(pack)).table, from: 'pack', digest });
  return [...found.values()].toSorted((a, b) => (a.table.taxYear < b.table.taxYear ? -1 : 1));
}

/** The law's figures by tax year, as every calculation takes them. A year that is not there is refused by name. */
export function tablesOf(reading: Reading): readonly YearTable[] {
  return knownYears(reading).map(({ table }) => table);
}
