import { type Pence, add, greater, lesser, nothing, subtract, total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type PayLine } from './words.ts';

/** Who bears a line of pay: whole-number weights by plan line, not all nothing. */
export type Charge = { readonly planLineId: string; readonly weight: number };
export type ChargedLine = PayLine & { readonly charges: readonly Charge[] };

export type CostShare = {
  readonly gross: Pence;
  readonly employerNi: Pence;
  readonly allowance: Pence;
  /** What the PA is paid. */
  readonly net: Pence;
  /** What HMRC is paid: deductions and employer NI, less the allowance and what is got back. Below nothing where tax is paid back. */
  readonly hmrc: Pence;
  readonly expenses: Pence;
  readonly employerPension: Pence;
  /** Statutory pay that HMRC gives back, with the compensation. */
  readonly recovered: Pence;
  /** To the pension provider: both sides. */
  readonly pension: Pence;
  readonly orders: Pence;
  readonly advances: Pence;
  /** Agreed deductions that the employer keeps: less to pay for the plan line. */
  readonly kept: Pence;
};

/** Sums of one payslip that are shared by plan line. */
export type WholeCost = Omit<CostShare, 'gross' | 'hmrc' | 'expenses'>;

/** Sums by plan line, in the order in which the lines name them: each line is shared by its own weights. */
export function grossByPlanLine(lines: readonly ChargedLine[]): ReadonlyMap<string, Pence> {
  const gross = new Map<string, Pence>();
  for (const { amount, charges } of lines) {
    const parts = share(
      amount,
      charges.map(({ weight }) => weight),
    );
    charges.forEach(({ planLineId }, place) => {
      gross.set(planLineId, add(gross.get(planLineId) ?? nothing, parts[place] ?? nothing));
    });
  }
  return gross;
}

/** `share`, where the weights may all be nothing: then the first bears the whole. */
function shareOr(sum: Pence, weights: readonly Pence[]): readonly Pence[] {
  if (weights.some((weight) => weight > 0)) return share(sum, weights);
  return weights.map((_, place) => (place === 0 ? sum : nothing));
}

function at(parts: readonly Pence[], place: number): Pence {
  return parts[place] ?? nothing;
}

type Rows = readonly Pence[];
type Left = { readonly left: Rows; readonly part: Rows };

/** Takes a sum out of what the rows have left, by what they have left; where that cannot hold it, by what the rows cost. */
function takeOut(sum: Pence, left: Rows, costs: Rows): Left {
  const canHold = sum >= 0 && left.every((one) => one >= 0) && total(left) >= sum;
  const part = shareOr(sum, canHold ? left : costs);
  return { left: left.map((one, place) => subtract(one, at(part, place))), part };
}

/** What one plan line's gross pay and expenses are, and what a payslip gets back of pay that it advanced. */
export type Earned = Pick<CostShare, 'gross' | 'expenses'> & { readonly ownAdvances?: Pence };

/** Of what is got back, each plan line's own advances, as far as what it bears can hold them. */
function ownAdvancesOf(earned: readonly Earned[], costs: Rows, whole: Pence): Rows {
  let left = whole;
  return earned.map(({ ownAdvances = nothing }, place) => {
    const part = lesser(ownAdvances, lesser(left, greater(nothing, at(costs, place))));
    left = subtract(left, part);
    return part;
  });
}

/**
 * Shares a payslip's cost by plan line, gross pay and expenses of none of them below nothing. Each column adds up to its whole; in
 * each row gross + expenses + employer NI + employer pension − allowance − recovered = net + HMRC + pension + orders + advances + kept;
 * and a part is never below nothing where its whole is not: employer NI and pension go by gross, the allowance by employer NI, and what
 * is paid to the PA and to others by what the row costs, so that no part is more than its row holds. An advance is got back by the plan
 * line that paid it out, and only what its row cannot hold by the others.
 */
export function shareCost(earned: readonly Earned[], whole: WholeCost): readonly CostShare[] {
  const gross = earned.map((row) => row.gross);
  const byWhat = gross.some((sum) => sum > 0) ? gross : earned.map((row) => row.expenses);
  const employerNi = shareOr(whole.employerNi, byWhat);
  const employerPension = shareOr(whole.employerPension, byWhat);
  const recovered = shareOr(whole.recovered, byWhat);
  const allowance = shareOr(whole.allowance, employerNi);
  const costs = earned.map((row, place) =>
    subtract(add(row.gross, row.expenses, at(employerNi, place), at(employerPension, place)), at(allowance, place)),
  );
  const own = ownAdvancesOf(earned, costs, whole.advances);
  const besides = costs.map((cost, place) => subtract(cost, at(own, place)));
  const net = takeOut(whole.net, besides, costs);
  const pension = takeOut(whole.pension, net.left, costs);
  const orders = takeOut(whole.orders, pension.left, costs);
  const advances = takeOut(subtract(whole.advances, ...own), orders.left, costs);
  const kept = takeOut(whole.kept, advances.left, costs);
  return earned.map((row, place) => ({
    gross: row.gross,
    employerNi: at(employerNi, place),
    allowance: at(allowance, place),
    net: at(net.part, place),
    hmrc: subtract(at(kept.left, place), at(recovered, place)),
    expenses: row.expenses,
    employerPension: at(employerPension, place),
    recovered: at(recovered, place),
    pension: at(pension.part, place),
    orders: at(orders.part, place),
    advances: add(at(own, place), at(advances.part, place)),
    kept: at(kept.part, place),
  }));
}
