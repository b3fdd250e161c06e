import { erased, textIn } from '#core/book/dueWords';
import { nothing } from '#core/money/pence';
import { type LineShare, fundedParts } from '#core/funders/fundedBy';
import { share } from '#core/money/share';
import { type ToCome } from '#core/plan/line';
import { type Day, type Span } from '#core/time/day';
import { bearersOn } from '#db/actions/funding/bearers';
import { type Reading } from '#db/kernel/handlers';
import { day, money, text, whole } from '#db/rows';

// From the lease, of which a household has few: everything below it is found by an index.
const waiting = `
  SELECT lease_due.day, lease_due.amount_pence, lease_due.lease_terms_id, lease.words_digest
  FROM lease CROSS JOIN lease_terms ON lease_terms.lease_id = lease.id
    CROSS JOIN lease_due ON lease_due.lease_terms_id = lease_terms.id AND lease_due.day BETWEEN @from AND @to
  WHERE NOT EXISTS (SELECT 1 FROM lease_due_dropped WHERE lease_due_dropped.lease_due_id = lease_due.id)
    AND NOT EXISTS (SELECT 1 FROM lease_due_confirmed CROSS JOIN entry ON entry.id = lease_due_confirmed.entry_id
      WHERE lease_due_confirmed.lease_due_id = lease_due.id AND entry.day <= @on
        AND NOT EXISTS (SELECT 1 FROM entry AS back WHERE back.reverses = lease_due_confirmed.entry_id))
  ORDER BY lease_due.day, lease_due.rowid`;

const charges = 'SELECT plan_line_id, hundredths FROM lease_charge WHERE lease_terms_id = ? ORDER BY rowid';

/** What leased vehicles will cost each plan line in the days: each line with the other money that bears a part of it; payments due that are in the journal at the end of `on` are left out. */
export function leaseToCome(reading: Reading, { from, to }: Span, on: string): ReadonlyMap<string, readonly ToCome[]> {
  const { sql, contentOf } = reading;
  const found = new Map<string, ToCome[]>();
  const known = new Map<string, readonly LineShare[]>();
  const bearers = (line: string, day: Day): readonly LineShare[] => {
    const key = `${line} ${day}`;
    const borne = known.get(key) ?? bearersOn(reading, line, day);
    known.set(key, borne);
    return borne;
  };
  const shape = { day, amount_pence: money, lease_terms_id: text, words_digest: text };
  for (const due of sql.all(waiting, { from, to, on }, shape)) {
    const words = textIn(contentOf(due.words_digest), 'vehicle') ?? erased;
    const shares = sql.all(charges, [due.lease_terms_id], { plan_line_id: text, hundredths: whole });
    const parts = share(
      due.amount_pence,
      shares.map(({ hundredths }) => hundredths),
    );
    const borne = shares.map(({ plan_line_id: line }, at) => ({ amount: parts[at] ?? nothing, bearers: bearers(line, due.day) }));
    for (const { planLineId: line, amount } of fundedParts(borne)) {
      if (amount === nothing) continue;
      found.set(line, [...(found.get(line) ?? []), { day: due.day, amount, words }]);
    }
  }
  return found;
}
