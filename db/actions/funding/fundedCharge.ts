import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { fundedParts } from '#core/funders/fundedBy';
import { type InputOf } from '#core/contract/routes';
import { type Day } from '#core/time/day';
import { bearersOn } from '#db/actions/funding/bearers';
import { type Charge, type Share, chargeOf, lineFor } from '#db/actions/purchase/chargeOf';
import { type Reading } from '#db/kernel/handlers';

/**
 * A charge as several funders bear it, by the agreements in force on the day: what a line was chosen for falls on that line and on those of
 * other money. A cost that is split between people is split first, and each one's part is borne so. The parts make the whole.
 * Problems as `chargeOf`, and money.shareTooSmall where a part would be less than a penny.
 */
export function fundedCharge(reading: Reading, charge: Charge, on: Day): Result<Charge> {
  const bearing = charge.shares.map(({ line, amount }) => ({ line, amount, bearers: bearersOn(reading, line.id, on) }));
  if (bearing.every(({ bearers }) => bearers.length < 2)) return done(charge);
  const shares: Share[] = [];
  for (const [at, one] of bearing.entries()) {
    const field = charge.splitId === null ? 'charge.planLineId' : `charge.planLineIds.${String(at)}`;
    for (const { planLineId, amount } of fundedParts([one])) {
      const line = planLineId === one.line.id ? done(one.line) : lineFor(reading, planLineId, on, field);
      if (!line.ok) return line;
      if (amount === 0) return refused(problem('money.shareTooSmall', {}, 'amount'));
      shares.push({ line: line.value, amount });
    }
  }
  return done({ shares, splitId: charge.splitId });
}

/** Who bears a cost on its day: by the plan and split in force then, and by the ratio of several moneys where a line has one. */
export function borneOn(reading: Reading, asked: Pick<InputOf<'purchase.record'>, 'amount' | 'charge' | 'day'>): Result<Charge> {
  const found = chargeOf(reading, asked);
  return found.ok ? fundedCharge(reading, found.value, asked.day) : found;
}
