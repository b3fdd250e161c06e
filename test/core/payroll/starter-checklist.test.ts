import { describe, expect, it } from 'vitest';
import { ownLaw } from '#core/payroll/law';
import { startingCode } from '#core/payroll/starter-checklist';
import { readTaxCode } from '#core/payroll/tax-code';
import { yearTables } from '#core/payroll/years/all';

describe('the code that a starter checklist gives', () => {
  it('follows the ticked statement: B counts each payday on its own', () => {
    const given = (['A', 'B', 'C', 'none'] as const).map((statement) => startingCode(statement, '2026-27', ownLaw.codes));
    expect(given.map((one) => `${one?.taxCode ?? ''} ${one?.basis ?? ''}`)).toEqual([
      '1257L cumulative',
      '1257L non-cumulative',
      'BR cumulative',
      '0T non-cumulative',
    ]);
  });

  it('is a code that can exist in every year whose figures are known, and is not guessed for another', () => {
    for (const { taxYear, incomeTax } of yearTables)
      for (const statement of ['A', 'B', 'C', 'none'] as const)
        expect(readTaxCode(startingCode(statement, taxYear, ownLaw.codes)?.taxCode ?? '', incomeTax), taxYear).toMatchObject({ ok: true });
    expect(startingCode('A', '2027-28', ownLaw.codes)).toBeUndefined();
  });
});
