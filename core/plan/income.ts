import { type Pence, add, nothing, total } from '#core/money/pence';
import { type Move } from './outlook.ts';

/** What money comes as: the award's payments, one that comes once, the person's own share, and all else. */
export const incomeKinds = ['award', 'one_off', 'contribution', 'other'] as const;
export type IncomeKind = (typeof incomeKinds)[number];

/** Money to come: not recorded yet and of one of these kinds, or recorded as received already and not at the bank. */
export type ComingMove = Move & { readonly of: IncomeKind | 'recorded' };

/** One kind of income in the year: what is recorded as received, and what is still to come to the year's end. */
type IncomeRow = { readonly kind: IncomeKind; readonly recorded: Pence; readonly toCome: Pence; readonly whole: Pence };

export type Income = {
  readonly rows: readonly IncomeRow[];
  /** Of what is recorded: not at the bank yet, refunds and money between own accounts among it. */
  readonly onItsWay: Pence;
  /** Of that: between own accounts, and no income. */
  readonly moved: Pence;
  /** Of all kinds: what is recorded as received in the year, what is still to come, and both. */
  readonly recorded: Pence;
  readonly toCome: Pence;
  readonly whole: Pence;
};

export type IncomeFacts = {
  readonly comingIn: readonly ComingMove[];
  /** What the journal has as received in the year so far, by kind. */
  readonly recorded: ReadonlyMap<IncomeKind, Pence>;
  readonly moved: Pence;
};

/** What comes in to the year's end, each pound under one kind; what has none is left out, but for the award. */
export function incomeOf({ comingIn, recorded, moved }: IncomeFacts): Income {
  const toCome = (of: ComingMove['of']): Pence => total(comingIn.filter((one) => one.of === of).map(({ amount }) => amount));
  const rows = incomeKinds
    .map((kind): IncomeRow => {
      const [came, comes] = [recorded.get(kind) ?? nothing, toCome(kind)];
      return { kind, recorded: came, toCome: comes, whole: add(came, comes) };
    })
    .filter(({ kind, recorded: came, toCome: comes }) => kind === 'award' || came !== nothing || comes !== nothing);
  return {
    rows,
    onItsWay: toCome('recorded'),
    moved,
    recorded: total(rows.map((row) => row.recorded)),
    toCome: total(rows.map((row) => row.toCome)),
    whole: total(rows.map((row) => row.whole)),
  };
}
