import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { isWithin } from '#core/time/day';
import { dayInWords } from '#core/time/words';
import { type Made } from '#db/actions/made';
import { firstProblem, notYet } from '#db/actions/named';
import { type Writing } from '#db/kernel/handlers';
import { dropDues } from './dropDues.ts';
import { type LeaseDue, duesOfLease } from './dueRows.ts';
import { leaseById, newestTerms } from './leaseRows.ts';
import { endedProblem } from './newLeaseTerms.ts';

type Input = InputOf<'lease.end'>;

/** A payment after the end that is confirmed and not paid would stay owed for ever. */
function owedAfter(dues: readonly LeaseDue[], { day: end }: Input): Problem | undefined {
  const open = dues.find(({ confirmed, day }) => confirmed !== undefined && confirmed.open > 0 && day > end);
  return open && problem('lease.confirmedSince', { day: dayInWords(open.day) }, 'day');
}

function wrongLast({ last, day }: Input): Problem | undefined {
  if (last === undefined) return undefined;
  if (last.amount === 0) return problem('lease.noLastAmount', {}, 'last.amount');
  return last.day < day ? problem('lease.lastBeforeEnd', { day: dayInWords(day) }, 'last.day') : undefined;
}

/** A last charge, or what comes back, becomes a payment of the newest terms: shared as they say. */
function addLast(writing: Writing, { last }: Input, termsId: string): void {
  if (last === undefined) return;
  writing.append('lease_due', {
    id: writing.newId('lease_due'),
    lease_terms_id: termsId,
    kind: last.amount > 0 ? 'charge' : 'refund',
    day: last.day,
    amount_pence: last.amount,
    words_digest: writing.keep({ what: last.words }),
  });
}

/** The end of a lease: payments after the day are dropped with the reason; those before it stay to be confirmed. */
export function endLease(writing: Writing, input: Input): Made {
  const { id, day, reason } = input;
  const lease = leaseById(writing, id, 'id');
  if (!lease.ok) return lease;
  const terms = newestTerms(writing, id);
  const dues = duesOfLease(writing, id);
  const span = { from: lease.value.startsOn, to: terms.endsOn };
  const wrong = firstProblem(
    () => endedProblem(lease.value, 'id'),
    () => (isWithin(day, span) ? undefined : problem('lease.endOutside', { from: dayInWords(span.from), to: dayInWords(span.to) }, 'day')),
    () => notYet(writing, day, 'day'),
    () => owedAfter(dues, input),
    () => wrongLast(input),
  );
  if (wrong !== undefined) return refused(wrong);
  dropDues(
    writing,
    reason,
    dues.filter((due) => due.day > day),
  );
  addLast(writing, input, terms.id);
  writing.append('lease_ended', { lease_id: id, day, reason_digest: writing.keep({ reason }) });
  return done({ id });
}
