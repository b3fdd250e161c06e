import { type Pence, add, nothing, subtract, total } from '#core/money/pence';
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
  /** What HMRC is paid: deductions and employer NI less the allowance. Below nothing where tax is paid back. */
  readonly hmrc: Pence;
};

/** Gross pay by plan line, in the order in which the lines name them: each line of pay is shared by its own weights. */
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

/**
 * Shares a payslip's cost by the gross pay of each plan line, none of them below nothing. Each column adds up to its whole; in each
 * row gross + employer NI − allowance = net + HMRC; and a part is never below nothing where its whole is not: employer NI goes by
 * gross, the allowance by employer NI, net pay by what the row costs, so that no part is more than its row holds.
 */
export function shareCost(
  gross: readonly Pence[],
  whole: { readonly employerNi: Pence; readonly allowance: Pence; readonly net: Pence },
): readonly CostShare[] {
  const employerNi = shareOr(whole.employerNi, gross);
  const allowance = shareOr(whole.allowance, employerNi);
  const costs = gross.map((sum, place) => subtract(add(sum, employerNi[place] ?? nothing), allowance[place] ?? nothing));
  const net = shareOr(whole.net, costs);
  return gross.map((sum, place) => ({
    gross: sum,
    employerNi: employerNi[place] ?? nothing,
    allowance: allowance[place] ?? nothing,
    net: net[place] ?? nothing,
    hmrc: subtract(costs[place] ?? nothing, net[place] ?? nothing),
  }));
}

/** The sums of the shares: what the whole payslip costs. */
export function costTogether(shares: readonly CostShare[]): CostShare {
  const of = (name: keyof CostShare): Pence => total(shares.map((row) => row[name]));
  return { gross: of('gross'), employerNi: of('employerNi'), allowance: of('allowance'), net: of('net'), hmrc: of('hmrc') };
}
