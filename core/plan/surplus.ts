import { weeksOfAward, yearOfAwards } from '#core/book/weeks';
import { type Award } from '#core/book/schedule';
import { type Pence, add, nothing, subtract, times, total } from '#core/money/pence';
import { downToPenny, portion, rate } from '#core/money/rate';
import { type Day } from '#core/time/day';

export const reserveKinds = ['contingency', 'savings', 'redundancy', 'training', 'other'] as const;
export type ReserveKind = (typeof reserveKinds)[number];

/** A sum that is held for something. */
export type Held = {
  readonly id: string;
  readonly kind: ReserveKind;
  readonly purpose: string;
  readonly held: Pence;
  readonly isAgreed: boolean;
};

export type SurplusFacts = {
  readonly on: Day;
  readonly balance: Pence;
  /** What the book says is owed; loans of the holder's among it. */
  readonly owed: Pence;
  /** Worked and not on a payslip yet: owed by nobody's invoice, and spoken for all the same. */
  readonly worked: Pence;
  /** Holiday that PAs have earned and not taken: they are owed it, on leaving at the latest. */
  readonly holiday: Pence;
  readonly reserves: readonly Held[];
  readonly awards: readonly Award[];
  /** What of the year's money went back to the funder already. */
  readonly returned: Pence;
  /** How many weeks of the award may stay in the account; undefined where the funder has not said. */
  readonly retainedWeeks: number | undefined;
};

/** The balance, step by step, down to what could be given back. */
export type Surplus = {
  readonly balance: Pence;
  readonly owed: Pence;
  readonly worked: Pence;
  readonly holiday: Pence;
  /** Balance, less owed, worked and holiday earned. */
  readonly free: Pence;
  readonly held: Pence;
  /** Held where nobody of the funder's agreed: it is told apart, and taken off all the same. */
  readonly heldUnagreed: Pence;
  /** The weeks that may stay, as a sum; undefined where nobody has said how many, or no award runs. */
  readonly retained: Pence | undefined;
  /** Free, less held and retained: below nothing where the money is short of what may stay. */
  readonly surplus: Pence;
  /** In hundredths of a week of the award; undefined where none runs. */
  readonly surplusWeeks: number | undefined;
  readonly freeWeeks: number | undefined;
  /** What went back to the funder in the year so far: no part of the surplus any more, once the bank has paid it. */
  readonly returned: Pence;
  readonly weeklyAward: Pence | undefined;
  /** More is held than is there. */
  readonly isHeldAboveFree: boolean;
};

/** Closing balance, less what is owed and earned, less approved reserves, less the weeks that may stay: what could be given back. */
export function surplusOf({ on, balance, owed, worked, holiday, reserves, awards, returned, retainedWeeks }: SurplusFacts): Surplus {
  const year = yearOfAwards(awards, on);
  const free = subtract(balance, owed, worked, holiday);
  const held = total(reserves.map((one) => one.held));
  const retained =
    retainedWeeks === undefined || year === nothing ? undefined : portion(times(year, retainedWeeks), rate(1, 52), downToPenny);
  const surplus = subtract(free, held, retained ?? nothing);
  return {
    balance,
    owed,
    worked,
    holiday,
    free,
    held,
    heldUnagreed: total(reserves.filter(({ isAgreed }) => !isAgreed).map((one) => one.held)),
    retained,
    surplus,
    surplusWeeks: weeksOfAward(surplus, awards, on),
    freeWeeks: weeksOfAward(free, awards, on),
    returned,
    weeklyAward: year === nothing ? undefined : portion(year, rate(1, 52), downToPenny),
    isHeldAboveFree: held > nothing && held > free,
  };
}

/** The most that may stay at the bank; undefined where the funder has not said how many weeks. */
export function mostOf({ retained, held }: Pick<Surplus, 'retained' | 'held'>): Pence | undefined {
  return retained === undefined ? undefined : add(retained, held);
}
