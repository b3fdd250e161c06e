import { type Source } from './figure.ts';
import { type Basis } from './tax-period.ts';
import { type CodeTable } from './years/codes.ts';

/** What a new employee ticks on HMRC's starter checklist; 'none' where there is neither a checklist nor a P45. */
export type StarterStatement = 'A' | 'B' | 'C' | 'none';

export type StartingCode = { readonly taxCode: string; readonly basis: Basis; readonly because: string; readonly source: Source };

/**
 * The code to begin with until HMRC sends a notice, without Scotland's S or Wales's C, which only a notice may bring. Undefined for
 * a year whose codes are not known.
 */
export function startingCode(statement: StarterStatement, taxYear: string, tables: readonly CodeTable[]): StartingCode | undefined {
  const emergency = tables.find((table) => table.taxYear === taxYear)?.emergency;
  if (emergency === undefined) return undefined;
  const { value: taxCode, source } = emergency;
  switch (statement) {
    case 'A':
      return { taxCode, basis: 'cumulative', because: 'This is their first job since 6 April.', source };
    case 'B':
      return { taxCode, basis: 'non-cumulative', because: 'This is their only job now, but they had another since 6 April.', source };
    case 'C':
      return { taxCode: 'BR', basis: 'cumulative', because: 'They have another job or a pension.', source };
    case 'none':
      return { taxCode: '0T', basis: 'non-cumulative', because: 'There is neither a P45 nor a starter checklist.', source };
  }
}
