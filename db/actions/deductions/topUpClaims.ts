import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type PaidClaim, type TopUp, topUps } from '#core/mileage/topUp';
import { mileageTable } from '#core/mileage/mileage';
import { total } from '#core/money/pence';
import { taxYearOf } from '#core/pay/taxCalendar';
import { isProblem, jobOr } from '#db/actions/deductions/checks';
import { type ClaimRow, claimsOf, jobsOfSamePa, mileageIn } from '#db/actions/deductions/claims';
import { lawOf } from '#db/actions/year/lawOf';
import { type Reading, type Writing } from '#db/kernel/handlers';

/** The year in which 45p became 55p after it had begun. */
const year = '2026-27';

/** What claims of a job that were paid, or wait to be, still lack of the back-dated rate. */
export function lackingOf(reading: Reading, employmentId: string): readonly (TopUp & { readonly claim: ClaimRow })[] {
  const table = mileageTable(year, lawOf(reading).mileage);
  if (!table.ok) return [];
  const rows = jobsOfSamePa(reading, employmentId)
    .flatMap((id) => claimsOf(reading, id))
    .filter((row) => taxYearOf(row.day) === year);
  const claims = rows.flatMap((row): readonly PaidClaim[] => {
    const mileage = mileageIn(row);
    if (mileage === undefined) return [];
    return [{ ...mileage, id: row.id, day: row.day, ...(row.tops_up === null ? {} : { of: row.tops_up }) }];
  });
  return topUps(claims, table.value).flatMap((one) => {
    const claim = rows.find((row) => row.id === one.id);
    return claim === undefined || claim.employment_id !== employmentId ? [] : [{ ...one, claim }];
  });
}

/** Claims what mileage of April and May 2026 lacks of 55p, each on the plan line that paid it. */
export function topUpClaims(writing: Writing, { employmentId }: InputOf<'claim.topUp'>): Result<OutputOf<'claim.topUp'>> {
  const job = jobOr(writing, employmentId);
  if (isProblem(job)) return refused(job);
  const lacking = lackingOf(writing, employmentId);
  if (lacking.length === 0) return refused(problem('claim.nothingToTopUp', { name: job.name }, 'employmentId'));
  for (const { amount, claim } of lacking)
    writing.append('pay_claim', {
      id: writing.newId('claim'),
      employment_id: employmentId,
      kind: 'top_up',
      day: claim.day,
      plan_line_id: claim.plan_line_id,
      amount_pence: amount,
      tops_up: claim.id,
      is_taxed: 0,
      words_digest: claim.words_digest,
      evidence_id: null,
    });
  return done({ claims: lacking.length, amount: total(lacking.map(({ amount }) => amount)) });
}
