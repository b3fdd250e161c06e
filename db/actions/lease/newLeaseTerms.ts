import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { dropDues } from './dropDues.ts';
import { type LeaseDue, duesOfLease } from './dueRows.ts';
import { type Lease, leaseById, newestTerms } from './leaseRows.ts';
import { checkedTerms, storeTerms } from './storeTerms.ts';

type Input = InputOf<'lease.newTerms'>;

/** lease.ended, beside the input that names the lease. */
export function endedProblem({ ended }: Lease, field: string): Problem | undefined {
  return ended && problem('lease.ended', { day: dayInWords(ended.day) }, field);
}

/** A payment confirmed from that day on would be due once under the old terms and once under the new. */
function confirmedSince(dues: readonly LeaseDue[], { terms }: Input): Problem | undefined {
  const last = dues.findLast(({ confirmed, day }) => confirmed !== undefined && day >= terms.from);
  return last && problem('lease.confirmedSince', { day: dayInWords(last.day) }, 'terms.from');
}

/** New terms from a day: what was still to come from that day on is dropped with the reason, and made due afresh. */
export function newLeaseTerms(writing: Writing, input: Input): Made {
  const { id, terms, reason, file } = input;
  const lease = leaseById(writing, id, 'id');
  if (!lease.ok) return lease;
  const before = newestTerms(writing, id);
  const dues = duesOfLease(writing, id);
  const wrong = firstProblem(
    () => endedProblem(lease.value, 'id'),
    () => (terms.from <= before.from ? problem('lease.termsNotLater', { day: dayInWords(before.from) }, 'terms.from') : undefined),
    () => confirmedSince(dues, input),
  );
  if (wrong !== undefined) return refused(wrong);
  const checked = checkedTerms(writing, terms, lease.value.startsOn);
  if (!checked.ok) return checked;
  dropDues(
    writing,
    reason,
    dues.filter(({ day }) => day >= terms.from),
  );
  return done({ id: storeTerms(writing, { ...checked.value, leaseId: id, version: before.version + 1, file, reason }) });
}
