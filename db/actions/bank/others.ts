import { type OutputOf } from '#core/contract/routes';
import { negate } from '#core/money/pence';
import { addDays } from '#core/time/day';
import { isCash } from '#db/actions/bank/cash/cashAccount';
import { type Line } from '#db/actions/bank/lines';
import { textIn } from '#core/book/dueWords';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

type Others = OutputOf<'bank.suggest'>['others'];

/** Banks take so many days at most between one account and the other. */
const within = 5;

const otherAccounts = 'SELECT id, name FROM bank_account WHERE id <> ? ORDER BY rowid';

const sharedStreams = `
  SELECT stream.id, stream.name FROM bank_account_stream AS here
    JOIN bank_account_stream AS there ON there.stream_id = here.stream_id JOIN stream ON stream.id = here.stream_id
  WHERE here.bank_account_id = ? AND there.bank_account_id = ? ORDER BY stream.rowid`;

const counterparts = `
  SELECT bank_line.id, bank_line.day, bank_line.words_digest FROM bank_line_state JOIN bank_line ON bank_line.id = bank_line_state.bank_line_id
  WHERE bank_line_state.bank_account_id = ? AND bank_line_state.open_pence > 0 AND bank_line_state.day BETWEEN ? AND ?
    AND bank_line_state.open_pence = ? AND bank_line.amount_pence = ?
  ORDER BY bank_line_state.day LIMIT 6`;

/** The accounts that a line's money may have gone to or come from: those that hold money of the same kind, each with its lines that fit. */
export function otherAccountsFor(reading: Reading, line: Line & { readonly bankAccountId: string }): Others {
  const { sql, contentOf } = reading;
  const accounts = sql.all(otherAccounts, [line.bankAccountId], { id: text, name: text });
  return accounts.flatMap(({ id, name }) => {
    const streams = sql.all(sharedStreams, [line.bankAccountId, id], { id: text, name: text });
    if (streams.length === 0) return [];
    const amount = line.amount < 0 ? line.open : negate(line.open);
    const span = [addDays(line.day, -within), addDays(line.day, within)] as const;
    const lines = sql
      .all(counterparts, [id, ...span, line.open, amount], { id: text, day, words_digest: text })
      .map((row) => ({ id: row.id, day: row.day, words: textIn(contentOf(row.words_digest), 'text') ?? '(erased)' }));
    return [{ accountId: id, name, isCash: isCash(reading, id), streams: [...streams], lines }];
  });
}
