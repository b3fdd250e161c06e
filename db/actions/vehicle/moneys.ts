import { joinShares } from '#core/funders/fundedBy';
import { pence, total } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { type MoneyShare } from '#core/vehicle/byMoney';
import { bearersOn } from '#db/actions/funding/bearers';
import { allTerms } from '#db/actions/lease/termsRows';
import { nameFor } from '#db/actions/named';
import { planLineById } from '#db/actions/planLines';
import { giverOn } from '#db/actions/setup/readPeople';
import { inForceOn } from '#db/actions/sharing/items';
import { type Reading } from '#db/kernel/handlers';
import { whole } from '#db/rows';

type Terms = ReturnType<typeof allTerms>[number];
type Charged = { readonly planLineId: string; readonly beneficiaryId: string; readonly weight: number };

const shareOf = 'SELECT hundredths FROM split_share WHERE split_id = ? AND beneficiary_id = ?';

/** The plan lines that bear the vehicle on a day, each with its weight by the agreement in force. */
function chargedOn(reading: Reading, { out: { charge }, weights }: Terms, on: Day): readonly Charged[] {
  const lines = 'planLineId' in charge ? [charge.planLineId] : charge.planLineIds;
  const split = 'splitId' in charge ? inForceOn(reading, charge.splitId, on) : undefined;
  return lines.flatMap((planLineId, at) => {
    const beneficiaryId = planLineById(reading, planLineId)?.beneficiaryId;
    if (beneficiaryId === undefined) return [];
    const agreed = split === undefined ? undefined : reading.sql.one(shareOf, [split, beneficiaryId], { hundredths: whole });
    return [{ planLineId, beneficiaryId, weight: agreed?.hundredths ?? weights[at] ?? 1 }];
  });
}

/** What lines bear by the money they are of; a line of no known money is left to the others. */
function ofMoneys(reading: Reading, shares: ReturnType<typeof joinShares>): readonly MoneyShare[] {
  const found = new Map<string, number>();
  for (const { planLineId, hundredths } of shares) {
    const money = planLineById(reading, planLineId)?.streamId;
    if (money !== undefined) found.set(money, total([pence(found.get(money) ?? 0), pence(hundredths)]));
  }
  return [...found].map(([money, hundredths]) => ({ money, hundredths }));
}

/**
 * Whose money bears what a person travels on a day: the line that bears the vehicle for them, or all of its lines where none is theirs, each
 * as its funders share it that day.
 */
export function travelBorneBy(reading: Reading, leaseId: string): (beneficiaryId: string, on: Day) => readonly MoneyShare[] {
  const terms = allTerms(reading, leaseId);
  const known = new Map<string, readonly MoneyShare[]>();
  const found = (beneficiaryId: string, on: Day): readonly MoneyShare[] => {
    const inForce = terms.findLast(({ out }) => out.from <= on) ?? terms[0];
    if (inForce === undefined) throw new RangeError('a lease without terms');
    const all = chargedOn(reading, inForce, on);
    const own = all.filter((one) => one.beneficiaryId === beneficiaryId);
    const bearing = own.length > 0 ? own : all;
    return ofMoneys(reading, joinShares(bearing.map(({ planLineId, weight }) => ({ weight, shares: bearersOn(reading, planLineId, on) }))));
  };
  return (beneficiaryId, on) => {
    const key = `${beneficiaryId} ${on}`;
    const shares = known.get(key) ?? found(beneficiaryId, on);
    known.set(key, shares);
    return shares;
  };
}

type Money = { readonly id: string; readonly name: string; readonly funder: string };

/** Moneys by their ids, in the order they were given, with their funders' names on a day. What no funder gives stands under its own name. */
export function namedMoneys(reading: Reading, ids: readonly string[], on: Day): readonly Money[] {
  return ids.flatMap((id) => {
    const name = nameFor(reading, 'stream', id);
    return name === undefined ? [] : [{ id, name, funder: giverOn(reading, id, on) }];
  });
}
