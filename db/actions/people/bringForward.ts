import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { belowNothing, unknownYear } from '#db/actions/people/taxYears';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'employment.bringForward'>;

function moreThanTax({ kind, employeeNi, employerNi, studentLoan, postgraduateLoan }: Input): Problem | undefined {
  if (kind === 'takeover') return undefined;
  const field = Object.entries({ employeeNi, employerNi, studentLoan, postgraduateLoan }).find(([, amount]) => amount !== 0)?.[0];
  return field === undefined ? undefined : problem('people.p45TaxOnly', {}, field);
}

/** The figures are of a year in which the PA worked there, or of a job before it in the same year. */
function yearNotWorked({ taxYear }: Input, { startsOn, endsOn }: Employment): Problem | undefined {
  const year = daysOfTaxYear(taxYear);
  if (startsOn > year.to) return problem('people.yearNotWorked', { year: taxYear, when: `from ${dayInWords(startsOn)}` }, 'taxYear');
  if (endsOn === undefined || endsOn >= year.from) return undefined;
  return problem('people.yearNotWorked', { year: taxYear, when: `to ${dayInWords(endsOn)}` }, 'taxYear');
}

/** This tax year's figures from elsewhere: a P45 for tax, a payroll taken over for everything. The newest of a kind stands. */
export function bringForward(writing: Writing, input: Input): Made {
  const employment = employmentById(writing, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  const { pay, tax, employeeNi, employerNi, studentLoan, postgraduateLoan } = input;
  const wrong = firstProblem(
    () => unknownYear(input.taxYear, 'taxYear'),
    () => yearNotWorked(input, employment),
    () => belowNothing({ pay, tax, employeeNi, employerNi, studentLoan, postgraduateLoan }),
    () => moreThanTax(input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('brought_forward');
  writing.append('brought_forward', {
    id,
    employment_id: input.employmentId,
    tax_year: input.taxYear,
    kind: input.kind,
    pay_pence: pay,
    tax_pence: tax,
    employee_ni_pence: employeeNi,
    employer_ni_pence: employerNi,
    student_loan_pence: studentLoan,
    postgraduate_loan_pence: postgraduateLoan,
    evidence_id: input.file === undefined ? null : writing.keepFile(input.file).id,
  });
  return done({ id });
}
