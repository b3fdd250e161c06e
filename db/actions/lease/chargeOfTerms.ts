import { type ScheduledDue } from '#core/lease/leaseDues';
import { type Problem, problem } from '#core/contract/problem';
import { type Result, done, refused } from '#core/contract/result';
import { type LeaseTerms } from '#core/contract/shapes/lease';
import { fundedCharge } from '#db/actions/funding/fundedCharge';
import { type Charge, chargeOf } from '#db/actions/purchase/chargeOf';
import { type Reading } from '#db/kernel/handlers';
import { whole } from '#db/rows';

/** Where the form has what the check of a charge calls by its own names. */
function inForm(found: Problem, isRental: boolean): Problem {
  const { field = '' } = found;
  return { ...found, field: field === 'amount' && !isRental ? 'terms.upFront.amount' : `terms.${field}` };
}

function notVehicle({ shares }: Charge): Problem | undefined {
  const other = shares.find(({ line }) => line.category !== 'vehicle');
  return other && problem('lease.notVehicle', { line: other.line.name }, 'terms.charge');
}

/**
 * Which plan lines pay a lease, by the plan and the split in force on the first day that something is due. Both the rental and what
 * is paid up front are tried, so that neither turns out on its day to be too little to share.
 */
export function chargeOfTerms(reading: Reading, { charge }: LeaseTerms, dues: readonly ScheduledDue[]): Result<Charge> {
  const rental = dues.findIndex(({ kind }) => kind === 'rental');
  const tried = dues.filter(({ kind }, at) => kind !== 'rental' || at === rental);
  let found: Charge | undefined;
  for (const { kind, amount, day } of tried) {
    const one = chargeOf(reading, { amount, charge, day });
    if (!one.ok) return refused(inForm(one.problem, kind === 'rental'));
    const funded = fundedCharge(reading, one.value, day);
    if (!funded.ok) return refused(inForm(funded.problem, kind === 'rental'));
    found ??= one.value;
  }
  if (found === undefined) throw new RangeError('terms with nothing due');
  const wrong = notVehicle(found);
  return wrong === undefined ? done(found) : refused(wrong);
}

const hundredthsOf = 'SELECT hundredths FROM split_share WHERE split_id = ? AND beneficiary_id = ?';

/** The hundredths of a percent that each plan line of the charge bears, in its order. */
export function weightsOf({ sql }: Reading, { shares, splitId }: Charge): readonly number[] {
  if (splitId === null) return [10_000];
  return shares.map(({ line }) => {
    const row = sql.one(hundredthsOf, [splitId, line.beneficiaryId], { hundredths: whole });
    if (row === undefined) throw new RangeError('a share that the split has not');
    return row.hundredths;
  });
}
