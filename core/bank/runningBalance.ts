import { add, nothing, type Pence, subtract } from '#core/money/pence';
import { type FileOrder } from './types.ts';

/** A row with its part in the running balance; a row that only states a balance moves nothing. */
export type BalanceStep = { readonly row: number; readonly amount: Pence; readonly balance?: Pence };

type Direction = {
  readonly order: 'oldest_first' | 'newest_first';
  readonly steps: readonly BalanceStep[];
  readonly breaks: readonly number[];
};

/** The rows whose balance does not follow from the one before, walking oldest to newest. Blank balances are walked across. */
function breaksIn(steps: readonly BalanceStep[]): readonly number[] {
  const breaks: number[] = [];
  let running: Pence | undefined;
  for (const { row, amount, balance } of steps) {
    const reached: Pence | undefined = running === undefined ? undefined : add(running, amount);
    if (reached !== undefined && balance !== undefined && balance !== reached) breaks.push(row);
    running = balance ?? reached;
  }
  return breaks;
}

export type MeasuredOrder =
  | {
      readonly kind: 'follows';
      readonly order: Direction['order'];
      readonly opening: Pence;
      readonly closing: Pence;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'broken'; readonly row: number }
  | { readonly kind: 'none' };

/**
 * The order of a file, measured: the one in which the running balance holds. Where both hold, `likely` decides; where neither
 * does, the row at which the better one first breaks. `isWhole` says that every row has its balance.
 */
export function measureOrder(inFileOrder: readonly BalanceStep[], likely: FileOrder): MeasuredOrder {
  if (inFileOrder.every(({ balance }) => balance === undefined)) return { kind: 'none' };
  const forward: Direction = { order: 'oldest_first', steps: inFileOrder, breaks: breaksIn(inFileOrder) };
  const turned = inFileOrder.toReversed();
  const backward: Direction = { order: 'newest_first', steps: turned, breaks: breaksIn(turned) };
  const [first, second] = likely === 'newest_first' ? [backward, forward] : [forward, backward];
  const best = second.breaks.length < first.breaks.length ? second : first;
  const [broken] = best.breaks;
  if (broken !== undefined) return { kind: 'broken', row: broken };
  return { kind: 'follows', order: best.order, ...endsOf(best.steps) };
}

function endsOf(steps: readonly BalanceStep[]): { readonly opening: Pence; readonly closing: Pence; readonly isWhole: boolean } {
  const known = steps.findIndex(({ balance }) => balance !== undefined);
  const opening = subtract(steps[known]?.balance ?? nothing, ...steps.slice(0, known + 1).map(({ amount }) => amount));
  const closing = add(opening, ...steps.map(({ amount }) => amount));
  return { opening, closing, isWhole: steps.every(({ balance }) => balance !== undefined) };
}
