import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type Pence } from '#core/money/pence';
import { type Source } from '#core/payroll/figure';
import { type Law } from '#core/payroll/law';
import { type StarterStatement, startingCode } from '#core/payroll/starter-checklist';
import { type Basis } from '#core/payroll/tax-period';
import { type StudentLoanPlan } from '#core/payroll/year-table';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Day, day } from '#core/time/day';
import { dayInWords } from '#core/time/words';

/** The figures of a P45 by their boxes: 4 leaving date, 5 student loan to continue, 6 tax code, 7 total pay and tax to date. */
export type GivenP45 = {
  readonly leftOn: Day;
  readonly taxCode: string;
  readonly basis: Basis;
  readonly pay: Pence;
  readonly tax: Pence;
  readonly studentLoanGoesOn: boolean;
};

/** What a PA brings on starting. The 2026 starter checklist asks for one plan and, apart from it, for a postgraduate loan. */
export type StarterAnswers = {
  readonly brought: 'p45' | 'checklist' | 'nothing';
  readonly statement?: 'A' | 'B' | 'C';
  readonly p45?: GivenP45;
  /** 'unknown' where there is a loan and nobody can say which plan. */
  readonly studentLoan: StudentLoanPlan | 'none' | 'unknown';
  readonly postgraduateLoan: boolean;
};

export type StartingDetails = {
  /** What HMRC is told: of someone who brought nothing it is C. */
  readonly statement: 'A' | 'B' | 'C';
  readonly taxCode: string;
  readonly basis: Basis;
  readonly studentLoan: StudentLoanPlan | null;
  readonly postgraduateLoan: boolean;
  /** Carried in from the P45 of this tax year. */
  readonly forward?: { readonly pay: Pence; readonly tax: Pence };
  readonly because: readonly string[];
  readonly sources: readonly Source[];
};

const newEmployee: Source = {
  title: 'GOV.UK, Tell HMRC about a new employee; CIPP on P9X (a P45 of the year before, 6 April to 24 May)',
  where: 'https://www.gov.uk/new-employee/employee-information',
  checked: '2026-11-22',
};

const loanOnP45: Source = {
  title: 'HMRC, Collection of Student Loans Manual CSLM10011 and CSLM17010: a P45 with a Y in its box for loans',
  where: 'https://www.gov.uk/hmrc-internal-manuals/collection-of-student-loans-manual/cslm10011',
  checked: '2026-11-23',
};

/** The last day of the tax year’s first weeks on which last year’s P45 still gives the code. */
function lastDayOfOldP45(taxYear: string): Day {
  return day(`${taxYear.slice(0, 4)}-05-24`);
}

type CodeFound = Pick<StartingDetails, 'taxCode' | 'basis' | 'forward' | 'because' | 'sources'>;

function noFigures(year: string, known: readonly { readonly taxYear: string }[]): Problem {
  return problem('pay.noFiguresForYear', { year, known: known.map(({ taxYear }) => taxYear).join(', ') }, 'from');
}

function fromChecklist(statement: StarterStatement, taxYear: string, { codes }: Law): Result<CodeFound> {
  const code = startingCode(statement, taxYear, codes);
  if (code === undefined) return refused(noFigures(taxYear, codes));
  return done({ taxCode: code.taxCode, basis: code.basis, because: [code.because], sources: [code.source] });
}

function fromP45({ leftOn, taxCode, basis, pay, tax }: GivenP45, from: Day): Result<CodeFound | undefined> {
  const taxYear = taxYearOf(from);
  const sources = [newEmployee];
  if (taxYearOf(leftOn) === taxYear) {
    const because = [`Their P45 is of this tax year: its code goes on, and with it the pay and tax up to ${dayInWords(leftOn)}.`];
    return done({ taxCode, basis, because, sources, ...(basis === 'cumulative' ? { forward: { pay, tax } } : {}) });
  }
  if (Number(taxYearOf(leftOn).slice(0, 4)) < Number(taxYear.slice(0, 4)) - 1)
    return refused(problem('year.p45TooOld', { year: taxYearOf(leftOn) }, 'p45.leftOn'));
  if (from > lastDayOfOldP45(taxYear)) return done(undefined);
  return done({
    taxCode,
    basis: 'cumulative',
    because: [
      'Their P45 is of the tax year before, and they start by 24 May: its code goes on without a week 1 or month 1 mark, its figures do not.',
    ],
    sources,
  });
}

function codeOf(answers: StarterAnswers, from: Day, law: Law): Result<CodeFound> {
  const { brought, statement, p45 } = answers;
  const taxYear = taxYearOf(from);
  if (brought === 'nothing') return fromChecklist('none', taxYear, law);
  if (statement === undefined) return refused(problem('year.statementNeeded', {}, 'statement'));
  if (brought === 'checklist') return fromChecklist(statement, taxYear, law);
  if (p45 === undefined) return refused(problem('year.p45Needed', {}, 'p45'));
  if (p45.leftOn > from) return refused(problem('year.p45Future', { day: dayInWords(p45.leftOn) }, 'p45.leftOn'));
  if (statement === 'A' && taxYearOf(p45.leftOn) === taxYear) return refused(problem('year.statementFirstJob', {}, 'statement'));
  const found = fromP45(p45, from);
  if (!found.ok) return found;
  if (found.value !== undefined) return done(found.value);
  const late = fromChecklist(statement, taxYear, law);
  if (!late.ok) return late;
  const because = [
    'Their P45 is of the tax year before, and they start after 24 May: the starter checklist counts.',
    ...late.value.because,
  ];
  return done({ ...late.value, because, sources: [...late.value.sources, newEmployee] });
}

/** Which loan is taken: the plan they name; where nobody knows it, or only the P45 speaks of one, the year’s own for that case. */
function planOf({ studentLoan, postgraduateLoan, p45 }: StarterAnswers, { studentLoans: { planIfUnknown } }: Law['years'][number]) {
  if (studentLoan !== 'none' && studentLoan !== 'unknown') return { plan: studentLoan, because: [], sources: [] };
  if (studentLoan === 'none' && p45?.studentLoanGoesOn !== true) return { plan: null, because: [], sources: [] };
  // Box 5 stands for either loan and says not which; the PA does.
  if (studentLoan === 'none' && postgraduateLoan)
    return {
      plan: null,
      because: ['Their P45 says that a loan goes on, and they say that it is a postgraduate loan: no student loan is taken besides.'],
      sources: [loanOnP45],
    };
  const { value, source } = planIfUnknown;
  return {
    plan: value,
    because: [`There is a student loan and no plan is known, so plan ${value} is used until HMRC’s SL1 says which.`],
    sources: [source],
  };
}

/**
 * The tax details that hold from the first day, from what the PA brought: HMRC’s rules for a P45, the starter checklist’s statements, and
 * code 0T where there is neither. Problems year.p45*, year.statement*, pay.noFiguresForYear.
 */
export function startingDetails(answers: StarterAnswers, from: Day, law: Law): Result<StartingDetails> {
  const taxYear = taxYearOf(from);
  const table = law.years.find((one) => one.taxYear === taxYear);
  if (table === undefined) return refused(noFigures(taxYear, law.years));
  const code = codeOf(answers, from, law);
  if (!code.ok) return code;
  const { plan, because, sources } = planOf(answers, table);
  return done({
    ...code.value,
    statement: answers.brought === 'nothing' ? 'C' : (answers.statement ?? 'C'),
    studentLoan: plan,
    postgraduateLoan: answers.postgraduateLoan,
    because: [...code.value.because, ...because],
    sources: [...code.value.sources, ...sources],
  });
}
