import { atBank } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';

function nameTaken({ sql }: Reading, name: string): Problem | undefined {
  const other = sql.one('SELECT id FROM bank_account WHERE name = ? LIMIT 1', [name], { id: text });
  return other && problem('setup.nameTaken', { what: 'bank account', name }, 'name');
}

/** An account at a bank, with the kinds of money kept in it. It joins the journal as 'bank:…'. */
export function addBankAccount(writing: Writing, input: InputOf<'account.add'>): Made {
  const wrong = firstProblem(...input.streamIds.map((one, at) => () => missing(writing, 'stream', one, `streamIds.${String(at)}`)), () =>
    nameTaken(writing, input.name),
  );
  if (wrong !== undefined) return refused(wrong);
  const { name, bank, lastDigits } = input;
  const id = writing.newId('account');
  const account = atBank(id);
  writing.sql.run("INSERT INTO account (id, kind, name) VALUES (?, 'bank', ?)", [account, name]);
  writing.sql.run('INSERT INTO bank_account (id, account_id, name, bank, last_digits) VALUES (?, ?, ?, ?, ?)', [
    id,
    account,
    name,
    bank,
    lastDigits,
  ]);
  for (const streamId of new Set(input.streamIds))
    writing.sql.run('INSERT INTO bank_account_stream (bank_account_id, stream_id) VALUES (?, ?)', [id, streamId]);
  return done({ id });
}
