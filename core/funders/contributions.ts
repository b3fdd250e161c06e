import { dueDays } from '#core/book/schedule';
import { type Every } from '#core/contract/shapes/setup';
import { type Pence, greater, nothing, subtract, times, total } from '#core/money/pence';
import { type Day, earlier } from '#core/time/day';

/** What the person pays themselves, every so often. `to` is the last day on which it is asked. */
export type Contribution = {
  readonly amount: Pence;
  readonly every: Every;
  readonly how: 'paid_in' | 'taken_off';
  readonly firstDue: Day;
  readonly to?: Day | undefined;
};

export type ContributionState = {
  readonly due: Pence;
  readonly paid: Pence;
  /** What is due and not paid; nothing where more came than was asked. */
  readonly arrears: Pence;
  readonly ahead: Pence;
  /** The day of the first payment that is not paid in full. */
  readonly oldest?: Day;
  readonly next?: { readonly day: Day; readonly amount: Pence };
};

type Due = { readonly day: Day; readonly amount: Pence };

function duesOf({ amount, every, firstDue, to }: Contribution, upTo: Day): readonly Due[] {
  return dueDays({ every, firstDue, to: to ?? upTo }, upTo).map((day) => ({ day, amount }));
}

/** The first payment that the sum does not reach to the end of. */
function firstUnpaid(dues: readonly Due[], paid: Pence): Day | undefined {
  let left = paid;
  for (const { day, amount } of dues) {
    if (left < amount) return day;
    left = subtract(left, amount);
  }
  return undefined;
}

/**
 * One money's contributions against what came into the account, in days of the book: from `since` to today. What is taken off before the
 * funder pays is never due here. A year is looked ahead for the next payment.
 */
export function contributionState(
  contributions: readonly Contribution[],
  paid: readonly Pence[],
  { since, today, ahead: aYearOn }: { readonly since: Day; readonly today: Day; readonly ahead: Day },
): ContributionState {
  const all = contributions
    .filter(({ how }) => how === 'paid_in')
    .flatMap((one) => duesOf(one, aYearOn))
    .filter(({ day }) => day >= since)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const dues = all.filter(({ day }) => day <= today);
  const next = all.find(({ day }) => day > today);
  const due = total(dues.map(({ amount }) => amount));
  const came = total(paid);
  const oldest = firstUnpaid(dues, came);
  return {
    due,
    paid: came,
    arrears: greater(nothing, subtract(due, came)),
    ahead: greater(nothing, subtract(came, due)),
    ...(oldest === undefined ? {} : { oldest }),
    ...(next === undefined ? {} : { next }),
  };
}

/**
 * The contributions that are still to come in, from a day to another: each payment due less what was paid of it, the oldest paid first, what
 * was paid ahead among it. What is taken off before the funder pays never comes.
 */
export function contributionsToCome(
  contributions: readonly Contribution[],
  paid: Pence,
  { since, from, to }: { readonly since: Day; readonly from: Day; readonly to: Day },
): readonly Due[] {
  const dues = contributions
    .filter(({ how }) => how === 'paid_in')
    .flatMap((one) => duesOf(one, to))
    .filter(({ day }) => day >= since)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let left = paid;
  return dues.flatMap(({ day, amount }): readonly Due[] => {
    const rest = greater(nothing, subtract(amount, left));
    left = greater(nothing, subtract(left, amount));
    return rest === nothing || day < from ? [] : [{ day, amount: rest }];
  });
}

/** What payments of a kind come to within some days: for a part of the budget that is held elsewhere. */
export function paidWithin(
  paced: { readonly amount: Pence; readonly every: Every; readonly from: Day; readonly to?: Day | undefined },
  span: { readonly from: Day; readonly to: Day },
): Pence {
  const last = paced.to === undefined ? span.to : earlier(paced.to, span.to);
  const days = dueDays({ every: paced.every, firstDue: paced.from, to: last }, last).filter((day) => day >= span.from);
  return times(paced.amount, days.length);
}
