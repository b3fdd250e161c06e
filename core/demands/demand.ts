import { type Pence, nothing, subtract } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type Outcome } from './outcomes.ts';

/** What a letter that asks for money back has to say: NHS (Direct Payments) Regulations 2013 reg 15(2)(a) to (d). */
export const demandParts = ['reasons', 'amount', 'payBy', 'payer'] as const;
export type DemandPart = (typeof demandParts)[number];

/** What a letter says; what it leaves out is absent. */
export type DemandLetter = {
  readonly kind: 'letter';
  readonly day: Day;
  readonly reasons?: string | undefined;
  readonly amount?: Pence | undefined;
  readonly payBy?: Day | undefined;
  readonly payer?: string | undefined;
  readonly reconsiderBy?: Day | undefined;
};

export type DemandEvent =
  | DemandLetter
  | { readonly kind: 'reconsideration'; readonly day: Day }
  | {
      readonly kind: 'outcome';
      readonly day: Day;
      readonly outcome: Outcome;
      readonly amount?: Pence | undefined;
      readonly payBy?: Day | undefined;
    };

export type DemandFacts = {
  /** As they were recorded. */
  readonly events: readonly DemandEvent[];
  readonly givenBack: Pence;
  readonly isTakenBack: boolean;
};

/**
 * to_answer: nothing was said to it yet. asked_again: it is being looked at again. to_pay: it stands, or some was paid already.
 * The other three are over.
 */
export const demandStates = ['to_answer', 'asked_again', 'to_pay', 'given_back', 'withdrawn', 'taken_back'] as const;
export type DemandState = (typeof demandStates)[number];

export type Demand = {
  readonly state: DemandState;
  /** The day of the first letter. */
  readonly day: Day;
  readonly amount?: Pence | undefined;
  /** What is still to be given back; absent while no sum is known. */
  readonly left?: Pence | undefined;
  readonly payBy?: Day | undefined;
  readonly reconsiderBy?: Day | undefined;
  /** Since when it is being looked at again. */
  readonly askedOn?: Day | undefined;
  readonly leavesOut: readonly DemandPart[];
};

type Said = { readonly [Part in DemandPart | 'reconsiderBy']?: DemandLetter[Part] };

/** What counts now of everything that was said: the newest word about each. */
function newest(events: readonly DemandEvent[]): Said {
  return events.reduce<Said>((so, event) => {
    if (event.kind === 'reconsideration') return so;
    const { amount = so.amount, payBy = so.payBy } = event;
    if (event.kind === 'outcome') return { ...so, amount, payBy };
    const { reasons = so.reasons, payer = so.payer, reconsiderBy = so.reconsiderBy } = event;
    return { amount, payBy, reasons, payer, reconsiderBy };
  }, {});
}

function stateOf({ events, givenBack, isTakenBack }: DemandFacts, amount: Pence | undefined): DemandState {
  const steps = events.filter(({ kind }) => kind !== 'letter');
  const last = steps.at(-1);
  if (isTakenBack) return 'taken_back';
  if (last?.kind === 'outcome' && last.outcome === 'withdrawn') return 'withdrawn';
  if (amount !== undefined && givenBack >= amount) return 'given_back';
  if (last?.kind === 'reconsideration') return 'asked_again';
  return last !== undefined || givenBack > nothing ? 'to_pay' : 'to_answer';
}

/** How a demand stands. Throws where it has no letter: that would be our mistake. */
export function demandOf(facts: DemandFacts): Demand {
  const { events, givenBack } = facts;
  const first = events.find(({ kind }) => kind === 'letter');
  if (first === undefined) throw new RangeError('a demand begins with a letter');
  const { amount, payBy, reconsiderBy, ...said } = newest(events);
  const state = stateOf(facts, amount);
  const left = amount === undefined ? undefined : subtract(amount, givenBack);
  const known = { ...said, amount, payBy };
  return {
    state,
    day: first.day,
    amount,
    left: left === undefined || left > nothing ? left : nothing,
    payBy,
    reconsiderBy,
    askedOn: state === 'asked_again' ? events.findLast(({ kind }) => kind === 'reconsideration')?.day : undefined,
    leavesOut: demandParts.filter((part) => known[part] === undefined),
  };
}

const over: ReadonlySet<DemandState> = new Set(['given_back', 'withdrawn', 'taken_back']);

/** Nothing more is to be done about it. */
export function isOver({ state }: Pick<Demand, 'state'>): boolean {
  return over.has(state);
}
