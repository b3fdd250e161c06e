import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { niLetterFor } from '#core/payroll/ni-letter';
import { readTaxCode } from '#core/payroll/tax-code';
import { type YearTable, niLetters } from '#core/payroll/year-table';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { yearTable } from '#db/actions/people/taxYears';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { day } from '#db/rows';

type Input = InputOf<'employment.tax'>;

/** The code tidied, as 'S1257L'; problems pay.taxCodeImpossible, pay.basisContradictsCode. A mark such as M1 is said by the basis. */
function codeOf({ taxCode, basis }: Input, table: YearTable): Result<string> {
  const code = readTaxCode(taxCode, table.incomeTax);
  if (!code.ok) return refused({ ...code.problem, field: 'taxCode' });
  if (code.value.isMarkedNonCumulative && basis === 'cumulative')
    return refused(problem('pay.basisContradictsCode', { given: taxCode.slice(0, 40) }, 'basis'));
  return done(code.value.written);
}

function wrongLetter({ sql }: Reading, { employmentId, niLetter, from }: Input): Problem | undefined {
  if (!niLetters.some((letter) => letter === niLetter))
    return problem('pay.niLetterUnknown', { given: niLetter, letters: niLetters.join(', ') }, 'niLetter');
  if (!['B', 'E', 'I'].includes(niLetter)) return undefined;
  const found = sql.one(
    'SELECT assistant.born FROM employment JOIN assistant ON assistant.id = employment.assistant_id WHERE employment.id = ?',
    [employmentId],
    { born: day },
  );
  if (found === undefined) throw new RangeError('an employment of nobody');
  const chosen = niLetterFor({ born: found.born, payday: from, certificates: ['reduced rate'], isApprentice: false });
  return chosen.ok ? undefined : { ...chosen.problem, field: 'niLetter' };
}

function notCollected({ studentLoan }: Input, { taxYear, studentLoans }: YearTable): Problem | undefined {
  if (studentLoan === null || studentLoans.plans[studentLoan] !== undefined) return undefined;
  return problem('pay.studentLoanNotCollected', { plan: studentLoan, year: taxYear }, 'studentLoan');
}

/** What HMRC or the PA has said of tax, National Insurance and loans: in force from its day until the next. */
export function setTaxDetails(writing: Writing, input: Input): Made {
  const unknown = missing(writing, 'employment', input.employmentId, 'employmentId');
  if (unknown !== undefined) return refused(unknown);
  const table = yearTable(writing, taxYearOf(input.from), 'from');
  if (!table.ok) return table;
  const code = codeOf(input, table.value);
  if (!code.ok) return code;
  const wrong = firstProblem(
    () => wrongLetter(writing, input),
    () => notCollected(input, table.value),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('tax_details');
  writing.append('employment_tax', {
    id,
    employment_id: input.employmentId,
    from_day: input.from,
    tax_code: code.value,
    basis: input.basis,
    ni_letter: input.niLetter,
    student_loan: input.studentLoan,
    postgraduate_loan: input.postgraduateLoan ? 1 : 0,
    words_digest: writing.keep({ why: input.why }),
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}
