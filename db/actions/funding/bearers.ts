import { type Funding, type LineShare, fundedOn, joinShares } from '#core/funders/fundedBy';
import { type Day } from '#core/time/day';
import { handedOn } from '#db/actions/funding/handed';
import { type Reading } from '#db/kernel/handlers';
import { day, text, whole } from '#db/rows';

const ofLine = 'SELECT id, from_day FROM funding WHERE plan_line_id = ? ORDER BY from_day, log_seq';
const sharesOf = 'SELECT plan_line_id, hundredths FROM funding_share WHERE funding_id = ? ORDER BY rowid';

type AgreedFunding = Funding & { readonly id: string };

/** Every agreement about who pays for a line, oldest first. */
export function fundingsOf({ sql }: Reading, planLineId: string): readonly AgreedFunding[] {
  return sql.all(ofLine, [planLineId], { id: text, from_day: day }).map(({ id, from_day: from }) => ({
    id,
    from,
    shares: sql
      .all(sharesOf, [id], { plan_line_id: text, hundredths: whole })
      .map((row) => ({ planLineId: row.plan_line_id, hundredths: row.hundredths })),
  }));
}

/** Who bears what a line is for on a day, by the agreement in force and by what took its place since. The line itself comes first. */
export function bearersOn(reading: Reading, planLineId: string, on: Day): readonly LineShare[] {
  const line = handedOn(reading, planLineId, on);
  const shares = fundedOn(line, fundingsOf(reading, line), on);
  if (shares.length === 1) return shares.map((one) => ({ ...one, planLineId: handedOn(reading, one.planLineId, on) }));
  return joinShares(
    shares.map(({ planLineId: own, hundredths }) => ({
      weight: hundredths,
      shares: [{ planLineId: handedOn(reading, own, on), hundredths: 10_000 }],
    })),
  );
}
