import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type ClaimInput } from '#core/contract/shapes/deductions';
import { forMiles, mileageTable } from '#core/mileage/mileage';
import { milesInWords } from '#core/mileage/words';
import { type Pence, add } from '#core/money/pence';
import { taxYearOf } from '#core/pay/taxCalendar';
import { isProblem, jobOr, lineProblem, outsideJob } from '#db/actions/deductions/checks';
import { claimById, claimsOf, jobsOfSamePa } from '#db/actions/deductions/claims';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { lawOf } from '#db/actions/year/lawOf';
import { type AppendedRow, type Reading, type Writing } from '#db/kernel/handlers';

type MileageInput = Extract<ClaimInput, { kind: 'mileage' }>;

/** Tenths of a mile that nobody drives for work: in a day, in a calendar month. */
const most = { day: 6_000, month: 60_000 } as const;

function milesProblem(reading: Reading, { tenths, passengers, day, employmentId }: MileageInput): Problem | undefined {
  if (tenths <= 0) return problem('claim.milesNone', {}, 'tenths');
  if (tenths > most.day) return problem('claim.milesOfDay', { given: milesInWords(tenths), most: milesInWords(most.day) }, 'tenths');
  if (passengers < 0 || passengers > 8) return problem('claim.passengers', {}, 'passengers');
  const month = day.slice(0, 7);
  const before = jobsOfSamePa(reading, employmentId)
    .flatMap((id) => claimsOf(reading, id))
    .filter((row) => row.day.slice(0, 7) === month)
    .reduce((so, row) => so + (row.tenths ?? 0), 0);
  if (before + tenths <= most.month) return undefined;
  return problem('claim.milesOfMonth', { given: milesInWords(before + tenths), most: milesInWords(most.month) }, 'tenths');
}

/** What the miles pay, with 5p for each fellow employee carried. Problems mileage.noRates and those above. */
function mileageAmount(reading: Reading, input: MileageInput): Result<Pence> {
  if (input.isHomeToWork) return refused(problem('claim.homeToWork', {}, 'isHomeToWork'));
  const wrong = milesProblem(reading, input);
  if (wrong !== undefined) return refused(wrong);
  const table = mileageTable(taxYearOf(input.day), lawOf(reading).mileage);
  if (!table.ok) return refused({ ...table.problem, field: 'day' });
  if (input.perMile > 200) return refused(problem('claim.perMile', {}, 'perMile'));
  const amount = add(forMiles(input.perMile, input.tenths), forMiles(table.value.passenger.value, input.tenths * input.passengers));
  return amount > 0 ? done(amount) : refused(problem('claim.milesNone', {}, 'tenths'));
}

/** Columns that the kinds share, and each kind's own. */
function rowOf(writing: Writing, input: ClaimInput, amount: Pence): AppendedRow {
  const { kind, employmentId, day, planLineId, words, file } = input;
  const shared = {
    employment_id: employmentId,
    kind,
    day,
    plan_line_id: planLineId,
    amount_pence: amount,
    evidence_id: file === undefined ? null : writing.keepFile(file).id,
  };
  if (input.kind !== 'mileage') return { ...shared, is_taxed: input.isTaxed ? 1 : 0, words_digest: writing.keep({ words }) };
  const { vehicle, tenths, passengers, perMile, from, to } = input;
  const driven = { vehicle, tenths, passengers, per_mile_pence: perMile };
  return { ...shared, ...driven, is_taxed: 0, words_digest: writing.keep({ words, from, to }) };
}

/** Mileage or money spent for the work: paid on the next payday, on top of pay. */
export function addClaim(writing: Writing, input: ClaimInput): Made {
  const job = jobOr(writing, input.employmentId);
  if (isProblem(job)) return refused(job);
  const wrong = firstProblem(
    () => notYet(writing, input.day, 'day'),
    () => outsideJob(job, input.day, 'day'),
  );
  if (wrong !== undefined) return refused(wrong);
  const amount = input.kind === 'mileage' ? mileageAmount(writing, input) : done(input.amount);
  if (!amount.ok) return amount;
  const unfit = lineProblem(writing, input.planLineId, input.day, 'claim');
  if (unfit !== undefined) return refused(unfit);
  const id = writing.newId('claim');
  writing.append('pay_claim', { id, ...rowOf(writing, input, amount.value) });
  return done({ id });
}

/** Takes a claim back before a payslip has paid it. */
export function takeBackClaim(writing: Writing, { id, reason }: InputOf<'claim.takeBack'>): Made {
  const found = claimById(writing, id);
  if (found === undefined) return refused(problem('input.notFound', { what: 'claim' }, 'id'));
  if (found.gone) return refused(problem('pay.extraTakenBack', {}, 'id'));
  if (found.payslip_number !== null) return refused(problem('pay.extraTaken', { number: String(found.payslip_number) }, 'id'));
  writing.append('pay_claim_taken_back', { pay_claim_id: id, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
