import { type InputOf } from '#core/contract/routes';
import { type Pence } from '#core/money/pence';
import { readPounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { shortDay } from '#core/time/words';
import { type Job } from '#renderer/gateway/team';
import { defineForm, type FieldProblem, type Raws, type Values } from '#renderer/kit/form/defineForm';
import { readTypedDay } from '#renderer/kit/form/readTypedDay';
import { choice, coded, dayRule, files, free, several } from '#renderer/kit/form/rules';
import { type FormInHand } from '#renderer/kit/form/useForm';
import { startingWords as words } from '#renderer/words/leaving';

export const broughts = ['p45', 'checklist', 'nothing'] as const;
export const statements = ['A', 'B', 'C'] as const;
export const loans = ['none', '1', '2', '4', '5', 'unknown'] as const;

/** The P45's own fields are read only where there is one. */
export const startingForm = defineForm('starting', {
  brought: choice(broughts, words.broughtNeeded),
  from: dayRule(),
  statement: free(),
  leftOn: free(),
  taxCode: free(),
  marked: free(),
  pay: free(),
  tax: free(),
  loanGoesOn: free(),
  studentLoan: choice(loans, words.loanNeeded),
  postgraduateLoan: several('', 0),
  niLetter: coded(/^[A-Z]$/u, words.letterNeeded),
  file: files(),
});

export type StartingFields = typeof startingForm.rules;
export type StartingForm = FormInHand<StartingFields>;
type StartingValues = Values<StartingFields>;
type P45 = NonNullable<InputOf<'starter.preview'>['p45']>;

function sumIn(text: string): Pence | undefined {
  return readPounds(text.trim());
}

type P45Typed = Pick<Raws<StartingFields>, 'leftOn' | 'taxCode' | 'marked' | 'pay' | 'tax' | 'loanGoesOn'>;
type Found = { readonly p45?: P45; readonly problems: readonly FieldProblem[] };

function readP45(values: P45Typed): Found {
  const leftOn: Day | undefined = readTypedDay(values.leftOn);
  const [pay, tax] = [sumIn(values.pay), sumIn(values.tax)];
  const wanted = [
    ['leftOn', leftOn === undefined],
    ['taxCode', values.taxCode.trim() === ''],
    ['marked', values.marked === ''],
    ['pay', pay === undefined],
    ['tax', tax === undefined],
    ['loanGoesOn', values.loanGoesOn === ''],
  ] as const;
  const problems = wanted.flatMap(([field, isMissing]) => (isMissing ? [{ field, sentence: words.p45Needed }] : []));
  if (leftOn === undefined || pay === undefined || tax === undefined || problems.length > 0) return { problems };
  const basis = values.marked === 'yes' ? 'non-cumulative' : 'cumulative';
  const p45: P45 = { leftOn, taxCode: values.taxCode.trim(), basis, pay, tax, studentLoanGoesOn: values.loanGoesOn === 'yes' };
  return { p45, problems: [] };
}

/** What is still to be copied from the P45, where there is one. */
export function startingBetween(raws: Raws<StartingFields>): readonly FieldProblem[] {
  return raws.brought === 'p45' ? readP45(raws).problems : [];
}

type Read = { readonly input?: InputOf<'starter.preview'>; readonly problems: readonly FieldProblem[] };

/** What is sent, or what is still to be copied from the P45. */
export function readStarting(values: StartingValues, employmentId: string): Read {
  const { brought, from, studentLoan, postgraduateLoan, niLetter } = values;
  const statement = statements.find((one) => one === values.statement);
  const found: Found = brought === 'p45' ? readP45(values) : { problems: [] };
  if (found.problems.length > 0) return found;
  const input = {
    employmentId,
    from,
    brought,
    studentLoan,
    niLetter,
    postgraduateLoan: postgraduateLoan.length > 0,
    ...(brought === 'nothing' || statement === undefined ? {} : { statement }),
    ...(found.p45 === undefined ? {} : { p45: found.p45 }),
  };
  return { input, problems: [] };
}

/** What would be sent by what is typed so far; undefined while something is still to be answered. Says nothing beside any field. */
export function startingSoFar(raws: Raws<StartingFields>, employmentId: string): InputOf<'starter.preview'> | undefined {
  const { rules } = startingForm;
  const [brought, from] = [rules.brought.read(raws.brought), rules.from.read(raws.from)];
  const [studentLoan, niLetter] = [rules.studentLoan.read(raws.studentLoan), rules.niLetter.read(raws.niLetter)];
  if (!brought.ok || !from.ok || !studentLoan.ok || !niLetter.ok) return undefined;
  const read = { brought: brought.value, from: from.value, studentLoan: studentLoan.value, niLetter: niLetter.value };
  return readStarting({ ...raws, ...read }, employmentId).input;
}

/** Which field of the form a refusal is about. */
export const startingPaths = {
  'p45.leftOn': 'leftOn',
  'p45.taxCode': 'taxCode',
  'p45.pay': 'pay',
  'p45.tax': 'tax',
  p45: 'leftOn',
} as const;

export function startingStart({ employment, paidFrom }: Job): Partial<Raws<StartingFields>> {
  const [now] = employment.tax;
  return { from: shortDay(paidFrom), studentLoan: 'none', ...(now === undefined ? {} : { niLetter: now.niLetter }) };
}
