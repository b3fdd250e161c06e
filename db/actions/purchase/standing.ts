import { type AskedOfProof, type Standing, standingOf } from '#core/evidence/standing';
import { type Pence } from '#core/money/pence';
import { type Day } from '#core/time/day';
import { profileOfStream } from '#db/actions/funders/profile';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Asked for once by each reading: a page has many purchases of few kinds of money. */
const known = new WeakMap<Reading, Map<string, AskedOfProof | undefined>>();

function askedOf(reading: Reading, streamId: string): AskedOfProof | undefined {
  const rules = profileOfStream(reading, streamId);
  if (rules === undefined) return undefined;
  const { noReceiptUnder, withinDays } = rules.evidence ?? {};
  return { funder: rules.name, noReceiptUnder, withinDays, source: rules.sources?.find(({ field }) => field === 'evidence') };
}

/** What the funders of these kinds of money ask of receipts. */
function asks(reading: Reading, streamIds: readonly string[]): readonly AskedOfProof[] {
  const found = known.get(reading) ?? new Map<string, AskedOfProof | undefined>();
  known.set(reading, found);
  return [...new Set(streamIds)].flatMap((id) => {
    if (!found.has(id)) found.set(id, askedOf(reading, id));
    return found.get(id) ?? [];
  });
}

type Unproved = { readonly day: Day; readonly amount: Pence; readonly because?: string | undefined; readonly streamIds: readonly string[] };

/** How a purchase without a receipt stands by what its funders ask, today. */
export function proofStanding(reading: Reading, { streamIds, ...one }: Unproved): Standing {
  return standingOf(one, asks(reading, streamIds), reading.today);
}

const streamsOf = `
  SELECT DISTINCT posting.stream_id FROM purchase CROSS JOIN due ON due.id = purchase.due_id
    CROSS JOIN posting ON posting.entry_id = due.entry_id AND posting.account_id = due.account_id
  WHERE purchase.id = ?`;

type OfPurchase = Pick<Unproved, 'day' | 'amount'> & { readonly id: string };

/** The funders' own rule by which a purchase that has neither a receipt nor a reason needs none; undefined where it needs one. */
export function ruleWithout(reading: Reading, { id, day, amount }: OfPurchase): string | undefined {
  const streamIds = reading.sql.all(streamsOf, [id], { stream_id: text }).map((row) => row.stream_id);
  const { state, words } = proofStanding(reading, { day, amount, streamIds });
  return state === 'notNeeded' ? words : undefined;
}

export function needsNone(reading: Reading, purchase: OfPurchase): boolean {
  return ruleWithout(reading, purchase) !== undefined;
}
