import { problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { total } from '#core/money/pence';
import { share } from '#core/money/share';
import { type Day } from '#core/time/day';
import { bearersOn } from '#db/actions/funding/bearers';
import { type Charge, type Share, lineFor } from '#db/actions/purchase/chargeOf';
import { type Reading } from '#db/kernel/handlers';

/**
 * A charge as several funders bear it, by the agreement in force on the day: what one line was chosen for falls on that line and on those
 * of other money. The parts make the whole. A cost that is split between people stays as it is. Problems as `chargeOf`.
 */
export function fundedCharge(reading: Reading, charge: Charge, on: Day): Result<Charge> {
  const [only] = charge.shares;
  if (charge.splitId !== null || only === undefined || charge.shares.length > 1) return done(charge);
  const bearers = bearersOn(reading, only.line.id, on);
  if (bearers.length < 2) return done(charge);
  const whole = total(charge.shares.map(({ amount }) => amount));
  const amounts = share(
    whole,
    bearers.map(({ hundredths }) => hundredths),
  );
  const shares: Share[] = [];
  for (const [at, { planLineId }] of bearers.entries()) {
    const line = lineFor(reading, planLineId, on, 'charge.planLineId');
    const amount = amounts[at];
    if (!line.ok) return line;
    if (amount === undefined || amount === 0) return refused(problem('money.shareTooSmall', {}, 'amount'));
    shares.push({ line: line.value, amount });
  }
  return done({ shares, splitId: null });
}
