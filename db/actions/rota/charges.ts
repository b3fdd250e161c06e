import { fundedParts } from '#core/funders/fundedBy';
import { pence } from '#core/money/pence';
import { type Duty } from '#core/rota/pattern';
import { type PlannedShift } from '#core/rota/planShifts';
import { type ShiftCharge } from '#core/shifts/payLinesOf';
import { type Day } from '#core/time/day';
import { bearersOn } from '#db/actions/funding/bearers';
import { type Reading } from '#db/kernel/handlers';
import { text, whole } from '#db/rows';

const inForce = `
  SELECT split_share.hundredths FROM split_share WHERE split_share.split_id = coalesce(
    (SELECT newest.id FROM split AS newest WHERE newest.name = (SELECT name FROM split WHERE id = @split) AND newest.from_day <= @day
     ORDER BY newest.from_day DESC LIMIT 1), @split)
  ORDER BY split_share.rowid`;

function sharesOf({ sql }: Reading, splitId: string, day: Day): readonly number[] {
  return sql.all(inForce, { split: splitId, day }, { hundredths: whole }).map(({ hundredths }) => hundredths);
}

/** Who bears a planned shift, by the agreement to share in force on the day it starts. The weights add up to ten thousand. */
export function chargesOf(reading: Reading): (shift: PlannedShift) => readonly ShiftCharge[] {
  const known = new Map<string, readonly number[]>();
  const borne = new Map<string, readonly ShiftCharge[]>();
  const bearers = (planLineId: string, on: Day): readonly ShiftCharge[] => {
    const key = `${planLineId} ${on}`;
    const found = borne.get(key) ?? bearersOn(reading, planLineId, on);
    borne.set(key, found);
    return found;
  };
  return ({ duty, on }) => {
    const { splitId, planLineIds } = duty;
    if (splitId === undefined) return planLineIds.flatMap((planLineId) => bearers(planLineId, on));
    const key = `${splitId} ${on}`;
    const shares = known.get(key) ?? sharesOf(reading, splitId, on);
    known.set(key, shares);
    return planLineIds.flatMap((planLineId, at) => {
      const hundredths = shares[at] ?? 0;
      if (hundredths === 0) return [];
      const parts = fundedParts([{ amount: pence(hundredths), bearers: bearers(planLineId, on) }]);
      return parts.flatMap(({ planLineId: line, amount }) => (amount === 0 ? [] : [{ planLineId: line, hundredths: amount }]));
    });
  };
}

/** The charge as a person chose it. */
export function chargeForPeople({ splitId, planLineIds }: Duty) {
  return splitId === undefined ? { planLineId: planLineIds[0] ?? '' } : { splitId, planLineIds: [...planLineIds] };
}

const ofLines = `
  SELECT plan_line.id, plan_line.name, plan_line.beneficiary_id, beneficiary.name AS beneficiary
  FROM plan_line CROSS JOIN beneficiary ON beneficiary.id = plan_line.beneficiary_id`;

export type LineName = { readonly name: string; readonly beneficiaryId: string; readonly beneficiary: string };

/** Each plan line's name and whose care it is for. */
export function lineNames({ sql }: Reading): ReadonlyMap<string, LineName> {
  const rows = sql.all(ofLines, [], { id: text, name: text, beneficiary_id: text, beneficiary: text });
  return new Map(rows.map(({ id, name, beneficiary_id: beneficiaryId, beneficiary }) => [id, { name, beneficiaryId, beneficiary }]));
}
