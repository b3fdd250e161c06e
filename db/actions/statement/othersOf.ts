import { type StatementLine } from '#core/contract/shapes/statement';
import { partsOfRest } from '#core/statement/otherMoney';
import { type Pence, absolute, add, nothing, total } from '#core/money/pence';
import { moneyCalled } from '#db/actions/statement/moneyCalled';
import { type Reading } from '#db/kernel/handlers';
import { flag, money, text } from '#db/rows';

// Each money's part of a payment at the bank, in the one account.
const ofMatch = `
  SELECT stream.id, stream.name, sum(posting.amount_pence) AS amount FROM posting CROSS JOIN stream ON stream.id = posting.stream_id
  WHERE posting.entry_id = ? AND +posting.account_id = ? GROUP BY stream.id ORDER BY stream.name`;

// Each money's part of what was owed: the rest of it may be paid from another account, unless an account keeps both moneys.
const ofDue = `
  SELECT stream.id, stream.name, sum(posting.amount_pence) AS amount, EXISTS (
      SELECT 1 FROM bank_account_stream CROSS JOIN bank_account_stream AS own ON own.bank_account_id = bank_account_stream.bank_account_id
      WHERE bank_account_stream.stream_id = stream.id AND own.stream_id = @stream) AS beside
  FROM due CROSS JOIN posting ON posting.entry_id = due.entry_id CROSS JOIN stream ON stream.id = posting.stream_id
  WHERE due.id = @due AND +posting.account_id = due.account_id GROUP BY stream.id ORDER BY stream.name`;

// What this money paid of it, payment by payment, in the order of the bank's days.
const ownParts = `
  SELECT bank_match.entry_id, sum(posting.amount_pence) AS amount FROM due CROSS JOIN bank_match ON bank_match.due_id = due.id
    CROSS JOIN posting ON posting.entry_id = bank_match.entry_id
  WHERE due.id = @due AND +posting.stream_id = @stream AND +posting.account_id <> due.account_id
    AND NOT EXISTS (SELECT 1 FROM bank_match_undone WHERE bank_match_undone.bank_match_id = bank_match.id)
  GROUP BY bank_match.entry_id ORDER BY min(posting.day), min(bank_match.log_seq), bank_match.entry_id`;

type Asked = { readonly entryId: string; readonly dueId: string; readonly account: string; readonly streamId: string };
type Other = { readonly id: string; readonly name: string; readonly amount: Pence };

/** The parts of other moneys that go with this payment where each pays from an account of its own. */
function elsewhere({ sql }: Reading, { entryId, dueId, streamId }: Asked): readonly Other[] {
  const asked = { due: dueId, stream: streamId };
  const due = sql.all(ofDue, asked, { id: text, name: text, amount: money, beside: flag });
  const whole = absolute(due.find(({ id }) => id === streamId)?.amount ?? nothing);
  const parts = sql.all(ownParts, asked, { entry_id: text, amount: money });
  const at = parts.findIndex((part) => part.entry_id === entryId);
  const before = absolute(total(parts.slice(0, at).map(({ amount }) => amount)));
  const now = absolute(parts[at]?.amount ?? nothing);
  const others = due.filter(({ id }) => id !== streamId);
  // Of a money that some account keeps too, its own part is told beside; here it is told only where this is all.
  return others.map(({ id, name, amount, beside }) => {
    const part = beside ? (now === whole ? amount : nothing) : partsOfRest(amount, { whole, before, now });
    return { id, name, amount: part };
  });
}

/**
 * What other money pays of the same payment: of the same line at the bank, or else from its own account. Where this money pays its share
 * in parts, each part tells as much of the others' shares as goes with it, so that together they tell them once and whole.
 */
export function othersOf(reading: Reading, asked: Asked): Pick<StatementLine, 'otherMoney'> {
  const { entryId, account, streamId } = asked;
  const here = reading.sql.all(ofMatch, [entryId, account], { id: text, name: text, amount: money });
  const beside = here.filter(({ id }) => id !== streamId);
  const others = beside.length > 0 ? beside : elsewhere(reading, asked);
  const called = new Map<string, Pence>();
  for (const { id, name, amount } of others) {
    if (amount === nothing) continue;
    const stream = moneyCalled(reading, streamId, { id, name });
    called.set(stream, add(called.get(stream) ?? nothing, amount));
  }
  return called.size === 0 ? {} : { otherMoney: [...called].map(([stream, amount]) => ({ stream, amount })) };
}
