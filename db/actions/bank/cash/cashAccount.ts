import { type OutputOf } from '#core/contract/routes';
import { type Reading } from '#db/kernel/handlers';
import { text } from '#db/rows';

/** Whether an account is a tin of money, which no bank writes lines of. */
export function isCash({ sql }: Reading, bankAccountId: string): boolean {
  return (
    sql.one('SELECT bank_account_id FROM cash_account WHERE bank_account_id = ?', [bankAccountId], { bank_account_id: text }) !== undefined
  );
}

const kept = `
  SELECT stream.id, stream.name FROM bank_account_stream JOIN stream ON stream.id = bank_account_stream.stream_id
  WHERE bank_account_stream.bank_account_id = ? ORDER BY stream.rowid`;

/** The kinds of money kept in an account. */
export function streamsIn({ sql }: Reading, bankAccountId: string): OutputOf<'cash.read'>['streams'] {
  return [...sql.all(kept, [bankAccountId], { id: text, name: text })];
}
