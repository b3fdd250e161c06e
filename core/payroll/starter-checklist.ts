import { type Source } from './figure.ts';
import { type Basis } from './tax-period.ts';

/** What a new employee ticks on HMRC's starter checklist; 'none' where there is neither a checklist nor a P45. */
export type StarterStatement = 'A' | 'B' | 'C' | 'none';

export type StartingCode = { readonly taxCode: string; readonly basis: Basis; readonly because: string; readonly source: Source };

const codes: Source = {
  title: 'GOV.UK, Employee tax codes; HMRC P9X, Tax codes to use from 6 April 2026',
  where: 'https://www.gov.uk/employee-tax-codes',
  checked: '2026-11-22',
};

/** The allowance of £12,570, and so code 1257L, stands in each of these years. */
const years: readonly string[] = ['2024-25', '2025-26', '2026-27'];

/**
 * The code to begin with until HMRC sends a notice, without Scotland's S or Wales's C, which only a notice may bring. Undefined for
 * a year whose codes are not known here.
 */
export function startingCode(statement: StarterStatement, taxYear: string): StartingCode | undefined {
  if (!years.includes(taxYear)) return undefined;
  switch (statement) {
    case 'A':
      return { taxCode: '1257L', basis: 'cumulative', because: 'This is their first job since 6 April.', source: codes };
    case 'B':
      return {
        taxCode: '1257L',
        basis: 'non-cumulative',
        because: 'This is their only job now, but they had another since 6 April.',
        source: codes,
      };
    case 'C':
      return { taxCode: 'BR', basis: 'cumulative', because: 'They have another job or a pension.', source: codes };
    case 'none':
      return { taxCode: '0T', basis: 'non-cumulative', because: 'There is neither a P45 nor a starter checklist.', source: codes };
  }
}
