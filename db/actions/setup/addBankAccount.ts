import { atBank } from '#core/book/accounts';
import { type Problem, problem } from '#core/contract/problem';
import { done, refused } from '#core/contract/result';
import { type InputOf } from '#core/contract/routes';
import { type Made } from '#db/actions/made';
import { firstProblem, missing } from '#db/actions/named';
import { type Reading, type Writing } from '#db/kernel/handlers';
import { text } from '#db/rows';
import { account, bankAccount, bankAccountStream } from '#db/schema/setup';

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
  const accountId = atBank(id);
  writing.orm.insert(account).values({ id: accountId, kind: 'bank', name }).run();
  writing.orm.insert(bankAccount).values({ id, accountId, name, bank, lastDigits }).run();
  const kept = [...new Set(input.streamIds)].map((streamId) => ({ bankAccountId: id, streamId }));
  writing.orm.insert(bankAccountStream).values(kept).run();
  return done({ id });
}
