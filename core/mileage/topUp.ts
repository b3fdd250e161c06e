import { type Pence, greater, lesser, nothing, subtract, total } from '#core/money/pence';
import { type MileageTable, backDatedUpTo } from '#core/payroll/years/mileage';
import { type Day } from '#core/time/day';
import { type Mileage, approvedForTax } from './mileage.ts';

/** A claim that was paid, or the top-up `of` one. */
export type PaidClaim = Mileage & { readonly id: string; readonly day: Day; readonly of?: string };
export type TopUp = { readonly id: string; readonly amount: Pence };

/**
 * What claims by car of April and May 2026, paid before the rise to 55p was announced, still lack of the back-dated rate: claim by
 * claim, in the order in which the miles were driven, so that miles beyond 10,000 in the year are topped up to 25p only, and all
 * together within what the year lacks. An employer may pay it or not; what is not paid the PA may claim tax relief on. Pence.
 */
export function topUps(claims: readonly PaidClaim[], table: MileageTable): readonly TopUp[] {
  const found: TopUp[] = [];
  const so: Mileage[] = [];
  let room = lacking(claims, table);
  for (const claim of claims.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))) {
    const before = approvedForTax(so, table);
    so.push(claim);
    if (claim.vehicle !== 'car' || claim.isTopUp === true || claim.day > backDatedUpTo) continue;
    const topped = total(claims.filter(({ of }) => of === claim.id).map(({ paid }) => paid));
    const lacks = lesser(room, greater(nothing, subtract(approvedForTax(so, table), before, claim.paid, topped)));
    room = subtract(room, lacks);
    if (lacks > nothing) found.push({ id: claim.id, amount: lacks });
  }
  return found;
}

function lacking(claims: readonly Mileage[], table: MileageTable): Pence {
  return greater(nothing, subtract(approvedForTax(claims, table), total(claims.map(({ paid }) => paid))));
}
