import { type StatementLine } from '#core/contract/shapes/statement';
import { type Pence, absolute, add, nothing, total } from '#core/money/pence';
import { moneyCalled } from '#db/actions/statement/moneyCalled';
import { type Reading } from '#db/kernel/handlers';
import { money, text } from '#db/rows';

// Each money's part of a payment at the bank, in the one account.
const ofMatch = `
  SELECT stream.id, stream.name, sum(posting.amount_pence) AS amount FROM posting CROSS JOIN stream ON stream.id = posting.stream_id
  WHERE posting.entry_id = ? AND +posting.account_id = ? GROUP BY stream.id ORDER BY stream.name`;

// Each money's part of what was owed: the rest of it may be paid from another account.
const ofDue = `
  SELECT stream.id, stream.name, sum(posting.amount_pence) AS amount FROM due CROSS JOIN posting ON posting.entry_id = due.entry_id
    CROSS JOIN stream ON stream.id = posting.stream_id
  WHERE due.id = ? AND +posting.account_id = due.account_id GROUP BY stream.id ORDER BY stream.name`;

type Asked = { readonly entryId: string; readonly dueId: string; readonly account: string; readonly streamId: string };

/**
 * What other money pays of the same payment: of the same line at the bank, or else from its own account, where this line is all that this
 * money had to pay. A part payment from one account says nothing of the others: they would be told twice.
 */
export function othersOf(reading: Reading, { entryId, dueId, account, streamId }: Asked): Pick<StatementLine, 'otherMoney'> {
  const { sql } = reading;
  const shape = { id: text, name: text, amount: money };
  const here = sql.all(ofMatch, [entryId, account], shape);
  const own = total(here.filter(({ id }) => id === streamId).map(({ amount }) => amount));
  const beside = here.filter(({ id }) => id !== streamId);
  const due = beside.length > 0 ? [] : sql.all(ofDue, [dueId], shape);
  const isWhole = absolute(due.find(({ id }) => id === streamId)?.amount ?? nothing) === absolute(own);
  const others = beside.length > 0 ? beside : isWhole ? due.filter(({ id, amount }) => id !== streamId && amount !== nothing) : [];
  const called = new Map<string, Pence>();
  for (const { id, name, amount } of others) {
    const stream = moneyCalled(reading, streamId, { id, name });
    called.set(stream, add(called.get(stream) ?? nothing, amount));
  }
  return called.size === 0 ? {} : { otherMoney: [...called].map(([stream, amount]) => ({ stream, amount })) };
}
