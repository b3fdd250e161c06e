import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { taxYearOf } from '#core/pay/taxCalendar';
import { type StartingDetails, startingDetails } from '#core/year/starting';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { bringForward } from '#db/actions/people/bringForward';
import { employmentById } from '#db/actions/people/employments';
import { setTaxDetails } from '#db/actions/people/setTaxDetails';
import { belowNothing, taxAbovePay } from '#db/actions/people/taxYears';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { oneOf } from '#db/rows';

type Input = Omit<InputOf<'starter.record'>, 'file'>;

function detailsOf(reading: Reading, input: Input): Result<StartingDetails> {
  const employment = employmentById(reading, input.employmentId);
  if (employment === undefined) return refused(problem('input.notFound', { what: 'employment' }, 'employmentId'));
  if (input.from < employment.startsOn) return refused(problem('year.startsOtherDay', { starts: dayInWords(employment.startsOn) }, 'from'));
  const wrong = input.p45 && (belowNothing({ 'p45.pay': input.p45.pay, 'p45.tax': input.p45.tax }) ?? taxAbovePay(input.p45, 'p45.tax'));
  return wrong === undefined ? startingDetails(input, input.from, lawOf(reading)) : refused(wrong);
}

/** What the answers would make, before they are recorded. */
export function previewStarter(reading: Reading, input: InputOf<'starter.preview'>): Result<OutputOf<'starter.preview'>> {
  const found = detailsOf(reading, input);
  if (!found.ok) return found;
  const { because, sources, forward, ...details } = found.value;
  return done({
    brought: input.brought,
    ...details,
    because: [...because],
    sources: [...sources],
    ...(forward === undefined ? {} : { forward }),
  });
}

const words = { p45: 'the P45', checklist: 'the starter checklist', nothing: 'neither P45 nor checklist' } as const;

function whyOf({ brought }: Input, { statement }: StartingDetails): string {
  return brought === 'checklist' ? `${words.checklist}, statement ${statement}` : words[brought];
}

/** Records what a PA brought on starting: the tax details that follow from it, the P45's figures, and what HMRC is told. */
export function recordStarter(writing: Writing, { file, ...input }: InputOf<'starter.record'>): Made {
  const found = detailsOf(writing, input);
  if (!found.ok) return found;
  const { taxCode, basis, studentLoan, postgraduateLoan, forward, statement } = found.value;
  const { employmentId, from, niLetter } = input;
  const why = whyOf(input, found.value);
  const tax = setTaxDetails(writing, { employmentId, from, taxCode, basis, niLetter, studentLoan, postgraduateLoan, why, file });
  if (!tax.ok) return tax.problem.field === 'taxCode' && input.brought === 'p45' ? refused({ ...tax.problem, field: 'p45.taxCode' }) : tax;
  const rest = { employeeNi: nothing, employerNi: nothing, studentLoan: nothing, postgraduateLoan: nothing };
  const carried =
    forward === undefined
      ? undefined
      : bringForward(writing, { employmentId, taxYear: taxYearOf(from), kind: 'p45', ...forward, ...rest, file });
  if (carried?.ok === false) return carried;
  const id = writing.newId('starter');
  writing.append('starter', {
    id,
    employment_id: employmentId,
    brought: input.brought,
    statement,
    employment_tax_id: tax.value.id,
    brought_forward_id: carried?.value.id ?? null,
    words_digest: writing.keep({ studentLoan: input.studentLoan, postgraduateLoan: input.postgraduateLoan, p45: input.p45 ?? null }),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}

/** What was brought, by the newest word. */
export function readStarter({ sql }: Reading, { employmentId }: InputOf<'starter.read'>): Result<OutputOf<'starter.read'>> {
  const row = sql.one('SELECT brought, statement FROM starter WHERE employment_id = ? ORDER BY log_seq DESC LIMIT 1', [employmentId], {
    brought: oneOf('p45', 'checklist', 'nothing'),
    statement: oneOf('A', 'B', 'C'),
  });
  return done(row === undefined ? {} : { starter: row });
}
