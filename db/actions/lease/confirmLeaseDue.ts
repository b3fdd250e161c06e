import { coming, owedToLessor, spentOn } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { absolute, negate } from '#core/money/pence';
import { dayInWords } from '#core/time/words';
import { addDue } from '#db/actions/dues';
import { borneOn } from '#db/actions/funding/fundedCharge';
import { type Made } from '#db/actions/made';
import { firstProblem } from '#db/actions/named';
import { dimsOf } from '#db/actions/planLines';
import { type Posting, postEntry } from '#db/actions/postings';
import { type Charge } from '#db/actions/purchase/chargeOf';
import { settleFromLine } from '#db/actions/settling';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { type LeaseDue, leaseDueById } from './dueRows.ts';
import { leaseDueWords } from './leaseDueWords.ts';
import { leaseById } from './leaseRows.ts';
import { type Terms, termsById } from './termsRows.ts';

const field = 'leaseDueId';

/** A payment of the book's leases; input.notFound where there is none. */
export function leaseDueFor(reading: Reading, id: string): Result<LeaseDue> {
  const due = leaseDueById(reading, id);
  return due === undefined ? refused(problem('input.notFound', { what: 'vehicle payment' }, field)) : done(due);
}

function cannotConfirm({ today }: Reading, due: LeaseDue): Problem | undefined {
  const said = { day: dayInWords(due.day) };
  return firstProblem(
    () => (due.isDropped ? problem('lease.dropped', said, field) : undefined),
    () => (due.confirmed === undefined ? undefined : problem('lease.alreadyConfirmed', said, field)),
    () => (due.day > today ? problem('lease.notDueYet', said, field) : undefined),
  );
}

/** Who pays on the very day: by the plan, the newest agreement to share that had begun, and the ratio of several moneys. */
function chargeOn(reading: Reading, { out }: Terms, { day, amount }: LeaseDue): Result<Charge> {
  const found = borneOn(reading, { amount: absolute(amount), charge: out.charge, day });
  if (found.ok) return found;
  const { line } = found.problem.details;
  if (found.problem.code !== 'money.lineNotInForce' || line === undefined) return refused({ ...found.problem, field });
  return refused(problem('lease.lineNotInForce', { line, day: dayInWords(day) }, field));
}

/** Money out is spent and owed to the lessor; money back is on its way and no longer spent. */
function postingsOf({ shares }: Charge, isOut: boolean): readonly Posting[] {
  const [debit, credit] = isOut ? [spentOn('vehicle'), owedToLessor] : [coming, spentOn('vehicle')];
  return shares.flatMap(({ line, amount }) => [
    { ...dimsOf(line), account: debit, amount },
    { ...dimsOf(line), account: credit, amount: negate(amount) },
  ]);
}

/** The payment is owed from its day on, and waits for the bank; from the bank's screen it is matched at once. */
export function confirmLeaseDue(writing: Writing, { leaseDueId, bankLineId, file }: InputOf<'lease.confirmDue'>): Made {
  const found = leaseDueFor(writing, leaseDueId);
  if (!found.ok) return found;
  const due = found.value;
  const wrong = cannotConfirm(writing, due);
  if (wrong !== undefined) return refused(wrong);
  const terms = termsById(writing, due.termsId);
  const charge = chargeOn(writing, terms, due);
  if (!charge.ok) return charge;
  const lease = leaseById(writing, terms.leaseId, field);
  if (!lease.ok) return lease;
  const { day, amount } = due;
  const isOut = amount > 0;
  const words = writing.keep(leaseDueWords(writing, lease.value, due));
  const posted = postEntry(writing, { day, kind: 'lease', words, postings: postingsOf(charge.value, isOut), dayField: field });
  if (!posted.ok) return posted;
  const entryId = posted.value;
  const waits = isOut ? ({ direction: 'out', account: owedToLessor } as const) : ({ direction: 'in', account: coming } as const);
  const dueId = addDue(writing, { entryId, kind: 'lease', ...waits, day, amount: absolute(amount), words: { digest: words } });
  const evidence = file === undefined ? null : writing.keepFile(file).id;
  const id = writing.newId('lease_due_confirmed');
  writing.append('lease_due_confirmed', {
    id,
    lease_due_id: leaseDueId,
    entry_id: entryId,
    due_id: dueId,
    split_id: charge.value.splitId,
    evidence_id: evidence,
  });
  const settled = settleFromLine(writing, bankLineId, dueId);
  return settled.ok ? done({ id: dueId }) : settled;
}
