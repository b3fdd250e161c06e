import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Pence, add, nothing, total } from '#core/money/pence';
import { daysOfTaxYear } from '#core/pay/taxCalendar';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Employment, employmentById } from '#db/actions/people/employments';
import { belowNothing, taxAbovePay, unknownYear } from '#db/actions/people/taxYears';
import { type Writing } from '#db/kernel/handlers';

type Input = InputOf<'employment.bringForward'>;

function moreThanTax({ kind, employeeNi, employerNi, studentLoan, postgraduateLoan }: Input): Problem | undefined {
  if (kind === 'takeover') return undefined;
  const field = Object.entries({ employeeNi, employerNi, studentLoan, postgraduateLoan }).find(([, amount]) => amount !== 0)?.[0];
  return field === undefined ? undefined : problem('people.p45TaxOnly', {}, field);
}

/** By letter the contributions are those told together; none is told twice, and none with a P45. */
function wrongLetters({ kind, letters = [], statutory = [], employeeNi, employerNi, ...input }: Input): Problem | undefined {
  const hasPension = input.pension !== undefined || input.netPayPension !== undefined;
  if (kind === 'p45' && (hasPension || letters.length + statutory.length > 0)) return problem('people.takeoverOnly', {}, 'letters');
  if (letters.length === 0) return undefined;
  const twice = letters.find(({ letter }, place) => letters.findIndex((one) => one.letter === letter) !== place);
  if (twice !== undefined) return problem('people.letterTwice', { letter: twice.letter }, 'letters');
  const below = belowNothing(Object.fromEntries(letters.flatMap(({ letter: _, ...sums }) => Object.entries(sums))));
  if (below !== undefined) return { ...below, field: 'letters' };
  const short = letters.find((one) => one.earnings !== undefined && one.earnings < add(one.atLel, one.lelToPt, one.ptToUel));
  if (short !== undefined) return problem('people.earningsBelowBands', { letter: short.letter }, 'letters');
  if (total(letters.map((one) => one.employeeNi)) !== employeeNi)
    return problem('people.lettersDiffer', { whose: 'employee’s' }, 'letters');
  return total(letters.map((one) => one.employerNi)) === employerNi
    ? undefined
    : problem('people.lettersDiffer', { whose: 'employer’s' }, 'letters');
}

/** What of a payroll taken over counts for tax, its pension contributions, its statutory pay, and its National Insurance by letter. */
function appendFurther(writing: Writing, id: string, { pay, taxable, statutory = [], letters = [], ...input }: Input): void {
  const { pension = nothing, netPayPension = nothing } = input;
  // As payslips have them: all contributions, and of them those under a net pay arrangement.
  const contributions = [['pension', add(pension, netPayPension)] as const, ['net_pay_pension', netPayPension] as const];
  const sums: readonly (readonly [string, Pence])[] = [
    ...contributions.filter(([, pence]) => pence !== nothing),
    ...(taxable === undefined || taxable === pay ? [] : ([['taxable', taxable]] as const)),
    ...statutory.map(({ kind, amount }) => [kind, amount] as const),
  ];
  for (const [kind, amount] of sums) writing.append('brought_forward_sum', { brought_forward_id: id, kind, pence: amount });
  for (const { letter, atLel, lelToPt, ptToUel, employeeNi, employerNi, earnings } of letters)
    writing.append('brought_forward_ni', {
      brought_forward_id: id,
      letter,
      // Earnings below the lower limit and above the upper one stand in no band; HMRC is told of them all the same.
      earnings_pence: earnings ?? add(atLel, lelToPt, ptToUel),
      at_lel_pence: atLel,
      lel_to_pt_pence: lelToPt,
      pt_to_uel_pence: ptToUel,
      employee_ni_pence: employeeNi,
      employer_ni_pence: employerNi,
    });
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
    () => unknownYear(writing, input.taxYear, 'taxYear'),
    () => yearNotWorked(input, employment),
    () => belowNothing({ pay, tax, employeeNi, employerNi, studentLoan, postgraduateLoan }),
    () => taxAbovePay(input),
    () => moreThanTax(input),
    () => wrongLetters(input),
    () =>
      belowNothing({
        taxable: input.taxable ?? 0,
        pension: input.pension ?? 0,
        netPayPension: input.netPayPension ?? 0,
        ...Object.fromEntries((input.statutory ?? []).map(({ kind, amount }) => [kind, amount])),
      }),
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
  appendFurther(writing, id, input);
  return done({ id });
}
