import { type YearTable } from '#core/payroll/year-table';
import { lawOf, packsOf } from '#db/actions/year/lawOf';
import { type Reading } from '#db/kernel/handlers';

export type KnownYear = { readonly table: YearTable; readonly from: 'app' | 'pack'; readonly digest?: string };

/** Every tax year whose figures are known here, by the year, and where they came from. */
export function knownYears(reading: Reading): readonly KnownYear[] {
  const packs = packsOf(reading);
  return tablesOf(reading).map((table): KnownYear => {
    const pack = packs.find((one) => one.table.taxYear === table.taxYear);
    return pack === undefined ? { table, from: 'app' } : { table, from: 'pack', digest: pack.digest };
  });
}

/** Tax, National Insurance, loans and what an employer has to know, by tax year. A year that is not there is refused by name. */
export function tablesOf(reading: Reading): readonly YearTable[] {
  return lawOf(reading).years;
}
