import { type Problem, problem } from '#core/contract/problem';
import { spanInWords } from '#core/time/words';
import { nameFor } from '#db/actions/named';
import { issuedOfStream, standing } from '#db/actions/statement/issued';
import { type Reading } from '#db/kernel/handlers';
import { day, text } from '#db/rows';

/** setup.openingIssued where an issued statement of the money, not being corrected, stands on what the book began with. */
export function issuedRests(reading: Reading, streamIds: Iterable<string>, field: string): Problem | undefined {
  for (const streamId of new Set(streamIds)) {
    const fixed = standing(issuedOfStream(reading, streamId)).filter(({ correction }) => correction === undefined);
    const [first, last] = [fixed[0], fixed.at(-1)];
    if (first === undefined || last === undefined) continue;
    const which = first === last ? `Statement ${String(first.number)}` : `Statements ${String(first.number)} to ${String(last.number)}`;
    return problem('setup.openingIssued', { which, stream: first.stream, count: String(fixed.length) }, field);
  }
  return undefined;
}

const newestReconciled = `
  SELECT from_day, to_day FROM reconciliation WHERE bank_account_id = ?
    AND NOT EXISTS (SELECT 1 FROM reconciliation_reopened WHERE reconciliation_id = reconciliation.id) ORDER BY to_day DESC LIMIT 1`;

/** setup.openingReconciled where a reconciled period rests on the account's balance; names the newest, which is reopened first. */
export function reconciledRests(reading: Reading, bankAccountId: string, field: string): Problem | undefined {
  const found = reading.sql.one(newestReconciled, [bankAccountId], { from_day: day, to_day: day });
  if (found === undefined) return undefined;
  const account = nameFor(reading, 'bank_account', bankAccountId) ?? '';
  return problem('setup.openingReconciled', { account, span: spanInWords({ from: found.from_day, to: found.to_day }) }, field);
}

/** The money kept in an account. */
export function streamsIn({ sql }: Reading, bankAccountId: string): readonly string[] {
  const rows = sql.all('SELECT stream_id FROM bank_account_stream WHERE bank_account_id = ?', [bankAccountId], { stream_id: text });
  return rows.map(({ stream_id }) => stream_id);
}
