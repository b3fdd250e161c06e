import { type InputOf } from '#core/contract/routes';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type Law } from '#core/payroll/law';
import { type ChosenLetter, niLetterFor } from '#core/payroll/ni-letter';
import { type StarterStatement, type StartingCode, startingCode } from '#core/payroll/starter-checklist';
import { readTaxCode, taxCodeProblem } from '#core/payroll/tax-code';
import { type Day } from '#core/time/day';
import { dayInWords, shortDay } from '#core/time/words';
import { type Job } from '#renderer/gateway/team';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, coded, dayRule, files, free, type Rule, several } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { taxWords as words } from '#renderer/words/team/tax';

export const sources = ['starter', 'p45', 'notice', 'payroll'] as const;
export const statements = ['A', 'B', 'C', 'none'] as const satisfies readonly StarterStatement[];
export const bases = ['cumulative', 'non-cumulative'] as const;
export const loans = ['none', '1', '2', '4', '5'] as const;

/** A code that no year can have is said at once; `taxProblems` asks the year of the day. */
const taxCode: Rule<string, string> = {
  start: '',
  read: (raw) => {
    if (raw.trim() === '') return { ok: false, sentence: words.codeNeeded };
    const problem = taxCodeProblem(raw);
    return problem === undefined ? { ok: true, value: raw.trim().toUpperCase() } : { ok: false, sentence: problem.sentence };
  },
};

export const taxForm = defineForm('tax', {
  source: choice(sources, words.sourceNeeded),
  statement: free(),
  from: dayRule(),
  taxCode,
  basis: choice(bases, words.basisNeeded),
  niLetter: coded(/^[A-Z]$/u, words.letterNeeded),
  studentLoan: choice(loans, words.loanNeeded),
  postgraduateLoan: several('', 0),
  file: files(),
});

export type TaxFields = typeof taxForm.rules;
export type TaxForm = FormInHand<TaxFields>;
type TaxValues = Values<TaxFields>;

export function readStatement(text: string): StarterStatement | undefined {
  return statements.find((one) => one === text);
}

/** The code that the ticked statement gives in the tax year of the day. */
export function checklistCode({ source, statement, from }: Raws<TaxFields>, { codes }: Law): StartingCode | undefined {
  const on = readTypedDay(from);
  const ticked = readStatement(statement);
  return source !== 'starter' || on === undefined || ticked === undefined ? undefined : startingCode(ticked, taxYearOf(on), codes);
}

/** The letter that age alone gives; certificates, which change it, only a person knows. */
export function suggestedLetter(born: Day, on: Day | undefined): ChosenLetter | undefined {
  if (on === undefined) return undefined;
  const found = niLetterFor({ born, payday: on, certificates: [], isApprentice: false });
  return found.ok ? found.value : undefined;
}

/** For the first details the first day that is paid here; later ones start from what holds now. */
export function taxStart({ assistant, employment, paidFrom }: Job): Partial<Raws<TaxFields>> {
  const [now] = employment.tax;
  if (now === undefined) return { from: shortDay(paidFrom), niLetter: suggestedLetter(assistant.born, paidFrom)?.letter ?? '' };
  return {
    source: 'notice',
    taxCode: now.taxCode,
    basis: now.basis,
    niLetter: now.niLetter,
    studentLoan: now.studentLoan ?? 'none',
    postgraduateLoan: now.postgraduateLoan ? ['yes'] : [],
  };
}

/** What is wrong between the fields: the statement not ticked, a year not known, a code that cannot exist in it. */
export function taxProblems({ source, statement, from, taxCode: code }: Raws<TaxFields>, { years }: Law): readonly FieldProblem[] {
  const isUnticked = source === 'starter' && readStatement(statement) === undefined;
  const unticked = isUnticked ? [{ field: 'statement', sentence: words.statementNeeded }] : [];
  const on = readTypedDay(from);
  if (on === undefined) return unticked;
  const year = taxYearOf(on);
  const table = years.find(({ taxYear }) => taxYear === year);
  if (table === undefined) return [...unticked, { field: 'from', sentence: words.noFigures(year) }];
  const read = readTaxCode(code, table.incomeTax);
  return read.ok ? unticked : [...unticked, { field: 'taxCode', sentence: read.problem.sentence }];
}

function whyOf({ source, statement, from }: TaxValues): string {
  switch (source) {
    case 'starter':
      return words.why.starter(statement);
    case 'notice':
      return words.why.notice(dayInWords(from));
    case 'p45':
      return words.why.p45;
    case 'payroll':
      return words.why.payroll;
  }
}

export function taxInput(values: TaxValues, employmentId: string): InputOf<'employment.tax'> {
  const { from, taxCode: code, basis, niLetter, studentLoan, postgraduateLoan, file } = values;
  return {
    employmentId,
    from,
    taxCode: code,
    basis,
    niLetter,
    studentLoan: studentLoan === 'none' ? null : studentLoan,
    postgraduateLoan: postgraduateLoan.length > 0,
    why: whyOf(values),
    file: file[0]?.token,
  };
}
