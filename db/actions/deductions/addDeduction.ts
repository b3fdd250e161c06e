import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { nothing } from '#core/money/pence';
import { pounds } from '#core/money/words';
import { type Day } from '#core/time/day';
import { isProblem, jobOr, outsideJob } from '#db/actions/deductions/checks';
import { lastPaidOf } from '#db/actions/deductions/lastPaid';
import { payeeWords } from '#db/actions/deductions/payee';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';

type Input = InputOf<'deduction.add'>;

/** Employment Rights Act 1996 s13: written consent before the deduction. */
function consentProblem({ consentedOn, consent, file, from }: Input): Problem | undefined {
  const isKept = file !== undefined || (consent !== undefined && consent !== '');
  if (consentedOn === undefined || !isKept)
    return problem('deduction.noConsent', {}, consentedOn === undefined ? 'consentedOn' : 'consent');
  return consentedOn > from ? problem('deduction.consentLate', {}, 'consentedOn') : undefined;
}

function sumProblem({ kind, total, each, to }: Input): Problem | undefined {
  if (kind === 'overpayment' && total === undefined) return problem('deduction.totalMissing', {}, 'total');
  if (total !== undefined && each > total) return problem('deduction.eachAboveTotal', {}, 'each');
  return kind === 'third_party' && to === undefined ? problem('deduction.payeeMissing', {}, 'to.payee') : undefined;
}

/** A question rather than a rule: it may have been agreed like that, and may be a slip of the hand. */
function takesAll(reading: Reading, { employmentId, each, meant }: Input): Problem | undefined {
  const usual = meant === true ? undefined : lastPaidOf(reading, employmentId);
  if (usual === undefined || usual === nothing || each < usual) return undefined;
  return problem('deduction.takesAll', { each: pounds(each), pay: pounds(usual) }, 'meant');
}

/** A deduction that the PA agreed to in writing before it is taken: with the paper, or where it is kept. */
export function addDeduction(writing: Writing, input: Input): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const wrong = firstProblem(
    () => consentProblem(input),
    () => sumProblem(input),
    () => outsideJob(job, input.from, 'from'),
    () => (input.consentedOn === undefined ? undefined : notYet(writing, input.consentedOn, 'consentedOn')),
    () => takesAll(writing, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const id = writing.newId('deduction');
  const { what, consent, file, to } = input;
  const consentedOn: Day = input.consentedOn ?? input.from;
  const kept = { what, ...(consent === undefined || consent === '' ? {} : { consent }), ...(to === undefined ? {} : payeeWords(to)) };
  writing.append('agreed_deduction', {
    id,
    employment_id: input.employmentId,
    kind: input.kind,
    from_day: input.from,
    each_pence: input.each,
    total_pence: input.total ?? null,
    consented_on: consentedOn,
    words_digest: writing.keep(kept),
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  });
  return done({ id });
}
