import { textIn } from '#core/book/dueWords';
import { coming, owedToLessor } from '#core/book/accounts';
import { type Result, done } from '#core/contract/result';
import { type InputOf, type OutputOf } from '#core/contract/routes';
import { type Pence, absolute, negate, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { borneOn } from '#db/actions/funding/fundedCharge';
import { given } from '#db/actions/given';
import { nameFor } from '#db/actions/named';
import { type PlanLine, planLineById } from '#db/actions/planLines';
import { recentSince } from '#db/actions/recent';
import { postingsOf } from '#db/actions/reverse';
import { type Reading } from '#db/kernel/handlers';
import { type LeaseDue, duesOfTerms } from './dueRows.ts';
import { type Lease, countLeases, leaseNamed, leaseOfDue, leasesSince } from './leaseRows.ts';
import { type Terms, allTerms } from './termsRows.ts';

type LeaseOut = OutputOf<'lease.list'>['leases'][number];
type LeaseDueOut = LeaseOut['dues'][number];
type Part = { readonly planLineId: string; readonly amount: Pence };

/** The sum as a payment has it: below nothing where it comes back. */
function signed(sum: Pence, { amount }: LeaseDue): Pence {
  return amount < 0 ? negate(absolute(sum)) : absolute(sum);
}

/** As it was posted; before that as it would be on its day; where the plan or split does not reach so far, as the terms have it. */
function partsOf(reading: Reading, { out, weights }: Terms, due: LeaseDue): readonly Part[] {
  if (due.confirmed !== undefined) {
    const owed = postingsOf(reading, due.confirmed.entryId).filter(({ account }) => account === owedToLessor || account === coming);
    return owed.map(({ planLine, amount }) => ({ planLineId: planLine, amount: signed(amount, due) }));
  }
  const found = borneOn(reading, { amount: absolute(due.amount), charge: out.charge, day: due.day });
  if (found.ok) return found.value.shares.map(({ line, amount }) => ({ planLineId: line.id, amount: signed(amount, due) }));
  const ids = 'splitId' in out.charge ? out.charge.planLineIds : [out.charge.planLineId];
  const parts = share(due.amount, weights);
  return ids.map((planLineId, at) => ({ planLineId, amount: parts[at] ?? nothing }));
}

function stateOf({ isDropped, confirmed }: LeaseDue): LeaseDueOut['state'] {
  if (confirmed !== undefined) return confirmed.open === 0 ? 'paid' : 'confirmed';
  return isDropped ? 'dropped' : 'waiting';
}

function dueForPeople(reading: Reading, terms: Terms, due: LeaseDue): LeaseDueOut {
  const { id, kind, day, amount, confirmed, wordsDigest } = due;
  const state = stateOf(due);
  const shares = partsOf(reading, terms, due).map((part) => {
    const line: PlanLine | undefined = planLineById(reading, part.planLineId);
    const beneficiary = line === undefined ? undefined : nameFor(reading, 'beneficiary', line.beneficiaryId);
    return { planLineId: part.planLineId, planLine: line?.name ?? '', beneficiary: beneficiary ?? '', amount: part.amount };
  });
  return {
    id,
    kind,
    day,
    amount,
    version: terms.out.version,
    state,
    shares,
    open: state === 'dropped' ? nothing : (confirmed?.open ?? absolute(amount)),
    ...given({
      words: wordsDigest === null ? undefined : textIn(reading.contentOf(wordsDigest), 'what'),
      dueId: confirmed?.dueId,
      paidOn: state === 'paid' ? confirmed?.paidOn : undefined,
      evidenceNumber: confirmed?.evidenceNumber,
    }),
  };
}

function byDay(a: LeaseDueOut, b: LeaseDueOut): number {
  return a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
}

/** What the bank settled of it so far. A payment that waits has had nothing settled. */
function settledOf({ amount, open, state }: LeaseDueOut): Pence {
  const left = amount < 0 ? negate(open) : open;
  return state === 'dropped' ? nothing : subtract(amount, left);
}

function leaseForPeople(reading: Reading, lease: Lease): LeaseOut {
  const terms = allTerms(reading, lease.id);
  const dues = terms.flatMap((one) => duesOfTerms(reading, one.id).map((due) => dueForPeople(reading, one, due)));
  const standing = dues.filter(({ state }) => state !== 'dropped');
  const paid = total(standing.map(settledOf));
  return {
    ...lease,
    terms: terms.map(({ out }) => out),
    dues: dues.toSorted(byDay),
    paid,
    stillToCome: subtract(total(standing.map(({ amount }) => amount)), paid),
  };
}

/** Leased vehicles with all of their terms and payments, oldest payment first. */
export function listLeases(reading: Reading, input: InputOf<'lease.list'>): Result<OutputOf<'lease.list'>> {
  const leases = leasesSince(reading, recentSince(reading, input));
  const count = countLeases(reading);
  return done({
    today: reading.today,
    leases: leases.map((lease) => leaseForPeople(reading, lease)),
    count,
    earlier: leases.length < count,
  });
}

export function readLease(reading: Reading, input: InputOf<'lease.read'>): Result<OutputOf<'lease.read'>> {
  const lease = 'id' in input ? leaseNamed(reading, input.id) : leaseOfDue(reading, input.leaseDueId);
  return done({ today: reading.today, ...given({ lease: lease && leaseForPeople(reading, lease) }) });
}
