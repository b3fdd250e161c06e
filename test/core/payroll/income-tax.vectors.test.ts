import { describe, expect, test } from 'vitest';
import { nothing, subtract } from '#core/money/pence';
import { decimal } from '#core/money/words';
import { incomeTax } from '#core/payroll/income-tax';
import { readTaxCode } from '#core/payroll/tax-code';
import { type Basis, frequencies, taxPeriod } from '#core/payroll/tax-period';
import { yearTables } from '#core/payroll/years/all';
import { fromVector, hasVectors, pastIncomeTax, vectorRows } from './vectors.ts';

type Row = Readonly<Record<string, string>>;

function basisOf(row: Row): Basis {
  return row['basis'] === 'cumulative' ? 'cumulative' : 'non-cumulative';
}

/** In the file `table_number` is n: the week or month, or the slot times two or four. A refused row throws and fails the test. */
function answer(row: Row, tables: ReturnType<typeof pastIncomeTax>): ReturnType<typeof incomeTax> {
  const year = row['tax_year'] ?? '';
  const table = yearTables.find(({ taxYear }) => taxYear === year)?.incomeTax ?? tables[year];
  if (table === undefined) throw new RangeError(`no table for ${year}`);
  const code = readTaxCode(row['tax_code'] ?? '', table);
  if (!code.ok) throw new RangeError(code.problem.sentence);
  const frequency = frequencies.find((one) => one === row['frequency']);
  if (frequency === undefined) throw new RangeError(`no frequency ${String(row['frequency'])}`);
  const period = taxPeriod(frequency, Number(row['table_number']), basisOf(row));
  if (!period.ok) throw new RangeError(period.problem.sentence);
  const pay = fromVector(row['pay_in_period'] ?? '');
  const toDate = fromVector(row['pay_to_date'] ?? '');
  return incomeTax({
    table,
    code: code.value,
    period: period.value,
    pay,
    benefits: nothing,
    payBefore: subtract(toDate, pay),
    taxBefore: fromVector(row['tax_to_date_before'] ?? ''),
  });
}

describe.skipIf(!hasVectors())('HMRC’s and others’ income tax rows', () => {
  const rows = vectorRows('income-tax.csv');
  const past = pastIncomeTax();

  test('there are 2,095 of them', () => {
    expect(rows).toHaveLength(2_095);
  });

  test('every row comes out at the very penny, so no rounding or threshold is almost right', () => {
    const wrong = rows.flatMap((row) => {
      const got = answer(row, past);
      const isDueOnly = row['id']?.startsWith('H09') === true;
      const want = isDueOnly ? row['expected_tax_to_date'] : row['expected_tax'];
      const given = decimal(isDueOnly ? got.due : got.tax);
      return given === decimal(fromVector(want ?? '')) ? [] : [{ id: row['id'], want, given }];
    });
    expect(wrong).toStrictEqual([]);
  });
});
