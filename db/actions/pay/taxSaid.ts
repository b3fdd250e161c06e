import { type TaxFacts } from '#core/pay/payslip';
import { type DatedTax, type SaidTax, datedTax, taxInForce } from '#core/pay/taxInForce';
import { studentLoanPlans } from '#core/payroll/year-table';
import { type Day } from '#core/time/day';
import { familyOf, noticeKinds } from '#core/year/notice';
import { type Reading } from '#db/kernel/handlers';
import { day, flag, oneOf, orNull, text, whole } from '#db/rows';

const inOrder = `
  SELECT employment_tax.id, employment_tax.from_day, employment_tax.tax_code, employment_tax.basis, employment_tax.ni_letter,
    employment_tax.student_loan, employment_tax.postgraduate_loan, employment_tax.words_digest, employment_tax.evidence_id,
    code_notice.kind AS notice, code_carried.tax_year AS carried
  FROM employment_tax
    LEFT JOIN code_notice ON code_notice.employment_tax_id = employment_tax.id
    LEFT JOIN code_carried ON code_carried.employment_tax_id = employment_tax.id
  WHERE employment_tax.employment_id = ? AND employment_tax.log_seq <= ?
  ORDER BY employment_tax.log_seq, employment_tax.rowid`;

const shape = {
  id: text,
  from_day: day,
  tax_code: text,
  basis: oneOf('cumulative', 'non-cumulative'),
  ni_letter: text,
  student_loan: orNull(oneOf(...studentLoanPlans)),
  postgraduate_loan: flag,
  words_digest: text,
  evidence_id: orNull(text),
  notice: orNull(oneOf(...noticeKinds)),
  carried: orNull(text),
};

type Row = { readonly [Name in keyof typeof shape]: ReturnType<(typeof shape)[Name]> };

export type TaxRow = SaidTax & { readonly id: string; readonly wordsDigest: string; readonly evidenceId: string | null };

/** A notice, or a code carried into a new year, copies what stood beside it: of that it says nothing. */
function aboutOf({ notice, carried }: Row): SaidTax['about'] {
  if (notice !== null) return familyOf(notice);
  return carried === null ? 'all' : 'code';
}

function rowOf(row: Row): TaxRow {
  const { tax_code: taxCode, basis, ni_letter: niLetter, student_loan: studentLoan, postgraduate_loan: postgraduateLoan } = row;
  const tax = { taxCode, basis, niLetter, studentLoan, postgraduateLoan };
  return { id: row.id, from: row.from_day, tax, about: aboutOf(row), wordsDigest: row.words_digest, evidenceId: row.evidence_id };
}

/** All that was said of an employment's tax, letter and loans, by day; as the book knew it at an entry of its log where one is told. */
export function taxSaid({ sql }: Reading, employmentId: string, upTo = Number.MAX_SAFE_INTEGER): readonly DatedTax<TaxRow>[] {
  return datedTax(sql.all(inOrder, [employmentId, upTo], shape).map(rowOf));
}

/** The tax code, letter and loans in force on a day; undefined where none are recorded. */
export function taxOn(reading: Reading, employmentId: string, on: Day): TaxFacts | undefined {
  return taxInForce(taxSaid(reading, employmentId), on);
}

/** The same as the book knew it when a pay run was approved: what was said later does not change what was paid. */
export function taxAsApproved(reading: Reading, employmentId: string, on: Day, payRunId: string): TaxFacts | undefined {
  const run = reading.sql.one('SELECT log_seq FROM pay_run WHERE id = ?', [payRunId], { log_seq: whole });
  return taxInForce(taxSaid(reading, employmentId, run?.log_seq), on);
}
